#include "write/pdf/missing_typefaces.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace redovisa {

namespace {

/// Typefaces that Word has, those that replace them without moving a line, and where these are.
struct Replacement {
  std::string_view typeface, replacement, package;
};
constexpr Replacement replacements[] = {{"Calibri", "Carlito", "fonts-crosextra-carlito"},
                                        {"Cambria", "Caladea", "fonts-crosextra-caladea"},
                                        {"Arial", "Liberation Sans", "fonts-liberation"},
                                        {"Times New Roman", "Liberation Serif", "fonts-liberation"}};

/// A font in a PDF is named as its typeface without spaces, "LiberationSans-Bold".
bool has_font(const std::set<std::string>& fonts, std::string_view typeface) {
  std::string name{typeface};
  std::erase(name, ' ');
  return std::ranges::any_of(fonts, [&](const std::string& font) { return font.starts_with(name); });
}

std::string_view styles_of(const Look& look) {
  const auto styles = look.parts.find("styles.xml");
  return styles == look.parts.end() ? std::string_view{} : std::string_view{styles->second};
}

bool wants(const Look& look, std::string_view typeface) {
  return styles_of(look).find(fmt::format("\"{}\"", typeface)) != std::string_view::npos;
}

/// The typeface that the part of the styles from `start` to `end` names; empty: none.
std::string typeface_within(std::string_view styles, std::string_view start, std::string_view end) {
  constexpr std::string_view attribute = "w:ascii=\"";
  const auto first = styles.find(start);
  if (first == std::string_view::npos) return {};
  const std::string_view part = styles.substr(first, styles.find(end, first) - first);
  const auto at = part.find(attribute);
  if (at == std::string_view::npos) return {};
  const auto name = at + attribute.size();
  return std::string{part.substr(name, part.find('"', name) - name)};
}

/// Those of the text and of the headings, which every page has.
std::set<std::string> main_typefaces(const Look& look) {
  const std::string_view styles = styles_of(look);
  std::set<std::string> typefaces{typeface_within(styles, "<w:docDefaults", "</w:docDefaults"),
                                  typeface_within(styles, "w:styleId=\"Heading1\"", "</w:style>")};
  typefaces.erase("");
  return typefaces;
}

}  // namespace

std::vector<std::string> told_of_missing_typefaces(const Look& look, const std::set<std::string>& fonts) {
  std::vector<std::string> told;
  for (const auto& [typeface, replacement, package] : replacements)
    if (wants(look, typeface) && !has_font(fonts, typeface) && !has_font(fonts, replacement))
      told.push_back(fmt::format(
          "Typsnittet {} saknas, så sidorna i PDF-filen ser annorlunda ut än i Word och rader och "
          "sidor bryts på andra ställen: installera med »apt install {}«.",
          replacement, package));
  for (const auto& typeface : main_typefaces(look))
    if (!has_font(fonts, typeface) &&
        std::ranges::find(replacements, typeface, &Replacement::typeface) == std::end(replacements))
      told.push_back(fmt::format(
          "Utseendets typsnitt {} finns inte på den här datorn, så PDF-filen är satt med ett annat och ser "
          "annorlunda ut än i Word: installera typsnittet, eller välj ett annat i utseende.xml.",
          typeface));
  return told;
}

}  // namespace redovisa

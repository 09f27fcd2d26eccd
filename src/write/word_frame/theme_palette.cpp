#include "write/word_frame/theme_palette.hpp"

#include "write/chart/series_look.hpp"

namespace redovisa {

namespace {

constexpr double readable = 4.5;
constexpr double nearly_black = 15;   // as text, it is no colour of anyone's
constexpr double white_share = 0.88;  // in the accent behind headings of tables

bool is_colour(const std::string& text) {
  return text.size() == 6 && text.find_first_not_of("0123456789ABCDEFabcdef") == std::string::npos;
}

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

bool is_usable(const std::string& colour) {
  if (!is_colour(colour)) return false;
  const double on_white = contrast(colour, "FFFFFF");
  return on_white >= readable && on_white < nearly_black;
}

}  // namespace

Palette palette_with_accent(const std::vector<std::string>& candidates, const Palette& ours) {
  for (const auto& candidate : candidates) {
    const std::string accent = upper(candidate);
    if (!is_usable(accent)) continue;
    Palette palette = ours;
    palette.accent = palette.rule = accent;
    palette.accent_light = tint(accent, white_share);
    return palette;
  }
  return ours;
}

std::vector<std::string> accents_of_theme(const pugi::xml_node& theme) {
  const auto scheme = theme.child("a:themeElements").child("a:clrScheme");
  std::vector<std::string> accents;
  for (const char* name : {"a:accent1", "a:dk2"})
    accents.emplace_back(scheme.child(name).child("a:srgbClr").attribute("val").value());
  return accents;
}

}  // namespace redovisa

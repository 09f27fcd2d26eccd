#include "write/word_frame/style_names.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string_view>

#include "diagnostics/folded.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

/// A style that Word has by itself: our id, and how it is called, in English as in the file and in Swedish as
/// in Word's own list. The first name is the one to show.
struct BuiltInStyle {
  std::string_view id;
  std::array<std::string_view, 5> names;
};
constexpr std::array built_in_styles{
    BuiltInStyle{"Normal", {"Normal", "Standard"}},
    BuiltInStyle{"DefaultParagraphFont", {"Standardstycketeckensnitt", "Default Paragraph Font"}},
    BuiltInStyle{"TableNormal", {"Normal tabell", "Normal Table", "Table Normal"}},
    BuiltInStyle{"NoList", {"Ingen lista", "No List"}},
    BuiltInStyle{"Heading1", {"Rubrik 1", "heading 1"}},
    BuiltInStyle{"Heading2", {"Rubrik 2", "heading 2"}},
    BuiltInStyle{"Heading3", {"Rubrik 3", "heading 3"}},
    BuiltInStyle{"Heading4", {"Rubrik 4", "heading 4"}},
    BuiltInStyle{"Heading5", {"Rubrik 5", "heading 5"}},
    BuiltInStyle{"Heading6", {"Rubrik 6", "heading 6"}},
    BuiltInStyle{"Title", {"Rubrik", "Title", "Titel", "Dokumenttitel"}},
    BuiltInStyle{"Subtitle", {"Underrubrik", "Subtitle"}},
    BuiltInStyle{"TOCHeading", {"Innehållsförteckningsrubrik", "TOC Heading"}},
    BuiltInStyle{"TOC1", {"Innehåll 1", "toc 1", "Contents 1"}},
    BuiltInStyle{"TOC2", {"Innehåll 2", "toc 2", "Contents 2"}},
    BuiltInStyle{"TOC3", {"Innehåll 3", "toc 3", "Contents 3"}},
    BuiltInStyle{"Header", {"Sidhuvud", "header"}},
    BuiltInStyle{"Footer", {"Sidfot", "footer"}},
    BuiltInStyle{"BodyText", {"Brödtext", "Body Text", "Text Body", "Löptext"}},
    BuiltInStyle{"ListBullet", {"Punktlista", "List Bullet"}},
    BuiltInStyle{"ListNumber", {"Numrerad lista", "List Number"}},
    BuiltInStyle{"Quote", {"Citat", "Quote", "Quotations", "Block Text"}},
    BuiltInStyle{"Caption", {"Beskrivning", "caption"}},
    BuiltInStyle{"Hyperlink", {"Hyperlänk", "Hyperlink", "Internet Link"}},
    BuiltInStyle{"FootnoteText", {"Fotnotstext", "footnote text"}},
    BuiltInStyle{"FootnoteReference", {"Fotnotsreferens", "footnote reference"}},
    BuiltInStyle{"ReportTable", {"Rapporttabell", "Redovisa tabell", "Report Table"}}};

std::string key_of(std::string_view name) {
  std::string key = folded(name);
  std::erase(key, ' ');
  return key;
}

const BuiltInStyle* built_in(std::string_view id) {
  const auto found = std::ranges::find(built_in_styles, id, &BuiltInStyle::id);
  return found == built_in_styles.end() ? nullptr : &*found;
}

std::string id_of(const pugi::xml_node& style) { return style.attribute("w:styleId").value(); }
std::string type_of(const pugi::xml_node& style) { return style.attribute("w:type").as_string("paragraph"); }

/// What a style of ours may be called, best first.
std::vector<std::string> names_sought(const pugi::xml_node& style) {
  std::vector<std::string> names{key_of(value_of_child(style, "w:name"))};
  if (const auto* known = built_in(id_of(style)))
    for (const auto name : known->names)
      if (!name.empty()) names.push_back(key_of(name));
  names.push_back(key_of("Redovisa " + value_of_child(style, "w:name")));  // in a report used as a template
  return names;
}

/// What a style of the template is called: its name, its other names, and for Word's own its id.
std::vector<std::string> names_had(const pugi::xml_node& style, bool by_id) {
  std::vector<std::string> names{key_of(value_of_child(style, "w:name"))};
  std::string rest = value_of_child(style, "w:aliases");
  while (!rest.empty()) {
    const auto comma = rest.find(',');
    names.push_back(key_of(rest.substr(0, comma)));
    rest = comma == std::string::npos ? std::string{} : rest.substr(comma + 1);
  }
  if (by_id) names.push_back(key_of(id_of(style)));
  return names;
}

bool is_default(const pugi::xml_node& style) { return style.attribute("w:default").as_bool(); }

/// A default style is found by being one, whatever its name.
pugi::xml_node default_like(const pugi::xml_node& style, const pugi::xml_node& theirs) {
  if (!is_default(style)) return {};
  for (const auto& other : theirs.children("w:style"))
    if (is_default(other) && type_of(other) == type_of(style)) return other;
  return {};
}

pugi::xml_node like(const pugi::xml_node& style, const pugi::xml_node& theirs) {
  if (const auto found = default_like(style, theirs)) return found;
  const bool by_id = built_in(id_of(style)) != nullptr;
  for (const auto& sought : names_sought(style))
    for (const auto& other : theirs.children("w:style")) {
      const auto had = names_had(other, by_id);
      if (type_of(other) == type_of(style) && std::ranges::find(had, sought) != had.end()) return other;
    }
  return {};
}

}  // namespace

StyleMatches match_styles(const pugi::xml_node& ours, const pugi::xml_node& theirs) {
  StyleMatches matches;
  for (const auto& style : ours.children("w:style")) {
    const auto found = like(style, theirs);
    const bool is_free = found && !matches.ours_by_theirs.contains(id_of(found));
    if (is_free)
      matches.ours_by_theirs.emplace(id_of(found), id_of(style));
    else
      matches.missing.push_back(id_of(style));
  }
  return matches;
}

std::string swedish_name(const pugi::xml_node& style) {
  if (const auto* known = built_in(id_of(style))) return std::string{known->names.front()};
  return value_of_child(style, "w:name");
}

}  // namespace redovisa

#include "write/word/word_type_sizes.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <string_view>

#include "write/word/typeface_breadth.hpp"

namespace redovisa {
namespace {

constexpr int deepest_inheritance = 8;

pugi::xml_node style(const pugi::xml_node& styles, const char* id) {
  return styles.find_child_by_attribute("w:style", "w:styleId", id);
}

// What the style itself or what it is based on says, or else what holds for all.
pugi::xml_node property(const pugi::xml_node& styles, const char* id, const char* group, const char* element,
                        const char* attribute) {
  pugi::xml_node node = style(styles, id);
  for (int depth = 0; node && depth < deepest_inheritance; ++depth) {
    const auto found = node.child(group).child(element);
    if (found.attribute(attribute)) return found;
    node = style(styles, node.child("w:basedOn").attribute("w:val").value());
  }
  const auto defaults = styles.child("w:docDefaults");
  const char* general = std::string_view{group} == "w:rPr" ? "w:rPrDefault" : "w:pPrDefault";
  return defaults.child(general).child(group).child(element);
}

double value(const pugi::xml_node& styles, const char* id, const char* group, const char* element,
             const char* attribute, double otherwise) {
  return property(styles, id, group, element, attribute).attribute(attribute).as_double(otherwise);
}

// "minorHAnsi" is the typeface of the theme's text.
std::string typeface_of_theme(const pugi::xml_node& theme, std::string_view name) {
  const auto fonts = theme.child("a:themeElements").child("a:fontScheme");
  const auto kind = fonts.child(name.starts_with("major") ? "a:majorFont" : "a:minorFont");
  return kind.child("a:latin").attribute("typeface").value();
}

double breadth(const pugi::xml_node& styles, const pugi::xml_node& theme, const char* id) {
  const auto named = property(styles, id, "w:rPr", "w:rFonts", "w:ascii").attribute("w:ascii");
  const auto of_theme = property(styles, id, "w:rPr", "w:rFonts", "w:asciiTheme").attribute("w:asciiTheme");
  const std::string typeface = of_theme ? typeface_of_theme(theme, of_theme.value()) : named.value();
  return typeface_breadth(typeface);
}

TypeSize type_size(const pugi::xml_node& styles, const pugi::xml_node& theme, const char* id,
                   double otherwise) {
  const double half_points = value(styles, id, "w:rPr", "w:sz", "w:val", 2 * otherwise);
  const double before = value(styles, id, "w:pPr", "w:spacing", "w:before", 0);
  const double after = value(styles, id, "w:pPr", "w:spacing", "w:after", 0);
  return {half_points / 2 * breadth(styles, theme, id), (before + after) / 20};
}

Indents indents(const pugi::xml_node& styles, const char* id) {
  const auto side = [&](const char* attribute) {
    return std::max(0, static_cast<int>(value(styles, id, "w:pPr", "w:ind", attribute, 0)));
  };
  return {side("w:left"), side("w:right")};
}

}  // namespace

TypeSizes read_type_sizes(const std::string& styles, const std::string& theme) {
  pugi::xml_document document, theme_document;
  document.load_buffer(styles.data(), styles.size());
  theme_document.load_buffer(theme.data(), theme.size());
  const auto root = document.child("w:styles"), fonts = theme_document.child("a:theme");
  return {type_size(root, fonts, "TableText", 9.5),
          type_size(root, fonts, "TableTextSmall", 8),
          type_size(root, fonts, "Verdict", 10.5),
          indents(root, "Remark"),
          indents(root, "Quote"),
          type_size(root, fonts, "TOCHeading", 21),
          {type_size(root, fonts, "TOC1", 11), type_size(root, fonts, "TOC2", 9.5),
           type_size(root, fonts, "TOC3", 9)},
          type_size(root, fonts, "Title", 34),
          type_size(root, fonts, "LongTitle", 20)};
}

}  // namespace redovisa

#include "write/word/word_type_sizes.hpp"

#include <pugixml.hpp>

namespace redovisa {
namespace {

constexpr int deepest_inheritance = 8;

pugi::xml_node style(const pugi::xml_node& styles, const char* id) {
  return styles.find_child_by_attribute("w:style", "w:styleId", id);
}

// The value itself or, when the style says nothing, what it is based on says.
double value(const pugi::xml_node& styles, const char* id, const char* group, const char* element,
             const char* attribute, double otherwise) {
  pugi::xml_node node = style(styles, id);
  for (int depth = 0; node && depth < deepest_inheritance; ++depth) {
    const auto found = node.child(group).child(element).attribute(attribute);
    if (found) return found.as_double();
    node = style(styles, node.child("w:basedOn").attribute("w:val").value());
  }
  return otherwise;
}

TypeSize type_size(const pugi::xml_node& styles, const char* id, double otherwise) {
  const double half_points = value(styles, id, "w:rPr", "w:sz", "w:val", 2 * otherwise);
  const double before = value(styles, id, "w:pPr", "w:spacing", "w:before", 0);
  const double after = value(styles, id, "w:pPr", "w:spacing", "w:after", 0);
  return {half_points / 2, (before + after) / 20};
}

}  // namespace

TypeSizes read_type_sizes(const std::string& styles) {
  pugi::xml_document document;
  document.load_buffer(styles.data(), styles.size());
  const auto root = document.child("w:styles");
  return {type_size(root, "TableText", 9.5), type_size(root, "TableTextSmall", 8),
          type_size(root, "Verdict", 10.5)};
}

}  // namespace redovisa

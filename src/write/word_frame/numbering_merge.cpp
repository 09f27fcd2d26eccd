#include "write/word_frame/numbering_merge.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "write/word/word_numbering.hpp"
#include "write/word_frame/schema_order.hpp"
#include "write/word_frame/style_merge.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

constexpr std::array headings{"Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"};

pugi::xml_node with_attribute(const pugi::xml_node& parent, const char* element, const char* attribute,
                              const std::string& value) {
  return parent.find_child_by_attribute(element, attribute, value.c_str());
}

pugi::xml_node definition_of(const pugi::xml_node& numbering, const std::string& list) {
  const auto num = with_attribute(numbering, "w:num", "w:numId", list);
  const auto definition = value_of_child(num, "w:abstractNumId");
  return definition.empty() ? pugi::xml_node{}
                            : with_attribute(numbering, "w:abstractNum", "w:abstractNumId", definition);
}

/// The level of a list that the style stands on; empty when it is in no list.
pugi::xml_node level_of(const pugi::xml_node& styles, const pugi::xml_node& numbering, const char* style) {
  const auto number = inherited(styles, style, "w:pPr", "w:numPr");
  const auto list = value_of_child(number, "w:numId");
  if (list.empty() || list == "0") return {};
  const auto definition = definition_of(numbering, list);
  for (const auto& level : definition.children("w:lvl"))
    if (value_of_child(level, "w:pStyle") == style) return level;
  const auto depth = value_of_child(number, "w:ilvl");
  return with_attribute(definition, "w:lvl", "w:ilvl", depth.empty() ? "0" : depth);
}

bool shows_number(const pugi::xml_node& level) {
  return level && value_of_child(level, "w:numFmt") != "none" && !value_of_child(level, "w:lvlText").empty();
}

int left_of(const pugi::xml_node& level) {
  const auto indent = level.child("w:pPr").child("w:ind");
  return indent.attribute(indent.attribute("w:left") ? "w:left" : "w:start").as_int();
}

/// The style's own indent goes before that of its list.
void take_indent(pugi::xml_node level, const pugi::xml_node& indent) {
  auto place = level.child("w:pPr");
  if (!place) place = level.append_child("w:pPr");
  place.remove_child("w:ind");
  auto own = place.append_copy(indent);
  if (const auto start = own.attribute("w:start"); start && !own.attribute("w:left"))
    own.append_attribute("w:left") = start.value();
}

/// Our list with the first level of the template's, and the deeper ones moved with it.
void dress_list(pugi::xml_node list, const pugi::xml_node& level, const pugi::xml_node& indent) {
  const auto old = list.child("w:lvl");
  auto first = list.insert_copy_before(level, old);
  first.remove_child("w:pStyle");
  first.attribute("w:ilvl") = "0";
  first.remove_attribute("w:tplc");
  if (indent) take_indent(first, indent);
  const int moved = left_of(first) - left_of(old);
  list.remove_child(old);
  for (auto deeper = first.next_sibling("w:lvl"); deeper; deeper = deeper.next_sibling("w:lvl")) {
    auto left = deeper.child("w:pPr").child("w:ind").attribute("w:left");
    left = std::max(left.as_int() + moved, 0);
  }
}

void add_ours(pugi::xml_node numbering, const pugi::xml_node& ours) {
  ListIds ids;
  for (const auto& list : numbering.children("w:abstractNum"))
    ids.take(list.attribute("w:abstractNumId").as_int());
  const auto first_num = numbering.child("w:num");
  for (const auto& list : ours.children("w:abstractNum")) {
    auto added = first_num ? numbering.insert_copy_before(list, first_num) : numbering.append_copy(list);
    added.attribute("w:abstractNumId") = ids.next();
  }
}

/// Names that our lists are found by belong to ours alone.
void free_names(const pugi::xml_node& numbering) {
  for (auto list : numbering.children("w:abstractNum")) list.remove_child("w:name");
}

}  // namespace

pugi::xml_document merge_numbering(const std::string& ours, const std::string& theirs,
                                   const pugi::xml_node& styles,
                                   const std::map<std::string, std::string>& new_ids) {
  const auto our_tree = word_tree_of(ours);
  if (theirs.empty()) return word_tree_of(ours);
  auto merged = word_tree_of(theirs);
  auto numbering = merged.child("w:numbering");
  rename_styles(numbering, new_ids);
  numbering.remove_child("w:numIdMacAtCleanup");
  free_names(numbering);
  add_ours(numbering, our_tree.child("w:numbering"));
  for (const auto& [style, name] : {std::pair{"ListBullet", "punkter"}, std::pair{"ListNumber", "nummer"}}) {
    const auto level = level_of(styles, numbering, style);
    if (!shows_number(level)) continue;
    for (const auto& list : numbering.children("w:abstractNum"))
      if (value_of_child(list, "w:name") == name)
        dress_list(list, level, inherited(styles, style, "w:pPr", "w:ind"));
  }
  put_in_schema_order(numbering);
  return merged;
}

bool numbers_headings(const pugi::xml_node& styles, const pugi::xml_node& numbering) {
  return std::ranges::any_of(
      headings, [&](const char* style) { return shows_number(level_of(styles, numbering, style)); });
}

void unnumber_headings(const pugi::xml_node& styles, const pugi::xml_node& numbering) {
  for (const char* id : headings) {
    if (!level_of(styles, numbering, id)) continue;
    auto style = with_attribute(styles, "w:style", "w:styleId", id);
    auto paragraph = style.child("w:pPr");
    if (!paragraph) paragraph = style.append_child("w:pPr");
    paragraph.remove_child("w:numPr");
    paragraph.remove_child("w:ind");
    auto number = paragraph.append_child("w:numPr");
    number.append_child("w:ilvl").append_attribute("w:val") = "0";
    number.append_child("w:numId").append_attribute("w:val") = "0";
    auto indent = paragraph.append_child("w:ind");
    for (const char* side : {"w:left", "w:firstLine"}) indent.append_attribute(side) = 0;
  }
  remove_outermost(numbering, [](const auto& node) {
    const std::string_view style = node.attribute("w:val").value();
    return name_of(node) == "w:pStyle" && std::ranges::find(headings, style) != headings.end();
  });
  put_in_schema_order(styles);
}

}  // namespace redovisa

#include "write/word_frame/word_tree.hpp"

#include <algorithm>
#include <array>

namespace redovisa {

namespace {

void collect(const pugi::xml_node& node, std::vector<pugi::xml_node>& elements) {
  for (const auto& child : node.children()) {
    if (child.type() != pugi::node_element) continue;
    elements.push_back(child);
    collect(child, elements);
  }
}

}  // namespace

pugi::xml_document word_tree_of(const std::string& xml) {
  pugi::xml_document document;
  document.load_buffer(
      xml.data(), xml.size(),
      (pugi::parse_default | pugi::parse_declaration | pugi::parse_ws_pcdata_single) & ~pugi::parse_eol);
  return document;
}

std::vector<pugi::xml_node> elements_below(const pugi::xml_node& root) {
  std::vector<pugi::xml_node> elements;
  collect(root, elements);
  return elements;
}

std::vector<pugi::xml_node> elements_named(const pugi::xml_node& root, std::string_view name) {
  auto elements = elements_below(root);
  std::erase_if(elements, [&](const pugi::xml_node& node) { return name_of(node) != name; });
  return elements;
}

std::string_view name_of(const pugi::xml_node& node) { return node.name(); }

std::string value_of_child(const pugi::xml_node& node, const char* child) {
  return node.child(child).attribute("w:val").value();
}

void unwrap(pugi::xml_node node) {
  while (const auto child = node.first_child()) node.parent().insert_move_before(child, node);
  node.parent().remove_child(node);
}

void remove_outermost(pugi::xml_node root, const std::function<bool(const pugi::xml_node&)>& goes) {
  for (auto child = root.first_child(); child;) {
    const auto next = child.next_sibling();
    if (child.type() == pugi::node_element) {
      if (goes(child))
        root.remove_child(child);
      else
        remove_outermost(child, goes);
    }
    child = next;
  }
}

pugi::xml_node surrounding(pugi::xml_node node, std::string_view name) {
  for (node = node.parent(); node; node = node.parent())
    if (name_of(node) == name) return node;
  return {};
}

bool is_visible(const pugi::xml_node& node) {
  constexpr std::array seen{"w:drawing", "w:pict", "w:object", "w:fldChar", "w:fldSimple", "w:sym"};
  const auto shows = [&](const pugi::xml_node& element) {
    if (name_of(element) == "w:t")
      return std::string_view{element.text().get()}.find_first_not_of(" \t\r\n") != std::string_view::npos;
    return std::ranges::find(seen, name_of(element)) != seen.end();
  };
  return shows(node) || std::ranges::any_of(elements_below(node), shows);
}

}  // namespace redovisa

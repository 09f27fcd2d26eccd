#include "read/xml/xml_tree.hpp"

#include <cstddef>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <string_view>
#include <utility>

#include "diagnostics/folded.hpp"
#include "read/xml/xml_places.hpp"
#include "read/xml/xml_text.hpp"

namespace redovisa {

namespace {

constexpr std::string_view schema_instance = "http://www.w3.org/2001/XMLSchema-instance";

std::string_view prefix_of(std::string_view name) {
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? std::string_view{} : name.substr(0, colon);
}

std::string without_prefix(std::string_view name) { return std::string{name.substr(name.find(':') + 1)}; }

std::string namespace_of(const pugi::xml_node& node, std::string_view prefix) {
  const std::string declaration = prefix.empty() ? "xmlns" : fmt::format("xmlns:{}", prefix);
  for (pugi::xml_node scope = node; scope; scope = scope.parent())
    if (const auto declared = scope.attribute(declaration.c_str())) return declared.value();
  return {};
}

/// Namespace declarations and xsi:schemaLocation tell how to read and nothing about the content.
bool is_about_reading(const pugi::xml_node& node, std::string_view name) {
  if (name == "xmlns" || name.starts_with("xmlns:")) return true;
  const auto prefix = prefix_of(name);
  return !prefix.empty() && namespace_of(node, prefix) == schema_instance;
}

/// Makes our tree of pugixml's, in the order of the text so that one cursor gives every position.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, const SourceRef& source, Diagnostics& diagnostics)
      : text_{text}, cursor_{text}, source_{source}, diagnostics_{diagnostics} {}

  XmlElement element(const pugi::xml_node& node) {
    ++nodes_;
    const auto name_offset = static_cast<std::size_t>(node.offset_debug());
    XmlElement result;
    result.name_space = namespace_of(node, prefix_of(node.name()));
    result.name = composed_text(without_prefix(node.name()));
    result.position = position_at(name_offset - 1);
    add_attributes(node, name_offset, result);
    for (const pugi::xml_node child : node.children())
      if (!over_limit()) add_child(child, result);
    return result;
  }

  bool over_limit() const { return over_limit_ || nodes_ > most_xml_nodes; }

 private:
  SourcePosition position_at(std::size_t offset) {
    cursor_.advance_to(offset);
    return {source_, cursor_.row(), cursor_.column()};
  }

  void add_attributes(const pugi::xml_node& node, std::size_t name_offset, XmlElement& result) {
    const auto offsets = attribute_offsets(text_, name_offset);
    if (offsets.size() > most_xml_attributes) {
      over_limit_ = true;  // looking for a namespace's declaration goes through them all
      return;
    }
    auto offset = offsets.begin();
    for (const pugi::xml_attribute attribute : node.attributes()) {
      ++nodes_;
      const auto position = offset == offsets.end() ? result.position : position_at(*offset++);
      if (is_about_reading(node, attribute.name())) continue;
      result.attributes.push_back(
          {composed_text(attribute.name()), composed_text(attribute.value()), position});
      check_characters(attribute.value(), position);
    }
  }

  void add_child(const pugi::xml_node& child, XmlElement& parent) {
    if (child.type() == pugi::node_element) parent.children.push_back(element(child));
    const bool is_text = child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata;
    const auto content = trimmed_text(child.value());
    if (!is_text || content.empty()) return;
    check_characters(content, parent.position);
    if (!parent.text.empty()) {  // a comment or an element parts it from what came before
      parent.text.text += child.value();
      return;
    }
    const auto start = text_.find_first_not_of(" \t\r\n", static_cast<std::size_t>(child.offset_debug()));
    parent.text = {std::string{content}, position_at(start)};
  }

  /// The controls that XML allows but nobody means: a wrong character encoding gives them.
  void check_characters(std::string_view value, const SourcePosition& position) {
    if (const auto control = first_control_character(value))
      diagnostics_.push_back({Code::xml_malformed, position, fmt::format("tecknet U+{:04X}", *control), "",
                              "Ta bort styrtecknet, eller ta ut filen på nytt i UTF-8."});
  }

  std::string_view text_;
  TextCursor cursor_;
  const SourceRef& source_;
  Diagnostics& diagnostics_;
  std::size_t nodes_ = 0;
  bool over_limit_ = false;
};

}  // namespace

std::optional<XmlElement> xml_tree_of(const std::string& text, const SourceRef& source,
                                      Diagnostics& diagnostics) {
  pugi::xml_document document;
  const auto result =
      document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  const pugi::xml_node root = document.document_element();
  if (!result || !root) {  // not met for text that is well-formed, but a parser's verdict is never ignored
    diagnostics.push_back({Code::xml_malformed, {source}, result.description(), "välformad XML"});
    return std::nullopt;
  }
  const auto before = diagnostics.size();
  TreeBuilder builder{text, source, diagnostics};
  XmlElement tree = builder.element(root);
  if (builder.over_limit())
    diagnostics.push_back(
        {Code::file_over_limit,
         {source},
         fmt::format("fler än {} element och attribut, eller fler än {} attribut i ett element",
                     most_xml_nodes, most_xml_attributes),
         "en fil med ett underlag eller en konvention"});
  return diagnostics.size() == before ? std::optional{std::move(tree)} : std::nullopt;
}

std::optional<XmlRoot> root_of_beginning(const std::string& text) {
  pugi::xml_document document;  // holds what was understood even when the text breaks off
  document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  const pugi::xml_node root = document.document_element();
  if (!root) return std::nullopt;
  return XmlRoot{namespace_of(root, prefix_of(root.name())), composed_text(without_prefix(root.name()))};
}

}  // namespace redovisa

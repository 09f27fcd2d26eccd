#include "write/pandoc/html_text.hpp"

#include <algorithm>
#include <array>

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 8> elements_without_end{"br",   "hr",    "img",  "col",
                                                               "meta", "input", "link", "wbr"};

void append_element(const pugi::xml_node& element, std::string& html) {
  html.append("<").append(element.name());
  for (const auto& attribute : element.attributes())
    html.append(" ").append(attribute.name()).append("=\"").append(attribute.value()).append("\"");
  html += '>';
  if (std::ranges::find(elements_without_end, element.name()) != elements_without_end.end()) return;
  append_html(element, html);
  html.append("</").append(element.name()).append(">");
}

}  // namespace

bool read_html(std::string_view html, pugi::xml_document& document) {
  constexpr unsigned as_it_stands = pugi::parse_ws_pcdata | pugi::parse_fragment;
  return static_cast<bool>(document.load_buffer(html.data(), html.size(), as_it_stands, pugi::encoding_utf8));
}

void append_html(const pugi::xml_node& node, std::string& html) {
  for (const pugi::xml_node child : node.children())
    if (child.type() == pugi::node_element)
      append_element(child, html);
    else
      html += child.value();
}

std::string html_escaped(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') escaped += c;
    }
  }
  return escaped;
}

void set_html(pugi::xml_node node, const char* name, std::string_view text) {
  auto attribute = node.attribute(name);
  if (!attribute) attribute = node.append_attribute(name);
  attribute.set_value(html_escaped(text).c_str());
}

void append_text(pugi::xml_node node, std::string_view text) {
  node.append_child(pugi::node_pcdata).set_value(html_escaped(text).c_str());
}

}  // namespace redovisa

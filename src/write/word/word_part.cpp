#include "write/word/word_part.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "diagnostics/failure.hpp"

namespace redovisa {
namespace {

using Namespace = std::pair<std::string_view, std::string_view>;
constexpr std::array namespaces{
    Namespace{"xmlns:w", word_namespace},
    Namespace{"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    Namespace{"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    Namespace{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
    Namespace{"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}};

struct StringWriter final : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override {
    text.append(static_cast<const char*>(data), size);
  }
};

}  // namespace

void open_word_part(XmlText& xml, std::string_view root) {
  xml.markup(xml_declaration).open(root);
  for (const auto& [prefix, address] : namespaces) xml.attribute(prefix, address);
}

bool is_namespace_of_word_part(std::string_view prefix) {
  return std::ranges::find(namespaces, prefix, &Namespace::first) != namespaces.end();
}

const std::string& part_of(const Look& look, const std::string& name) {
  const auto found = look.parts.find(name);
  if (found == look.parts.end())
    throw EnvironmentFailure{fmt::format("Utseendet \"{}\" saknar filen {}.", look.name, name)};
  return found->second;
}

std::string text_of_part(const pugi::xml_document& document) {
  StringWriter writer;
  document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.text);
}

std::string markup_of(const pugi::xml_node& element) {
  StringWriter writer;
  element.print(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return std::move(writer.text);
}

}  // namespace redovisa

#include "write/word/word_package.hpp"

#include <stdexcept>
#include <string_view>
#include <utility>

#include "write/word/word_part.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

void WordPackage::add(std::string name, std::string content_type, std::string bytes) {
  overrides_.push_back({"/" + name, std::move(content_type)});
  add(std::move(name), std::move(bytes));
}

void WordPackage::add(std::string name, std::string bytes) {
  if (!names_.insert(name).second) throw std::logic_error{"Filen har två delar med namnet " + name};
  bytes_.push_back(std::move(bytes));
  parts_.push_back({std::move(name), bytes_.back()});
}

std::string WordPackage::content_types() const {
  constexpr std::pair<std::string_view, std::string_view> defaults[] = {
      {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
      {"xml", "application/xml"},
      {"emf", "image/x-emf"},
      {"svg", "image/svg+xml"},
      {"png", "image/png"},
      {"jpeg", "image/jpeg"}};
  XmlText xml;
  xml.markup(xml_declaration).open("Types");
  xml.attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
  for (const auto& [extension, type] : defaults)
    xml.open("Default").attribute("Extension", extension).attribute("ContentType", type).close();
  for (const auto& part : overrides_)
    xml.open("Override").attribute("PartName", part.name).attribute("ContentType", part.content_type).close();
  xml.close();
  return xml.take();
}

std::string WordPackage::archive() const {
  const std::string types = content_types();
  std::vector<ArchivePart> parts{{"[Content_Types].xml", types}};
  parts.insert(parts.end(), parts_.begin(), parts_.end());
  return make_archive(parts);
}

}  // namespace redovisa

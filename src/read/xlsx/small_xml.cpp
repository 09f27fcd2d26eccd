#include "read/xlsx/small_xml.hpp"

#include <fmt/format.h>

#include "read/xlsx/xml_part.hpp"

namespace redovisa {

namespace {

std::string_view own_namespace_of(const pugi::xml_node& element) {
  const QualifiedName name{element.name()};
  const std::string declaration = name.prefix.empty() ? "xmlns" : fmt::format("xmlns:{}", name.prefix);
  return element.attribute(declaration.c_str()).value();
}

}  // namespace

bool is_spreadsheet_namespace(std::string_view uri) {
  return uri == "http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
         uri == "http://purl.oclc.org/ooxml/spreadsheetml/main";
}

QualifiedName::QualifiedName(std::string_view name) {
  const auto colon = name.find(':');
  if (colon != std::string_view::npos) prefix = name.substr(0, colon);
  local = colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::vector<pugi::xml_node> children_of(const pugi::xml_node& parent, std::string_view local_name) {
  std::vector<pugi::xml_node> found;
  const QualifiedName parent_name{parent.name()};
  for (const auto& child : parent.children()) {
    const QualifiedName name{child.name()};
    if (name.local == local_name && name.prefix == parent_name.prefix) found.push_back(child);
  }
  return found;
}

pugi::xml_node child_of(const pugi::xml_node& parent, std::string_view local_name) {
  const auto found = children_of(parent, local_name);
  return found.empty() ? pugi::xml_node{} : found.front();
}

std::unique_ptr<pugi::xml_document> small_xml_of(Package& package, std::string_view part, FaultLog& log) {
  const auto text = package.text_of(part, log);
  if (!text) return nullptr;
  if (const auto fault = xml_fault_of(*text)) {  // pugixml itself lets bad characters and a DOCTYPE through
    refuse_malformed(part, *fault, log);
    return nullptr;
  }
  auto document = std::make_unique<pugi::xml_document>();
  if (document->load_buffer(text->data(), text->size())) return document;
  log.refuse(Code::xml_malformed, std::string{part}, "välformad XML");
  return nullptr;
}

std::unique_ptr<pugi::xml_document> spreadsheet_xml_of(Package& package, std::string_view part,
                                                       std::string_view root_name, FaultLog& log) {
  auto document = small_xml_of(package, part, log);
  if (!document) return nullptr;
  const auto root = document->document_element();
  if (QualifiedName{root.name()}.local == root_name && is_spreadsheet_namespace(own_namespace_of(root)))
    return document;
  refuse_foreign(part, root.name(), own_namespace_of(root), log);
  return nullptr;
}

}  // namespace redovisa

#pragma once

#include <pugixml.hpp>
#include <string>

namespace redovisa::test {

/// Content as the body of a Word part, with the namespaces that such parts have.
inline pugi::xml_document word_part_of(const std::string& content) {
  pugi::xml_document document;
  const std::string xml =
      "<w:body xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
      content + "</w:body>";
  document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  return document;
}

/// The texts below a node, one after another.
inline std::string shown_text(const pugi::xml_node& node) {
  std::string text;
  for (const auto& found : node.select_nodes(".//w:t")) text += found.node().text().get();
  return text;
}

}  // namespace redovisa::test

#include "write/word/word_properties.hpp"

#include <fmt/format.h>
#include <set>

#include "diagnostics/folded.hpp"
#include "model/date.hpp"
#include "write/word/word_part.hpp"
#include "write/xml_text.hpp"

namespace redovisa {
namespace {

constexpr std::string_view custom_format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
constexpr long first_custom_id = 2;  // 0 and 1 are Word's own

void append_text(XmlText& xml, std::string_view name, std::string_view text) {
  if (!text.empty()) xml.open(name).text(text).close();
}

void append_time(XmlText& xml, std::string_view name, const std::string& date) {
  const auto day = parse_date(date);
  if (!day) return;
  xml.open(name)
      .attribute("xsi:type", "dcterms:W3CDTF")
      .text(fmt::format("{}T00:00:00Z", to_iso(*day)))
      .close();
}

void append_custom(XmlText& xml, long& id, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  xml.open("property").attribute("fmtid", custom_format).attribute("pid", id++).attribute("name", name);
  xml.open("vt:lpwstr").text(value).close().close();
}

}  // namespace

std::string subject_of(const Properties& properties) {
  if (properties.committee.empty() || properties.municipality.empty())
    return properties.committee + properties.municipality;
  return fmt::format("{}, {}", properties.committee, properties.municipality);
}

std::string core_properties(const Properties& properties) {
  XmlText xml;
  xml.markup(xml_declaration).open("cp:coreProperties");
  xml.attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
  xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
      .attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
  xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
  append_text(xml, "dc:title", properties.title);
  append_text(xml, "dc:subject", subject_of(properties));
  append_text(xml, "dc:creator", properties.author.empty() ? properties.committee : properties.author);
  append_text(xml, "dc:language", "sv-SE");
  append_text(xml, "cp:contentStatus", properties.status);
  append_time(xml, "dcterms:created", properties.date);
  append_time(xml, "dcterms:modified", properties.date);
  xml.close();
  return xml.take();
}

std::string app_properties(const Properties& properties) {
  XmlText xml;
  xml.markup(xml_declaration).open("Properties");
  xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
  append_text(xml, "Company", properties.municipality);
  append_text(xml, "Application", "Redovisa");
  xml.close();
  return xml.take();
}

std::string custom_properties(const Properties& properties, const FurtherProperties& further) {
  XmlText xml;
  long id = first_custom_id;
  xml.markup(xml_declaration).open("Properties");
  xml.attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
  xml.attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
  const FurtherProperties own{{"Diarienummer", properties.case_number},
                              {"Period", properties.period},
                              {"Nämnd", properties.committee},
                              {"Programversion", properties.generator},
                              {"Underlagets kontrollsumma", properties.input_hash}};
  std::set<std::string> names;  // Word holds names that differ in case alone for one
  for (const auto* properties_of : {&own, &further})
    for (const auto& [name, value] : *properties_of)
      if (names.insert(folded(name)).second) append_custom(xml, id, name, value);
  xml.close();
  return xml.take();
}

}  // namespace redovisa

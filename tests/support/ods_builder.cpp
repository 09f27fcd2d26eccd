#include "support/ods_builder.hpp"

#include <fmt/format.h>

std::string odf_namespaces() {
  std::string text = "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
  constexpr const char* names[][2] = {{"office", "office"},
                                      {"table", "table"},
                                      {"text", "text"},
                                      {"style", "style"},
                                      {"number", "datastyle"}};
  for (const auto& [prefix, name] : names)
    text += fmt::format(" xmlns:{}=\"urn:oasis:names:tc:opendocument:xmlns:{}:1.0\"", prefix, name);
  return text;
}

PackageBuilder ods_of(const std::string& styles, const std::string& spreadsheet) {
  PackageBuilder builder;
  builder.set("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  builder.set(
      "content.xml",
      fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content {}>"
                  "<office:automatic-styles>{}</office:automatic-styles><office:body>"
                  "<office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>",
                  odf_namespaces(), styles, spreadsheet));
  return builder;
}

PackageBuilder ods_with_rows(const std::string& rows, const std::string& styles) {
  return ods_of(styles, "<table:table table:name=\"Blad1\">" + rows + "</table:table>");
}

std::string ods_style(const std::string& name, const std::string& kind, const std::string& elements) {
  return fmt::format(
      "<number:{1} style:name=\"N{0}\">{2}</number:{1}>"
      "<style:style style:name=\"{0}\" style:family=\"table-cell\" style:data-style-name=\"N{0}\"/>",
      name, kind, elements);
}

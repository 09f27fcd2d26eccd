#include "support/hostile_files.hpp"

#include <cstdint>
#include <fmt/format.h>

#include "support/ods_builder.hpp"

namespace {

constexpr std::size_t megabyte = std::size_t{1} << 20;
constexpr const char* main_namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string repeated(const std::string& piece, std::size_t count) {
  std::string text;
  text.reserve(piece.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

/// The workbook with one more part beside the sheet.
PackageBuilder with_part(PackageBuilder book, const std::string& type, std::string xml) {
  book.set(
      "xl/_rels/workbook.xml.rels",
      fmt::format("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                  "<Relationship Id=\"rId1\" Type=\"{0}worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                  "<Relationship Id=\"rId2\" Type=\"{0}{1}\" Target=\"{1}.xml\"/></Relationships>",
                  types, type));
  return book.set("xl/" + type + ".xml", std::move(xml));
}

std::string sheet(const std::string& content) {
  return fmt::format("<worksheet xmlns=\"{}\">{}</worksheet>", main_namespace, content);
}

std::string strings_of(const std::string& items) {
  return fmt::format("<sst xmlns=\"{}\">{}</sst>", main_namespace, items);
}

std::string xlsx_ratio_bomb() {
  return workbook_of("").set("xl/worksheets/sheet1.xml", sheet(std::string(100 * megabyte, ' '))).bytes(true);
}

/// Many sheets that all are one and the same large part.
std::string xlsx_one_part_for_many_sheets() {
  auto book =
      workbook_of("<sheetData>" + repeated("<row><c><v>12345</v></c></row>", 60'000) + "</sheetData>");
  std::string sheets, relationships;
  for (int i = 0; i < 5'000; ++i) {
    sheets += fmt::format("<sheet name=\"B{0}\" sheetId=\"{1}\" r:id=\"rId{0}\"/>", i, i + 1);
    relationships += fmt::format(
        "<Relationship Id=\"rId{}\" Type=\"{}worksheet\" Target=\"worksheets/sheet1.xml\"/>", i, types);
  }
  book.set("xl/_rels/workbook.xml.rels",
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
               relationships + "</Relationships>");
  book.set(
      "xl/workbook.xml",
      fmt::format("<workbook xmlns=\"{}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                  "relationships\"><sheets>{}</sheets></workbook>",
                  main_namespace, sheets));
  return book.bytes(true);
}

/// A text of 1 MB that 10 000 cells share.
std::string xlsx_shared_text() {
  auto book =
      workbook_of("<sheetData>" + repeated("<row><c t=\"s\"><v>0</v></c></row>", 10'000) + "</sheetData>");
  return with_part(book, "sharedStrings", strings_of("<si><t>" + std::string(megabyte, 'x') + "</t></si>"))
      .bytes(true);
}

/// Letters that deflate cannot make much less of, the same every time.
const std::string& noise() {
  static const std::string letters = [] {
    std::string text;
    for (std::uint32_t state = 1; text.size() < megabyte;) {
      state = state * 1664525U + 1013904223U;
      text += static_cast<char>('a' + (state >> 24) % 16);
    }
    return text;
  }();
  return letters;
}

std::string xlsx_many_texts() {
  constexpr std::size_t length = 250;
  std::string items;
  for (std::size_t i = 0; i < 300'000; ++i) {
    items += "<si><t>";
    items.append(noise(), i * 7919 % (megabyte - length), length);
    items += "</t></si>";
  }
  return with_part(workbook_of("<sheetData/>"), "sharedStrings", strings_of(items)).bytes(true);
}

std::string xlsx_many_cells() {
  std::string rows;
  for (int i = 0; i < 200'000; ++i) {
    rows += "<row>";
    for (int column = 0; column < 10; ++column)
      rows += fmt::format("<c><v>{}</v></c>", (i * 7919LL + column * 104729) % 10'007);
    rows += "</row>";
  }
  return workbook_of("<sheetData>" + rows + "</sheetData>").bytes(true);
}

/// Rows of a table that the program knows, each of which becomes far more than its one cell.
std::string xlsx_many_rows() {
  std::string rows = "<row><c t=\"str\"><v>Indikator</v></c><c t=\"str\"><v>Utfall</v></c></row>";
  for (int i = 0; i < 250'000; ++i)
    rows += fmt::format("<row><c t=\"str\"><v>okänd {}</v></c></row>", i * 7919LL % 1'000'003);
  auto book = workbook_of("<sheetData>" + rows + "</sheetData>");
  return book
      .set("xl/workbook.xml",
           fmt::format(
               "<workbook xmlns=\"{}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
               "relationships\"><sheets><sheet name=\"Utfall\" sheetId=\"1\" "
               "r:id=\"rId1\"/></sheets></workbook>",
               main_namespace))
      .bytes(true);
}

std::string xlsx_many_styles() {
  const std::string styles = repeated("<xf/>", 3'300'000);
  return with_part(workbook_with_rows("<row><c><v>1</v></c></row>"), "styles",
                   fmt::format("<styleSheet xmlns=\"{}\"><cellXfs>{}</cellXfs></styleSheet>", main_namespace,
                               styles))
      .bytes(true);
}

std::string xlsx_deep() {
  return workbook_of(repeated("<a>", 100'000) + repeated("</a>", 100'000)).bytes(true);
}

std::string xlsx_entities() {
  return workbook_of("")
      .set("xl/worksheets/sheet1.xml",
           "<!DOCTYPE a [<!ENTITY b \"cccccccccc\"><!ENTITY d \"&b;&b;&b;\">]>" + sheet("&d;"))
      .bytes();
}

std::string xlsx_outside() {
  return workbook_of("")
      .set("xl/_rels/workbook.xml.rels",
           fmt::format(
               "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
               "<Relationship Id=\"rId1\" Type=\"{}worksheet\" Target=\"../../../../../../etc/passwd\"/>"
               "</Relationships>",
               types))
      .bytes();
}

std::string ods_repeats() {
  return ods_with_rows(
             "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
             "office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16384\"/>"
             "</table:table-row>")
      .bytes();
}

/// Within the limit of cells, but not of memory.
std::string ods_repeats_within_cells() {
  return ods_with_rows(
             "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
             "office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"19\"/>"
             "</table:table-row>")
      .bytes();
}

std::string ods_spaces() {
  const std::string cell =
      "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"1000000\"/>b</text:p>"
      "</table:table-cell>";
  return ods_with_rows("<table:table-row>" + repeated(cell, 16'000) + "</table:table-row>").bytes(true);
}

std::string ods_styles() {
  std::string styles;
  for (int i = 0; i < 200'000; ++i)
    styles += fmt::format("<style:style style:name=\"c{}\" style:family=\"table-cell\"/>", i);
  return ods_with_rows("", styles).bytes(true);
}

std::string ods_many_rows_of_sheets() {
  return ods_with_rows(repeated("<table:table-row table:number-rows-repeated=\"1048576\"/>", 100'000) +
                       "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"x\"/>"
                       "</table:table-row><a></table:table-row>")
      .bytes(true);
}

std::string own_xml_deep() { return "<underlag>" + repeated("<a>", 100'000); }

std::string own_xml_attributes() {
  std::string text = "<underlag xmlns=\"urn:redovisa:underlag:1\">";
  for (int i = 0; text.size() < 15 * megabyte; ++i) text += fmt::format("<rad a{}=\"\"/>", i);
  return text + "</underlag>";
}

}  // namespace

const std::vector<HostileFile>& hostile_files() {
  static const std::vector<HostileFile> all{
      {"ratio.xlsx", "fil-för-stor", xlsx_ratio_bomb},
      {"same-part.xlsx", "fil-för-stor", xlsx_one_part_for_many_sheets},
      {"shared-text.xlsx", "fil-för-stor", xlsx_shared_text},
      {"many-texts.xlsx", "fil-för-stor", xlsx_many_texts},
      {"many-cells.xlsx", "fil-för-stor", xlsx_many_cells},
      {"many-rows.xlsx", "fil-för-stor", xlsx_many_rows},
      {"many-styles.xlsx", "blad-saknas",
       xlsx_many_styles},  // within the limits: read, and no fault of its own
      {"deep.xlsx", "xml-trasig", xlsx_deep},
      {"entities.xlsx", "xml-trasig", xlsx_entities},
      {"outside.xlsx", "fil-skadad", xlsx_outside},
      {"repeats.ods", "fil-för-stor", ods_repeats},
      {"repeats-within-cells.ods", "fil-för-stor", ods_repeats_within_cells},
      {"spaces.ods", "fil-för-stor", ods_spaces},
      {"styles.ods", "fil-för-stor", ods_styles},
      {"rows.ods", "xml-trasig", ods_many_rows_of_sheets},
      {"line-Utfall.csv", "fil-för-stor", [] { return std::string(60 * megabyte, 'x'); }},
      {"large-Utfall.csv", "fil-för-stor", [] { return std::string(65 * megabyte, ';'); }},
      {"quote-Utfall.csv", "fil-för-stor", [] { return '"' + std::string(60 * megabyte, '\n'); }},
      {"rows-Utfall.csv", "fil-för-stor", [] { return "Indikator;Utfall\n" + repeated("x;1\n", 250'000); }},
      {"deep.xml", "xml-trasig", own_xml_deep},
      {"attributes.xml", "fil-för-stor", own_xml_attributes},
  };
  return all;
}

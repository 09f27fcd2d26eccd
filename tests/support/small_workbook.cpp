#include "support/small_workbook.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "read/xlsx/number_format.hpp"
#include "read/xlsx/xlsx_reader.hpp"

using namespace redovisa;

namespace small_workbook {

namespace {

constexpr const char* package_space = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string meaning_of(const Grid& grid) {
  std::string result;
  for (const GridCell& cell : grid.cells) {
    result += cell_reference(cell.row, cell.column);
    switch (cell.kind) {
      case CellKind::text:
        result += " text " + cell.text;
        break;
      case CellKind::number:
        result += " number " + cell.text + (is_percent_format(cell.format) ? " %" : "");
        break;
      case CellKind::date:
        result += " date " + to_iso(cell.date);
        break;
      case CellKind::uncomputed:
        result += " uncomputed";
        break;
      default:
        result += " other " + cell.text;
    }
    result += cell.formula ? " formula\n" : "\n";
  }
  return result;
}

}  // namespace

std::string grid_with(const std::string& formula, unsigned below) {
  const auto row = [below](unsigned number) { return std::to_string(number + below); };
  return "A" + row(1) + " text Indikator\nB" + row(1) + " text Utfall 2025\nC" + row(1) + " text Andel\nD" +
         row(1) + " text Mätt den\nA" + row(2) + " text Trygga & nöjda – 80 år\nB" + row(2) +
         " number 1234.5\nC" + row(2) + " number 0.056 %\nD" + row(2) + " date 2025-08-31\nA" + row(4) +
         " text Väntetid\nB" + row(4) + " " + formula + "\n";
}

std::string relationship(const std::string& id, const std::string& type, const std::string& target,
                         const char* types) {
  return fmt::format("<Relationship Id=\"{}\" Type=\"{}/{}\" Target=\"{}\"/>", id, types, type, target);
}

std::string relationships(const std::string& those) {
  return fmt::format("{}<Relationships xmlns=\"{}\">{}</Relationships>", declaration, package_space, those);
}

PackageBuilder package_of(const std::string& workbook, const std::string& workbook_relationships) {
  PackageBuilder builder;
  builder.set("[Content_Types].xml",
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
              "content-types\"><Default Extension=\"xml\" "
              "ContentType=\"application/xml\"/></Types>");
  builder.set("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
  builder.set("xl/workbook.xml", workbook);
  builder.set("xl/_rels/workbook.xml.rels", relationships(workbook_relationships));
  return builder;
}

std::string workbook_listing(const std::string& sheets, const std::string& before, const std::string& after) {
  return fmt::format("{}<workbook xmlns=\"{}\" xmlns:r=\"{}\">{}<sheets>{}</sheets>{}</workbook>",
                     declaration, main_space, office, before, sheets, after);
}

std::string one_sheet() { return "<sheet name=\"Utfall\" sheetId=\"1\" r:id=\"rId1\"/>"; }

std::string usual_targets() {
  return relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
         relationship("rId2", "styles", "styles.xml") +
         relationship("rId3", "sharedStrings", "sharedStrings.xml");
}

std::string styles_of(const std::string& formats, const std::string& cells) {
  return fmt::format("{}<styleSheet xmlns=\"{}\">{}<cellXfs>{}</cellXfs></styleSheet>", declaration,
                     main_space, formats, cells);
}

std::string usual_styles() {
  return styles_of("", "<xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/>");
}

std::string strings_of(const std::string& items) {
  return fmt::format("{}<sst xmlns=\"{}\" count=\"6\" uniqueCount=\"6\">{}</sst>", declaration, main_space,
                     items);
}

std::string usual_strings() {
  return strings_of(
      "<si><t>Indikator</t></si><si><t>Utfall 2025</t></si><si><t>Andel</t></si>"
      "<si><t>Mätt den</t></si><si><t>Trygga &amp; nöjda – 80 år</t></si>"
      "<si><t>Väntetid</t></si>");
}

std::string worksheet(const std::string& content, const char* space) {
  return fmt::format("{}<worksheet xmlns=\"{}\" xmlns:r=\"{}\">{}</worksheet>", declaration, space, office,
                     content);
}

std::string usual_rows(const std::string& formula_cell) {
  return "<row r=\"1\" spans=\"1:4\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
         "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
         "<row r=\"2\" spans=\"1:4\"><c r=\"A2\" t=\"s\"><v>4</v></c><c r=\"B2\"><v>1234.5</v></c>"
         "<c r=\"C2\" s=\"1\"><v>0.056</v></c><c r=\"D2\" s=\"2\"><v>45900</v></c></row>"
         "<row r=\"3\" spans=\"1:4\"><c r=\"D3\" s=\"2\"/></row>"
         "<row r=\"4\" spans=\"1:4\"><c r=\"A4\" t=\"s\"><v>5</v></c>" +
         formula_cell + "</row>";
}

PackageBuilder usual_package(const std::string& content) {
  return package_of(workbook_listing(one_sheet()), usual_targets())
      .set("xl/styles.xml", usual_styles())
      .set("xl/sharedStrings.xml", usual_strings())
      .set("xl/worksheets/sheet1.xml", worksheet(content));
}

std::string cells_read(const PackageBuilder& builder, std::size_t sheet) {
  const TemporaryFile file{builder.bytes(true)};
  Diagnostics diagnostics;
  const auto grids = read_workbook(file.path(), "export.xlsx", {}, diagnostics);
  BOOST_REQUIRE_MESSAGE(grids, "refused: " << (diagnostics.empty() ? "" : diagnostics.front().found));
  BOOST_TEST(diagnostics.empty());
  return meaning_of(grids->at(sheet));
}

std::string inline_cell(const std::string& attributes, const std::string& text) {
  return fmt::format("<c{} t=\"inlineStr\"><is><t>{}</t></is></c>", attributes, text);
}

}  // namespace small_workbook

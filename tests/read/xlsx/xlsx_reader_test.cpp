#include "read/xlsx/xlsx_reader.hpp"

#include <boost/test/unit_test.hpp>
#include <xlsxwriter.h>

#include "support/grid_text.hpp"
#include "support/package_builder.hpp"

using namespace redovisa;

namespace {

struct Read {
  Diagnostics diagnostics;
  std::optional<std::vector<Grid>> grids;

  explicit Read(const std::filesystem::path& path)
      : grids{read_workbook(path, "plan.xlsx", {}, diagnostics)} {
    BOOST_REQUIRE_MESSAGE(grids, "refused: " << (diagnostics.empty() ? "" : diagnostics.front().found));
  }
  explicit Read(const PackageBuilder& builder) : Read{TemporaryFile{builder.bytes()}.path()} {}

  const Grid& sheet(std::size_t index) const { return grids->at(index); }
};

/// The cells of a one-sheet workbook that is read without a word.
std::string cells_of(const PackageBuilder& builder) {
  const Read read{builder};
  BOOST_TEST(read.diagnostics.empty());
  return text_of(read.sheet(0));
}

std::string cells_of_rows(const std::string& rows) { return cells_of(workbook_with_rows(rows)); }

constexpr const char* office_type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The workbook with one more part that it has a relationship to.
PackageBuilder with_part(PackageBuilder builder, const std::string& type, const std::string& xml) {
  builder.set("xl/_rels/workbook.xml.rels",
              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              "<Relationship Id=\"rId1\" Type=\"" +
                  std::string{office_type} + "worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
                  "<Relationship Id=\"rId2\" Type=\"" + office_type + type + "\" Target=\"" + type +
                  ".xml\"/></Relationships>");
  return builder.set("xl/" + type + ".xml", xml);
}

constexpr const char* main_namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

std::string styles_with(const std::string& formats, const std::string& ids) {
  return "<styleSheet " + std::string{main_namespace} + "><numFmts>" + formats +
         "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + ids +
         "</cellXfs></styleSheet>";
}

/// Ends the reading with its last cell.
struct CountTo final : SheetSink {
  int last, heard = 0;

  explicit CountTo(int last_heard) : last{last_heard} {}
  bool cell(const CellView&) override { return ++heard < last; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(xlsx_reader)

BOOST_AUTO_TEST_CASE(a_workbook_written_by_libxlsxwriter_is_read_with_kinds_formats_and_places) {
  const TemporaryFile file;
  lxw_workbook* book = workbook_new(file.path().c_str());
  lxw_worksheet* sheet = workbook_add_worksheet(book, "Indikatorer");
  const auto format = [book](const char* code) {
    lxw_format* made = workbook_add_format(book);
    format_set_num_format(made, code);
    return made;
  };
  worksheet_write_string(sheet, 0, 0, "Nöjda brukare – 50 %", nullptr);
  worksheet_write_number(sheet, 1, 1, 0.125, format("0.0%"));
  worksheet_write_number(sheet, 1, 2, 180, format("0000"));
  lxw_datetime date = {2025, 8, 31, 0, 0, 0};
  worksheet_write_datetime(sheet, 2, 0, &date, format("yyyy-mm-dd"));
  worksheet_write_number(sheet, 2, 1, 0.5, format("hh:mm"));
  worksheet_write_number(sheet, 2, 2, 1.25, format("[h]:mm"));
  worksheet_write_boolean(sheet, 3, 0, 1, nullptr);
  worksheet_write_formula_num(sheet, 3, 1, "=B2*2", format("0.0%"), 0.25);
  worksheet_write_formula_str(sheet, 3, 2, "=\"a\"&\"b\"", nullptr, "ab");
  worksheet_write_string(sheet, 4, 0, "  blanka  ", nullptr);
  worksheet_write_blank(sheet, 4, 1, format("0.0%"));
  worksheet_merge_range(sheet, 5, 0, 5, 2, "Sammanslagna", nullptr);
  lxw_row_col_options hidden = {};
  hidden.hidden = 1;
  worksheet_set_row_opt(sheet, 6, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
  worksheet_write_number(sheet, 6, 0, 7, nullptr);
  worksheet_set_column_opt(sheet, 4, 5, LXW_DEF_COL_WIDTH, nullptr, &hidden);
  worksheet_write_number(sheet, 7, 4, 8, nullptr);
  BOOST_REQUIRE(workbook_close(book) == LXW_NO_ERROR);

  const Read read{file.path()};
  BOOST_TEST(read.diagnostics.empty());
  BOOST_TEST(text_of(read.sheet(0)) ==
             "A1 text Nöjda brukare – 50 %\n"
             "B2 number 0.125 [0.0%]\n"
             "C2 number 180 [0000]\n"
             "A3 date 45900 [yyyy-mm-dd] 2025-08-31\n"
             "B3 time 0.5 [hh:mm]\n"
             "C3 duration 1.25 [[h]:mm]\n"
             "A4 boolean TRUE\n"
             "B4 number 0.25 [0.0%] formula\n"
             "C4 text ab formula\n"
             "A5 text   blanka  \n"
             "A6 text Sammanslagna\n"
             "A7 number 7 hidden\n"
             "E8 number 8 hidden\n");
  BOOST_TEST((read.sheet(0).merged == std::vector<CellRange>{{6, 1, 6, 3}}));
  BOOST_TEST(read.sheet(0).name == "Indikatorer");
  BOOST_TEST(to_string(position_of(read.sheet(0), read.sheet(0).cells[2])) == "plan.xlsx:Indikatorer!C2");
}

BOOST_AUTO_TEST_CASE(hidden_sheets_are_listed_and_told_of_but_not_read) {
  const TemporaryFile file;
  lxw_workbook* book = workbook_new(file.path().c_str());
  worksheet_write_number(workbook_add_worksheet(book, "Synligt"), 0, 0, 1, nullptr);
  lxw_worksheet* hidden = workbook_add_worksheet(book, "Dolt");
  worksheet_write_number(hidden, 0, 0, 2, nullptr);
  worksheet_hide(hidden);
  BOOST_REQUIRE(workbook_close(book) == LXW_NO_ERROR);

  const Read read{file.path()};
  BOOST_REQUIRE(read.grids->size() == 2U);
  BOOST_TEST((read.sheet(1).visibility == Visibility::hidden));
  BOOST_TEST(read.sheet(1).cells.empty());
  BOOST_REQUIRE(read.diagnostics.size() == 1U);
  BOOST_TEST((read.diagnostics[0].code == Code::sheet_hidden));
  BOOST_TEST(to_string(read.diagnostics[0].position) == "plan.xlsx:Dolt");
}

BOOST_AUTO_TEST_CASE(any_sheet_can_be_streamed_and_the_sink_can_end_it) {
  auto builder = workbook_with_rows("<row><c><v>1</v></c><c><v>2</v></c></row>");
  builder.set("xl/workbook.xml", "<workbook " + std::string{main_namespace} + " xmlns:r=\"" + office_type +
                                     "\"><sheets><sheet name=\"Gömt\" sheetId=\"1\" state=\"veryHidden\" "
                                     "r:id=\"rId1\"/></sheets></workbook>");
  const TemporaryFile file{builder.bytes()};
  Diagnostics diagnostics;
  auto workbook = XlsxWorkbook::open(file.path(), "plan.xlsx", {}, diagnostics);
  BOOST_REQUIRE(workbook);
  const SheetEntry& sheet = workbook->sheets().front();
  BOOST_TEST((sheet.visibility == Visibility::very_hidden));
  CountTo all{100}, first{1};
  BOOST_TEST(workbook->read(sheet, all, diagnostics));
  BOOST_TEST(all.heard == 2);
  BOOST_TEST(!workbook->read(sheet, first, diagnostics));
  BOOST_TEST(first.heard == 1);
  BOOST_TEST(diagnostics.empty());
}

BOOST_AUTO_TEST_CASE(cells_and_rows_without_references_follow_one_another) {
  BOOST_TEST(
      cells_of_rows("<row><c><v>1</v></c><c/><c><v>2</v></c></row>"
                    "<row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>") ==
      "A1 number 1\nC1 number 2\nC5 number 3\nD5 number 4\nA6 number 5\n");
}

BOOST_AUTO_TEST_CASE(rows_out_of_order_are_put_in_order) {
  BOOST_TEST(cells_of_rows("<row r=\"2\"><c r=\"B2\"><v>3</v></c><c r=\"A2\"><v>2</v></c></row>"
                           "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>") ==
             "A1 number 1\nA2 number 2\nB2 number 3\n");
}

BOOST_AUTO_TEST_CASE(inline_strings_join_their_runs_with_or_without_a_type) {
  BOOST_TEST(
      cells_of_rows("<row><c t=\"inlineStr\"><is><t>Mål</t></is></c>"
                    "<c><is><r><t>Del </t></r><r><rPr><b/></rPr><t>två</t></r><rPh><t>x</t></rPh></is></c>"
                    "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> </t></is></c>"
                    "<c t=\"inlineStr\"><is><t></t></is></c><c t=\"inlineStr\"/></row>") ==
      "A1 text Mål\nB1 text Del två\nC1 text  \n");
}

BOOST_AUTO_TEST_CASE(a_formula_without_a_cached_value_is_uncomputed_and_never_a_zero) {
  BOOST_TEST(
      cells_of_rows("<row><c><f>1+1</f></c><c><f>1+1</f><v></v></c><c t=\"str\"><f>A1</f></c>"
                    "<c t=\"str\"><f>\"\"</f><v></v></c><c><f t=\"shared\" si=\"0\"/><v>0</v></c></row>") ==
      "A1 uncomputed formula\nB1 uncomputed formula\nC1 uncomputed formula\nE1 number 0 formula\n");
}

BOOST_AUTO_TEST_CASE(errors_booleans_and_iso_dates_keep_their_kinds) {
  BOOST_TEST(cells_of_rows(
                 "<row><c t=\"e\"><v>#DIV/0!</v></c><c t=\"e\"><f>NA()</f><v>#N/A</v></c>"
                 "<c t=\"b\"><v>0</v></c><c t=\"b\"><v>true</v></c><c t=\"d\"><v>2025-08-31T00:00:00</v></c>"
                 "<c t=\"d\"><v>08:30:00</v></c><c t=\"str\"><v>1 234 kr</v></c></row>") ==
             "A1 error #DIV/0!\nB1 error #N/A formula\nC1 boolean FALSE\nD1 boolean TRUE\n"
             "E1 date 2025-08-31T00:00:00 2025-08-31\nF1 time 08:30:00\nG1 text 1 234 kr\n");
}

BOOST_AUTO_TEST_CASE(numbers_are_kept_as_the_file_writes_them) {
  BOOST_TEST(cells_of_rows("<row><c t=\"n\"><v>12.50</v></c><c><v> 1E-07 </v></c><c><v>-.5</v></c>"
                           "<c><v>123456789012345678901234567890</v></c></row>") ==
             "A1 number 12.50\nB1 number 1E-07\nC1 number -.5\nD1 number 123456789012345678901234567890\n");
}

BOOST_AUTO_TEST_CASE(shared_strings_are_looked_up_by_number) {
  const auto strings = "<sst " + std::string{main_namespace} +
                       " count=\"9\" uniqueCount=\"9\"><si><t>noll</t></si><si><r><t>ett</t></r><r><t> &amp; "
                       "två</t></r></si><si/><si><t>rad_x000D_</t></si></sst>";
  const auto rows = workbook_with_rows(
      "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c><c "
      "t=\"s\"><v>3</v></c></row>");
  BOOST_TEST(cells_of(with_part(rows, "sharedStrings", strings)) ==
             "A1 text ett & två\nB1 text noll\nD1 text rad\n\n");
}

BOOST_AUTO_TEST_CASE(formats_come_from_cell_styles_and_may_redefine_the_built_in_ones) {
  const auto rows =
      "<row><c s=\"0\"><v>1</v></c><c s=\"1\"><v>45900</v></c><c s=\"2\"><v>0.5</v></c>"
      "<c s=\"3\"><v>45900</v></c><c><v>1</v></c><c s=\"1\"><v>-5</v></c><c s=\"1\"><v>60</v></c></row>";
  const auto styles = styles_with(
      "<numFmt numFmtId=\"9\" formatCode=\"0&quot; st&quot;\"/>"
      "<numFmt numFmtId=\"164\" formatCode=\"[$-41D]d mmm yyyy\"/>",
      "<xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/>");
  BOOST_TEST(cells_of(with_part(workbook_with_rows(rows), "styles", styles)) ==
             "A1 number 1 [0\" st\"]\nB1 date 45900 [yyyy-mm-dd] 2025-08-31\nC1 number 0.5 [0.00%]\n"
             "D1 date 45900 [[$-41D]d mmm yyyy] 2025-08-31\nE1 number 1 [0\" st\"]\n"
             "F1 number -5 [yyyy-mm-dd]\nG1 number 60 [yyyy-mm-dd]\n");
}

BOOST_AUTO_TEST_CASE(dates_of_the_1904_system_are_the_same_days) {
  auto builder = with_part(workbook_with_rows("<row><c><v>44438</v></c></row>"), "styles",
                           styles_with("", "<xf numFmtId=\"14\"/>"));
  builder.set("xl/workbook.xml",
              "<workbook " + std::string{main_namespace} + " xmlns:rel=\"" + office_type +
                  "\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Blad1\" sheetId=\"7\" "
                  "rel:id=\"rId1\"/></sheets></workbook>");
  BOOST_TEST(cells_of(builder) == "A1 date 44438 [yyyy-mm-dd] 2025-08-31\n");
}

BOOST_AUTO_TEST_CASE(absolute_targets_in_other_case_are_found) {
  auto builder = workbook_with_rows("<row><c><v>1</v></c></row>");
  builder.set(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
      "Id=\"rId1\" Type=\"" +
          std::string{office_type} + "worksheet\" Target=\"/XL\\worksheets/Sheet1.xml\"/></Relationships>");
  BOOST_TEST(cells_of(builder) == "A1 number 1\n");
}

BOOST_AUTO_TEST_CASE(the_strict_namespace_and_a_prefix_are_read_the_same) {
  auto builder = workbook_with_rows("");
  builder.set(
      "xl/worksheets/sheet1.xml",
      "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:y=\"urn:y\"><x:sheetData>"
      "<x:row><x:c><x:v>1</x:v></x:c><y:c><x:v>2</x:v></y:c><c><v>3</v></c>"
      "<x:c><x:v>4<y:z>5</y:z></x:v></x:c></x:row></x:sheetData></x:worksheet>");
  BOOST_TEST(cells_of(builder) == "A1 number 1\nB1 number 4\n");
}

BOOST_AUTO_TEST_CASE(sheets_come_in_the_order_of_their_tabs_and_chart_sheets_are_left_out) {
  auto builder = workbook_with_rows("<row><c><v>1</v></c></row>");
  const std::string type = office_type;
  builder.set("xl/second.xml", "<worksheet " + std::string{main_namespace} + "/>");
  builder.set("xl/_rels/workbook.xml.rels",
              "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              "<Relationship Id=\"a\" Type=\"" +
                  type +
                  "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                  "<Relationship Id=\"b\" Type=\"" +
                  type +
                  "worksheet\" Target=\"second.xml\"/>"
                  "<Relationship Id=\"c\" Type=\"" +
                  type + "chartsheet\" Target=\"chart.xml\"/></Relationships>");
  builder.set("xl/workbook.xml",
              "<workbook " + std::string{main_namespace} + " xmlns:r=\"" + type +
                  "\"><sheets><sheet name=\"Två\" sheetId=\"1\" r:id=\"b\"/><sheet name=\"Diagram\" "
                  "sheetId=\"2\" r:id=\"c\"/><sheet name=\"Ett\" sheetId=\"3\" r:id=\"a\"/>"
                  "</sheets></workbook>");
  const Read read{builder};
  BOOST_REQUIRE(read.grids->size() == 2U);
  BOOST_TEST(read.sheet(0).name == "Två");
  BOOST_TEST(read.sheet(0).cells.empty());
  BOOST_TEST(read.sheet(1).name == "Ett");
  BOOST_TEST(read.sheet(1).cells.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

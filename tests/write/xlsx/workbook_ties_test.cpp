#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

#include "write/package_parts.hpp"
#include "write/xlsx/written_sheets.hpp"
#include "write/xlsx/xlsx_links.hpp"
#include "write/xlsx/xlsx_writer.hpp"

using namespace redovisa;

namespace {

Cell text(std::string value) { return {.value = std::move(value)}; }
Cell number(std::int64_t units, std::uint8_t decimals = 0, std::string unit = {}) {
  return {.value = Number{{units, decimals}, std::move(unit)}};
}
Cell mark(const Mark& value) { return {.value = value}; }

const Mark reached{"Uppfyllt", "●", "0B4A1E", "C6E7CE", false};
const Mark failed{"Ej uppfyllt", "○", "FFFFFF", "B3261E", true};

SourcePosition source(const std::string& file, std::string sheet, std::uint32_t row, std::uint32_t column) {
  const bool is_sheet = !sheet.empty();
  return {std::make_shared<const Source>(
              Source{is_sheet ? Source::Kind::sheet : Source::Kind::text, file, std::move(sheet)}),
          row, column};
}

WorkbookSheet goals() {
  WorkbookSheet sheet{"Mål", {.id = "mal", .caption = "Mål", .description = "", .columns = {}, .rows = {}}};
  sheet.table.columns = {{"Mål"}, {"Bedömning"}, {"MÅL"}, {""}, {"Källa"}};
  sheet.table.rows = {{{text("1"), mark(reached), text("=1+1"), text("x"), text("plan.xlsx:Mål & mått!C4")}},
                      {{text("2"), mark(reached), text("@SUM"), text("x"), text("ekonomi.xml:12")}}};
  sheet.table_name = "Mål";
  sheet.links = {{0, 1, SheetCell{"ekonomi", 0, 1}},
                 {0, 2, SheetCell{"ekonomi", 0, 0}},
                 {1, 1, SheetCell{"saknas", 0, 0}},
                 {0, 4, source("in/år 1/plan#1.xlsx", "Mål & mått's", 4, 3)},
                 {1, 4, source("in/år 1/ekonomi.xml", "", 12, 1)}};
  return sheet;
}

WorkbookSheet economy() {
  WorkbookSheet sheet{"Ekonomi",
                      {.id = "ekonomi", .caption = "E", .description = "", .columns = {}, .rows = {}}};
  sheet.table.columns = {{"Post"}, {"Budget"}, {"Utfall"}, {"Avvikelse", Align::right, 1, Difference{2, 1}}};
  sheet.table.rows = {{{text("a"), number(5), number(3), number(-2)}},
                      {{text("b"), number(1), number(1), number(0)}},
                      {{text("Summa"), number(6), number(4), number(-2)}, RowRole::total, {0, 1}}};
  sheet.table.notes = {
      "En anmärkning som är så lång att den behöver mer än en rad på ett smalt blad, och som "
      "därför bryts till flera."};
  sheet.table_name = "Ekonomi";
  return sheet;
}

WorkbookSheet key_figures() {
  WorkbookSheet sheet{"Nyckeltal",
                      {.id = "tal", .caption = "N", .description = "", .columns = {}, .rows = {}}};
  sheet.table.columns = {{"Vad"}, {"Värde", Align::right}};
  sheet.table.rows = {{{text("antal"), number(2)}},
                      {{text("uppfyllda"), number(2)}},
                      {{text("summa"), number(4)}},
                      {{text("av 1"), number(1)}}};
  sheet.formulas = {{0, 1, CellCount{"mal", 0}},
                    {1, 1, CellCount{"mal", 1, {"● Uppfyllt*", "Uppfyllt"}}},
                    {2, 1, SheetCell{"ekonomi", 2, 2}},
                    {3, 1, CellCount{"mal", 1, {"● Uppfyllt", "Uppfyllt"}, {{0, "1"}, {3, "\"x\""}}}}};
  sheet.table_name = "Nyckeltal";
  return sheet;
}

Workbook tied_workbook() {
  Workbook workbook{.title = "Rapport",
                    .committee = "Nämnden",
                    .municipality = "Kommun",
                    .case_number = "N1",
                    .period = "2025-08",
                    .generator = "Redovisa 1",
                    .date = "",
                    .sheets = {key_figures(), goals(), economy()}};
  workbook.status = "Arbetsmaterial";
  workbook.author = "Anna Ek";
  workbook.input_hash = "abc123";
  workbook.source_way = "../../in/år 1";
  workbook.scales = {{reached, failed}};
  workbook.names = {{"Ekonomi_utfall", {"ekonomi", 2, 2}}, {"Saknas", {"borta", 0, 0}}};
  return workbook;
}

/// The finished file's parts, as XML.
class TiedFile {
 public:
  explicit TiedFile(const Workbook& workbook) : parts_{package_parts(write_xlsx(workbook, Palette{}))} {}

  std::string value(const std::string& part, const char* path) const {
    pugi::xml_document document;
    BOOST_REQUIRE_MESSAGE(parts_.contains(part), part);
    BOOST_REQUIRE(
        document.load_string(parts_.at(part).c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
    return pugi::xpath_query{path}.evaluate_string(document);
  }
  /// 1 is the contents.
  std::string in_sheet(int sheet, const char* path) const {
    return value("xl/worksheets/sheet" + std::to_string(sheet) + ".xml", path);
  }
  bool has(const std::string& part) const { return parts_.contains(part); }

 private:
  std::map<std::string, std::string> parts_;
};

const TiedFile& file() {
  static const TiedFile file{tied_workbook()};
  return file;
}

constexpr int key_figure_sheet_number = 2, goal_sheet = 3, economy_sheet = 4;

}  // namespace

BOOST_AUTO_TEST_SUITE(workbook_ties)

BOOST_AUTO_TEST_CASE(a_list_is_an_excel_table_whose_headings_are_never_empty_and_never_the_same) {
  BOOST_TEST(file().value("xl/tables/table2.xml", "/table/@displayName") == "Mål");
  BOOST_TEST(file().value("xl/tables/table2.xml", "/table/@ref") == "A4:E6");
  BOOST_TEST(file().value("xl/tables/table2.xml", "/table/autoFilter/@ref") == "A4:E6");
  BOOST_TEST(file().value("xl/tables/table2.xml", "//tableColumn[3]/@name") == "MÅL (2)");
  BOOST_TEST(file().value("xl/tables/table2.xml", "//tableColumn[4]/@name") == "Kolumn 4");
  const auto sheets = written_sheets(write_xlsx(tied_workbook(), Palette{}));
  BOOST_TEST(sheets.at(2).text_at("C4") == "MÅL (2)");
  BOOST_TEST(sheets.at(2).text_at("D4") == "Kolumn 4");
}

BOOST_AUTO_TEST_CASE(a_table_with_sums_is_a_named_range) {
  BOOST_TEST(!file().has("xl/tables/table3.xml"));
  BOOST_TEST(file().value("xl/workbook.xml", "//definedName[@name='Ekonomi']") == "'Ekonomi'!$A$4:$D$7");
}

BOOST_AUTO_TEST_CASE(a_named_cell_is_where_its_table_stands) {
  BOOST_TEST(file().value("xl/workbook.xml", "//definedName[@name='Ekonomi_utfall']") == "'Ekonomi'!$C$7");
  BOOST_TEST(file().value("xl/workbook.xml", "string(count(//definedName[@name='Saknas']))") == "0");
}

BOOST_AUTO_TEST_CASE(judgements_have_colours_that_follow_when_they_are_changed) {
  BOOST_TEST(file().in_sheet(goal_sheet, "//conditionalFormatting/@sqref") == "B5:B6");
  BOOST_TEST(file().in_sheet(goal_sheet, "//cfRule[1]/formula") ==
             "OR($B5=\"●\u00A0Uppfyllt\",$B5=\"Uppfyllt\")");
  // also what no goal has now
  BOOST_TEST(file().in_sheet(goal_sheet, "//cfRule[2]/formula") ==
             "OR($B5=\"○\u00A0Ej uppfyllt\",$B5=\"Ej uppfyllt\")");
  BOOST_TEST(file().in_sheet(goal_sheet, "//dataValidation/formula1") ==
             "\"●\u00A0Uppfyllt,○\u00A0Ej uppfyllt\"");
  BOOST_TEST(file().value("xl/styles.xml", "//dxf[.//bgColor/@rgb='FFC6E7CE']//color/@rgb") == "FF0B4A1E");
  BOOST_TEST(file().value("xl/styles.xml", "string(count(//fills//fgColor[@rgb='FFC6E7CE']))") == "0");
}

BOOST_AUTO_TEST_CASE(a_word_of_two_scales_does_not_offer_the_words_of_both) {
  const Mark unknown{"Ej utvärderad", "–", "3D4450", "E4E7EB"}, better{"Positiv", "↗", "0B4A1E"};
  Workbook workbook = tied_workbook();
  workbook.scales = {{better, unknown}, {reached, failed, unknown}};
  workbook.sheets[1].table.rows[1].cells[1] = mark(unknown);
  BOOST_TEST(TiedFile{workbook}.in_sheet(goal_sheet, "//dataValidation/formula1") ==
             "\"●\u00A0Uppfyllt,○\u00A0Ej uppfyllt,–\u00A0Ej utvärderad\"");
}

BOOST_AUTO_TEST_CASE(variances_below_zero_stand_out) {
  BOOST_TEST(file().in_sheet(economy_sheet, "//conditionalFormatting/@sqref") == "D5:D7");
  BOOST_TEST(file().in_sheet(economy_sheet, "//cfRule/@operator") == "lessThan");
  BOOST_TEST(file().in_sheet(economy_sheet, "//cfRule/formula") == "0");
}

BOOST_AUTO_TEST_CASE(a_link_leads_to_a_cell_of_the_workbook_or_of_the_material) {
  BOOST_TEST(file().in_sheet(goal_sheet, "//hyperlink[@ref='B5']/@location") == "'Ekonomi'!B5");
  BOOST_TEST(file().in_sheet(goal_sheet, "string(count(//hyperlink[@ref='B6']))") == "0");
  BOOST_TEST(file().in_sheet(goal_sheet, "//hyperlink[@ref='E5']/@location") == "'Mål & mått''s'!C4");
  const std::string relations = "xl/worksheets/_rels/sheet" + std::to_string(goal_sheet) + ".xml.rels";
  BOOST_TEST(file().value(relations, "//Relationship[@TargetMode][1]/@Target") ==
             "..\\..\\in\\år%201\\plan%231.xlsx");
  BOOST_TEST(file().value(relations, "//Relationship[@TargetMode][2]/@Target") ==
             "..\\..\\in\\år%201\\ekonomi.xml");
}

BOOST_AUTO_TEST_CASE(without_a_way_to_the_material_there_is_only_the_text) {
  Workbook workbook = tied_workbook();
  workbook.source_way.clear();
  const TiedFile alone{workbook};
  BOOST_TEST(alone.in_sheet(goal_sheet, "string(count(//hyperlink[@ref='E5']))") == "0");
  BOOST_TEST(alone.in_sheet(goal_sheet, "string(count(//hyperlink[@ref='B5']))") == "1");
  BOOST_TEST(written_sheets(write_xlsx(workbook, Palette{})).at(2).text_at("E5") ==
             "plan.xlsx:Mål & mått!C4");
}

BOOST_AUTO_TEST_CASE(text_that_begins_like_a_formula_stays_text_with_a_link_and_without) {
  const auto sheets = written_sheets(write_xlsx(tied_workbook(), Palette{}));
  for (const char* cell : {"C5", "C6"}) BOOST_TEST(sheets.at(2).cells.at(cell).formula == "");
  BOOST_TEST(sheets.at(2).text_at("C5") == "=1+1");
  BOOST_TEST(sheets.at(2).text_at("C6") == "@SUM");
  BOOST_TEST(file().in_sheet(goal_sheet, "//hyperlink[@ref='C5']/@location") == "'Ekonomi'!A5");
}

BOOST_AUTO_TEST_CASE(figures_of_other_sheets_are_live_formulas) {
  const auto sheet = written_sheets(write_xlsx(tied_workbook(), Palette{})).at(1);
  BOOST_TEST(sheet.cells.at("B5").formula == "COUNTA('Mål'!$A$5:$A$6)");
  BOOST_TEST(sheet.cells.at("B6").formula ==
             "COUNTIF('Mål'!$B$5:$B$6,\"=● Uppfyllt~*\")+COUNTIF('Mål'!$B$5:$B$6,\"=Uppfyllt\")");
  BOOST_TEST(sheet.cells.at("B7").formula == "'Ekonomi'!C7");
  BOOST_TEST(sheet.cells.at("B7").value == "4");
  BOOST_TEST(sheet.cells.at("B8").formula ==
             "SUMPRODUCT((('Mål'!$B$5:$B$6=\"● Uppfyllt\")+('Mål'!$B$5:$B$6=\"Uppfyllt\"))"
             "*('Mål'!$A$5:$A$6=\"1\")*('Mål'!$D$5:$D$6=\"\"\"x\"\"\"))");
}

BOOST_AUTO_TEST_CASE(what_is_left_of_debts_follows_them_and_the_result) {
  Workbook workbook = tied_workbook();
  workbook.sheets.front().formulas = {{0, 1, LeftOfDebts{"ekonomi", 1, 2, {"mal", 0, 0}}},
                                      {1, 1, LeftOfDebts{"ekonomi", 1, 0, {"mal", 0, 0}}},
                                      {2, 1, LeftOfDebts{"ekonomi", 1, 2, {"borta", 0, 0}}}};
  const auto sheet = written_sheets(write_xlsx(workbook, Palette{})).at(1);
  BOOST_TEST(sheet.cells.at("B5").formula == "MIN(0,SUM('Ekonomi'!B5:B6)+'Mål'!A5)");
  BOOST_TEST(sheet.cells.at("B6").formula == "MIN(0,'Mål'!A5)");
  BOOST_TEST(sheet.cells.at("B7").formula.empty());
}

BOOST_AUTO_TEST_CASE(percentage_points_are_counted_in_percent) {
  Workbook workbook;
  WorkbookSheet sheet{"Sjuk", {.id = "sjuk", .caption = "S", .description = "", .columns = {}, .rows = {}}};
  sheet.table.columns = {{"Grupp"}, {"Nu"}, {"Då"}, {"Förändring", Align::right, 1, Difference{1, 2}}};
  sheet.table.rows = {{{text("Alla"), number(65, 1, "%"), number(72, 1, "%"), number(-7, 1)}}};
  workbook.sheets = {sheet};
  const auto cells = written_sheets(write_xlsx(workbook, Palette{})).at(1);
  BOOST_TEST(cells.cells.at("D5").formula == "ROUND((B5-C5)*100,1)");
  BOOST_TEST(cells.cells.at("D5").value == "-0.7");
}

BOOST_AUTO_TEST_CASE(the_print_is_all_of_the_sheet_and_nothing_is_merged) {
  BOOST_TEST(file()
                 .value("xl/workbook.xml", "//definedName[@name='_xlnm.Print_Area' and @localSheetId='3']")
                 .starts_with("Ekonomi!$A$1:$"));
  for (const int sheet : {1, key_figure_sheet_number, goal_sheet, economy_sheet})
    BOOST_TEST(file().in_sheet(sheet, "string(count(//mergeCell))") == "0");
  const auto sheets = written_sheets(write_xlsx(tied_workbook(), Palette{}));
  BOOST_TEST(sheets.at(3).text_at("A9").starts_with("En anmärkning"));
  BOOST_TEST(!sheets.at(3).text_at("A10").empty());  // the same note goes on
}

BOOST_AUTO_TEST_CASE(a_wide_sheet_lies_down_and_a_narrow_one_stands) {
  BOOST_TEST(file().in_sheet(economy_sheet, "//pageSetup/@orientation") == "portrait");
  Workbook workbook = tied_workbook();
  Table& wide = workbook.sheets.back().table;
  for (int i = 0; i < 12; ++i) wide.columns.push_back({"Avvikelse " + std::to_string(i)});
  BOOST_TEST(TiedFile{workbook}.in_sheet(economy_sheet, "//pageSetup/@orientation") == "landscape");
}

BOOST_AUTO_TEST_CASE(the_file_tells_what_it_is) {
  BOOST_TEST(file().value("docProps/core.xml", "//dc:creator") == "Anna Ek");
  BOOST_TEST(file().value("docProps/core.xml", "//dc:subject") == "Nämnden, Kommun");
  BOOST_TEST(file().value("docProps/core.xml", "//cp:keywords") == "N1, 2025-08");
  BOOST_TEST(file().value("docProps/core.xml", "//cp:contentStatus") == "Arbetsmaterial");
  BOOST_TEST(file().value("docProps/app.xml", "//Company") == "Kommun");
  BOOST_TEST(file().value("docProps/custom.xml", "//property[@name='Period']") == "2025-08");
  BOOST_TEST(file().value("docProps/custom.xml", "//property[@name='Underlagets kontrollsumma']") ==
             "abc123");
}

BOOST_AUTO_TEST_CASE(every_sheet_leads_back_to_the_contents) {
  for (const int sheet : {key_figure_sheet_number, goal_sheet, economy_sheet})
    BOOST_TEST(file().in_sheet(sheet, "//hyperlink[@ref='A3']/@location") == "'Innehåll'!A1");
}

BOOST_AUTO_TEST_SUITE_END()

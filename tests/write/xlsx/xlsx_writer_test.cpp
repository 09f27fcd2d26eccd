#include "write/xlsx/xlsx_writer.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>
#include <thread>

#include "write/package_parts.hpp"
#include "write/sample_document.hpp"
#include "write/sample_workbook.hpp"
#include "write/xlsx/xlsx_chart_data.hpp"
#include "write/xlsx/xlsx_formulas.hpp"
#include "write/xlsx/xlsx_names.hpp"
#include "write/xlsx/xlsx_values.hpp"

using namespace redovisa;

namespace {

namespace data = boost::unit_test::data;

/// The finished file, read back part by part.
class WrittenBook {
 public:
  explicit WrittenBook(const Workbook& workbook) : parts_{package_parts(write_xlsx(workbook, Palette{}))} {}

  pugi::xml_document part(const std::string& name) const {
    pugi::xml_document document;
    BOOST_REQUIRE_MESSAGE(parts_.contains(name), "no part " << name);
    BOOST_REQUIRE(document.load_string(parts_.at(name).c_str()));
    return document;
  }
  /// 1 is the contents.
  pugi::xml_document sheet(int number) const {
    return part("xl/worksheets/sheet" + std::to_string(number) + ".xml");
  }

  std::string text_at(int sheet_number, const char* reference) const {
    const auto document = sheet(sheet_number);
    const pugi::xml_node cell = cell_in(document, reference);
    if (std::string_view{cell.attribute("t").value()} != "s") return cell.child_value("v");
    const auto strings = part("xl/sharedStrings.xml");
    auto item = strings.child("sst").child("si");
    for (int i = cell.child("v").text().as_int(); i > 0; --i) item = item.next_sibling("si");
    return item.child_value("t");
  }
  std::string formula_at(int sheet_number, const char* reference) const {
    const auto document = sheet(sheet_number);
    return cell_in(document, reference).child_value("f");
  }
  bool is_empty(int sheet_number, const char* reference) const {
    const auto document = sheet(sheet_number);
    const auto cell = cell_in(document, reference);
    return cell && !cell.child("v") && !cell.child("f");
  }
  std::string format_at(int sheet_number, const char* reference) const {
    const auto document = sheet(sheet_number);
    const auto styles = part("xl/styles.xml");
    auto format = styles.child("styleSheet").child("cellXfs").child("xf");
    for (int i = cell_in(document, reference).attribute("s").as_int(); i > 0; --i)
      format = format.next_sibling("xf");
    const std::string id = format.attribute("numFmtId").value();
    for (const auto known : styles.child("styleSheet").child("numFmts").children())
      if (known.attribute("numFmtId").value() == id) return known.attribute("formatCode").value();
    return id;
  }
  bool contains(const std::string& part_name, std::string_view text) const {
    return parts_.contains(part_name) && parts_.at(part_name).find(text) != std::string::npos;
  }

 private:
  static pugi::xml_node cell_in(const pugi::xml_document& document, const char* reference) {
    return document.select_node((std::string{"//c[@r='"} + reference + "']").c_str()).node();
  }
  std::map<std::string, std::string> parts_;
};

const WrittenBook& sample() {
  static const WrittenBook book{sample_workbook()};
  return book;
}

constexpr int economy = 2, activities = 3, assessments = 4, sick_leave = 5, volumes = 6;

struct FormulaCase {
  int sheet;
  const char* reference;
  const char* formula;
  const char* value;
};
std::ostream& operator<<(std::ostream& out, const FormulaCase& c) {
  return out << c.sheet << '!' << c.reference;
}

const std::vector<FormulaCase> formula_cases{
    {economy, "D5", "C5-B5", "17427"},         // a column's difference
    {economy, "B8", "SUM(B5:B6)", "-200000"},  // rows side by side, the varav row outside
    {economy, "D8", "C8-B8", "9963"},          // a difference also in the total row
    {economy, "D7", "", ""},                   // nothing reported: no formula
    {activities, "D6", "B6-C6", "51"},
    {activities, "E6", "SUM(B6:C6)", "2449"},  // a column's sum
    {activities, "E7", "SUM(B7:C7)", "50"},    // an unreported cell counts as nothing
    {activities, "B8", "SUM(B6:B7)", "1300"},
    {activities, "B13", "B10+B12", "30000"},  // not over the varav row between
    {activities, "B14", "B8+B13", "31300"},   // a total of subtotals
    {activities, "D14", "", "-398"},          // the table says otherwise: a value, not a formula
    {activities, "D7", "", ""},
};

struct NameCase {
  std::vector<std::string> wishes, names;
};
std::ostream& operator<<(std::ostream& out, const NameCase& c) { return out << c.wishes.front(); }

const std::vector<NameCase> name_cases{
    {{"Drift/verksamhet: [1]*?\\"}, {"Drift-verksamhet- -1----"}},
    {{"'Mål'", "mål", "MÅL"}, {"Mål", "mål (2)", "MÅL (3)"}},
    {{"", " "}, {"Blad", "Blad (2)"}},
    {{std::string(40, 'x'), std::string(40, 'x')}, {std::string(31, 'x'), std::string(27, 'x') + " (2)"}},
    {{"Åtgärder för en ekonomi i balans 2025"}, {"Åtgärder för en ekonomi i balan"}},
    {{"History"}, {"History (2)"}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(xlsx_writer)

BOOST_DATA_TEST_CASE(computed_cells_hold_live_formulas_with_the_tables_own_values, data::make(formula_cases),
                     wanted) {
  BOOST_TEST(sample().formula_at(wanted.sheet, wanted.reference) == wanted.formula);
  BOOST_TEST(sample().text_at(wanted.sheet, wanted.reference) == wanted.value);
}

BOOST_AUTO_TEST_CASE(numbers_are_real_numbers_with_their_own_decimals_and_units) {
  BOOST_TEST(sample().text_at(assessments, "C5") == "0.056");
  BOOST_TEST(sample().format_at(assessments, "C5") == "0.0\"\u00A0\"%;\"\u2212\"0.0\"\u00A0\"%");
  BOOST_TEST(sample().format_at(economy, "B5") == "#,##0;\"\u2212\"#,##0");
  BOOST_TEST(sample().text_at(assessments, "D6") == "-7.5");
  BOOST_TEST(sample().format_at(assessments, "D6") == "#,##0.0\"\u00A0tkr\";\"\u2212\"#,##0.0\"\u00A0tkr\"");
}

BOOST_AUTO_TEST_CASE(dates_are_real_dates_where_excels_calendar_is_right) {
  BOOST_TEST(sample().text_at(assessments, "E5") == "45900");
  BOOST_TEST(sample().format_at(assessments, "E5") == "yyyy-mm-dd");
  BOOST_TEST(sample().text_at(assessments, "E6") == "1899-05-01");
}

BOOST_AUTO_TEST_CASE(text_that_looks_like_a_formula_stays_text) {
  BOOST_TEST(sample().formula_at(assessments, "F5").empty());
  BOOST_TEST(sample().text_at(assessments, "F5").starts_with("=HYPERLINK("));
  BOOST_TEST(sample().text_at(assessments, "F6") == "+46 _x005F_x0041_\n<b>&\"");
}

BOOST_AUTO_TEST_CASE(an_unreported_value_is_an_empty_cell_that_sums_can_pass) {
  BOOST_TEST(sample().is_empty(economy, "C7"));
  BOOST_TEST(sample().is_empty(assessments, "B7"));
}

BOOST_AUTO_TEST_CASE(a_gap_in_a_chart_is_never_a_zero) {
  BOOST_TEST(sample().text_at(sick_leave, "C6") == "");
  BOOST_TEST(!sample().is_empty(sick_leave, "C6"));  // not even written
}

BOOST_AUTO_TEST_CASE(a_judgement_is_word_symbol_and_colour) {
  BOOST_TEST(sample().text_at(assessments, "B5") == "✓\u00A0Uppfyllt");
  BOOST_TEST(sample().contains("xl/styles.xml", "FFC6E7CE"));
  BOOST_TEST(sample().contains("xl/styles.xml", "FFB3261E"));
}

BOOST_AUTO_TEST_CASE(headings_and_the_first_column_stay_in_sight) {
  const auto sheet = sample().sheet(economy);
  const auto pane = sheet.select_node("//pane").node();
  BOOST_TEST(pane.attribute("state").value() == std::string{"frozen"});
  BOOST_TEST(pane.attribute("topLeftCell").value() == std::string{"B5"});
}

BOOST_AUTO_TEST_CASE(the_filter_leaves_sums_alone) {
  const auto filter = [](int sheet) {
    const auto document = sample().sheet(sheet);
    return std::string{document.select_node("//autoFilter").node().attribute("ref").value()};
  };
  BOOST_TEST(filter(economy) == "A4:E7");
  BOOST_TEST(filter(activities) == "");  // subtotals between the rows
}

BOOST_AUTO_TEST_CASE(a_table_and_its_charts_stand_on_one_page_as_long_as_it_can_be_read) {
  Workbook workbook;
  WorkbookSheet sheet{"Drift",
                      {.id = "drift", .caption = "Drift", .description = "", .columns = {}, .rows = {}}};
  for (int i = 0; i < 8; ++i) sheet.table.columns.push_back({"Avvikelse mot budget", Align::right});
  sheet.table.rows = {{{{std::string(50, 'a')}}}};
  const auto page_with = [&](std::size_t charts) {
    sheet.charts.assign(charts, sample_chart());
    workbook.sheets = {sheet};
    const auto drift = WrittenBook{workbook}.sheet(2);
    const auto page = drift.select_node("//pageSetup").node();
    return std::string{page.attribute("orientation").value()} + page.attribute("fitToHeight").value();
  };
  BOOST_TEST(page_with(0) == "landscape0");  // wide
  BOOST_TEST(page_with(2) == "portrait");    // and tall: larger type when it stands
  BOOST_TEST(page_with(9) == "landscape0");  // several pages
}

BOOST_AUTO_TEST_CASE(sheets_print_on_a4_with_headings_on_every_page) {
  const auto sheet = sample().sheet(assessments);
  const auto page = sheet.select_node("//pageSetup").node();
  BOOST_TEST(page.attribute("paperSize").as_int() == 9);
  BOOST_TEST(page.attribute("orientation").value() == std::string{"portrait"});
  BOOST_TEST(page.attribute("fitToHeight").value() == std::string{"0"});
  BOOST_TEST(sheet.select_node("//oddFooter").node().child_value() ==
             std::string{"&LSocialnämnden, Exempelstads kommun · Period 2025-08&R&A, sida &P av &N"});
  BOOST_TEST(sheet.select_node("//oddHeader").node().child_value() ==
             std::string{"&LDelårsrapport per augusti 2025: underlag && tabeller&C&RSN25-231"});
  BOOST_TEST(sample().contains("xl/workbook.xml", "'Bedömningar'!$4:$4"));
}

BOOST_AUTO_TEST_CASE(the_first_sheet_links_to_the_others) {
  const auto contents = sample().sheet(1);
  BOOST_TEST(contents.select_nodes("//hyperlink").size() == sample_workbook().sheets.size());
  BOOST_TEST(contents.select_node("//hyperlink[2]").node().attribute("location").value() ==
             std::string{"'Drift-verksamhet'!A1"});
  BOOST_TEST(sample().text_at(1, "A5") == "Mål och uppdrag");
  BOOST_TEST(sample().text_at(1, "B6") == "Driftredovisning, tkr");
  BOOST_TEST(sample().text_at(1, "C6") == "4");
}

BOOST_AUTO_TEST_CASE(a_chart_of_the_tables_figures_reads_the_tables_cells) {
  const auto chart = sample().part("xl/charts/chart1.xml");
  BOOST_TEST(chart.select_node("//c:lineChart"));
  BOOST_TEST(chart.select_node("//c:ser[2]/c:tx//c:f").node().child_value() ==
             std::string{"'Sjukfrånvaro'!$C$4"});
  BOOST_TEST(chart.select_node("//c:ser[2]/c:cat//c:f").node().child_value() ==
             std::string{"'Sjukfrånvaro'!$A$5:$A$7"});
  BOOST_TEST(chart.select_node("//c:ser[2]/c:val//c:f").node().child_value() ==
             std::string{"'Sjukfrånvaro'!$C$5:$C$7"});
  BOOST_TEST(chart.select_nodes("//c:ser[2]/c:val//c:pt").size() == 2u);  // the gap is no zero
}

BOOST_AUTO_TEST_CASE(a_chart_of_other_figures_gets_them_in_cells_of_its_own) {
  const auto chart = sample().part("xl/charts/chart3.xml");
  BOOST_TEST(chart.select_node("//c:barDir").node().attribute("val").value() == std::string{"bar"});
  BOOST_TEST(chart.select_node("//c:val//c:f").node().child_value() ==
             std::string{"'Nämndens volymer'!$B$10:$B$12"});
  BOOST_TEST(sample().text_at(volumes, "B12") == "240");
}

BOOST_AUTO_TEST_CASE(every_chart_has_a_description_for_those_who_cannot_see_it) {
  const auto drawing = sample().part("xl/drawings/drawing1.xml");
  BOOST_REQUIRE_EQUAL(drawing.select_nodes("//xdr:cNvPr").size(), 2u);
  for (const auto& chart : drawing.select_nodes("//xdr:cNvPr"))
    BOOST_TEST(chart.node().attribute("descr").value() == sample_chart().description);
}

BOOST_AUTO_TEST_CASE(the_file_says_when_it_was_decided_and_not_when_it_was_made) {
  BOOST_TEST(sample().contains("docProps/core.xml", "2025-09-18T00:00:00Z"));
  BOOST_TEST(sample().contains("docProps/core.xml", "<dc:creator>Socialnämnden</dc:creator>"));
}

BOOST_AUTO_TEST_CASE(the_same_workbook_gives_the_same_bytes_also_later) {
  const std::string first = write_xlsx(sample_workbook(), Palette{});
  std::this_thread::sleep_for(std::chrono::milliseconds{2100});  // zip counts in two seconds
  BOOST_TEST((first == write_xlsx(sample_workbook(), Palette{})));
}

BOOST_AUTO_TEST_CASE(a_workbook_without_sheets_and_dates_is_still_a_workbook) {
  const WrittenBook book{Workbook{}};
  BOOST_TEST(book.contains("xl/workbook.xml", "name=\"Innehåll\""));
  BOOST_TEST(book.contains("docProps/core.xml", "1980-01-01T00:00:00Z"));
}

BOOST_DATA_TEST_CASE(sheet_names_are_what_excel_accepts_and_unique, data::make(name_cases), names) {
  BOOST_TEST(sheet_names(names.wishes) == names.names, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_formula_never_mixes_units_and_never_uses_text) {
  Table table{.id = "t",
              .caption = "",
              .description = "",
              .columns = {{.heading = "A"}, {.heading = "B"}},
              .rows = {}};
  table.rows = {{.cells = {{.value = std::string{"x"}}, {.value = Number{{1, 0}, "%"}}}},
                {.cells = {{.value = std::string{"y"}}, {.value = Number{{2, 0}, ""}}}},
                {.cells = {{.value = std::string{"s"}}, {.value = Number{{3, 0}, ""}}},
                 .role = RowRole::total,
                 .adds = {0, 1}}};
  BOOST_TEST(formula_of(table, 2, 1, 5) == "");
  table.rows[0].cells[1].value = Number{{1, 0}, ""};
  BOOST_TEST(formula_of(table, 2, 1, 5) == "=SUM(B5:B6)");
  table.rows[0].cells[1].value = std::string{"1"};
  BOOST_TEST(formula_of(table, 2, 1, 5) == "");
  table.rows[2].adds = {7, 2};
  BOOST_TEST(formula_of(table, 2, 1, 5) == "");
}

BOOST_AUTO_TEST_CASE(a_chart_finds_its_figures_also_along_columns) {
  Table table{
      .id = "t",
      .caption = "",
      .description = "",
      .columns = {{.heading = "Grupp"}, {.heading = "2023"}, {.heading = "2024"}, {.heading = "2025"}},
      .rows = {}};
  const auto number = [](std::int64_t units) { return Cell{.value = Number{{units, 0}, ""}}; };
  table.rows = {{.cells = {{.value = std::string{"Kvinnor"}}, number(7), number(5), number(6)}},
                {.cells = {{.value = std::string{"Män"}}, number(7), number(5), number(6)}}};
  const Chart chart{.id = "c",
                    .caption = "",
                    .description = "",
                    .unit = "",
                    .categories = {"2024", "2025"},
                    .series = {{.name = "Män", .values = {Decimal{5, 0}, Decimal{60, 1}}}}};
  const auto cells = find_in_table(chart, table, 3);
  BOOST_REQUIRE(cells.has_value());
  BOOST_TEST(cells->series[0].values.first_row ==
             5u);  // the row of the same name, not the first with the figures
  BOOST_TEST(cells->series[0].values.first_column == 2u);
  BOOST_TEST(cells->categories.first_row == 3u);
}

BOOST_AUTO_TEST_CASE(headings_beside_filter_buttons_take_two_lines_at_most) {
  const auto sheet = sample().sheet(economy);
  const auto heading = sheet.select_node("//row[@r='4']").node();
  BOOST_TEST(heading.attribute("ht").as_double() <= 30);
  BOOST_TEST(sample().contains("xl/styles.xml", "indent=\"2\""));
}

BOOST_AUTO_TEST_SUITE_END()

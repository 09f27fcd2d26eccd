#include "read/sheets/sheet_table.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "support/grid_builder.hpp"

using namespace redovisa;

namespace {

const std::vector<KnownHeading> headings{{"Id", true, false},
                                         {"Indikator", true, false},
                                         {"Kommentar", false, false},
                                         {"Mål", false, true},
                                         {"Utfall", false, true}};
constexpr std::size_t id = 0, indicator = 1, comment = 2, target = 3, outcome = 4;

struct Found {
  std::shared_ptr<const Grid> grid;  // the table points into it
  std::optional<SheetTable> table;
  Diagnostics diagnostics;
};

Found find(Grid grid) {
  Found found{std::make_shared<const Grid>(std::move(grid)), {}, {}};
  found.table = find_table(*found.grid, headings, found.diagnostics);
  if (found.table) demand_columns(*found.table, headings, found.diagnostics);
  return found;
}

bool is(const TableColumn& column, std::size_t heading, std::uint32_t number) {
  return column.heading == heading && column.number == number;
}

struct Heading {
  std::string shows, text;
};

std::ostream& operator<<(std::ostream& out, const Heading& heading) { return out << heading.shows; }

const Heading same_headings[] = {{"another case", "KOMMENTAR"},
                                 {"spaces round it", "  Kommentar "},
                                 {"a no-break space at the end", "Kommentar\u00A0"},
                                 {"a line break at the end", "Kommentar\n"}};

struct PeriodHeading {
  std::string text;
  std::size_t heading;
  Period period;
};

std::ostream& operator<<(std::ostream& out, const PeriodHeading& heading) { return out << heading.text; }

const PeriodHeading periodic_headings[] = {
    {"Utfall 2024", outcome, {2024, 1, 12}},        {"utfall  aug 2025", outcome, {2025, 8, 8}},
    {"Utfall jan–aug 2025", outcome, {2025, 1, 8}}, {"Utfall T2 2025", outcome, {2025, 5, 8}},
    {"Utfall\n2025-08", outcome, {2025, 8, 8}},     {"Mål 2025", target, {2025, 1, 12}},
    {"Ma\u030Al 2026", target, {2026, 1, 12}},  // a and a ring of its own
    {"Mål 4 2025", target, {2025, 1, 12}},      // "Prognos 4 2025" names the fourth of the year
};

const std::string not_periodic[] = {"Utfall",     "Mål",           "Utfall i fjol",
                                    "Utfall2024", "Utfallet 2024", "Avvikelse 2025"};

}  // namespace

BOOST_AUTO_TEST_SUITE(sheet_table)

BOOST_AUTO_TEST_CASE(headings_may_stand_in_any_order_below_titles) {
  const auto found = find(grid_of("Indikatorer", {{"Indikatorer 2025"},
                                                  {},
                                                  {"", "Kommentar", "Indikator", "Annat", "Id"},
                                                  {"", "Bra", "Kö", "x", "I1"}}));
  BOOST_REQUIRE(found.table.has_value());
  BOOST_TEST(found.diagnostics.empty());
  BOOST_TEST(found.table->heading_row == 3U);
  BOOST_REQUIRE(found.table->columns.size() == 3U);
  BOOST_TEST(is(found.table->columns[0], id, 5));  // in the order of the known headings
  BOOST_TEST(is(found.table->columns[1], indicator, 3));
  BOOST_TEST(is(found.table->columns[2], comment, 2));
  BOOST_TEST(found.table->other_headings == std::vector<std::string>{"Annat"},
             boost::test_tools::per_element());
  BOOST_REQUIRE(found.table->rows.size() == 1U);
  BOOST_TEST(found.table->rows[0].number == 4U);
  BOOST_TEST(found.table->rows[0].cells[0]->text == "I1");
}

BOOST_DATA_TEST_CASE(case_space_and_form_of_a_heading_do_not_matter, same_headings, heading) {
  const auto found = find(grid_of("Indikatorer", {{"Id", "Indikator", heading.text}}));
  BOOST_REQUIRE(found.table->columns.size() == 3U);
  BOOST_TEST(is(found.table->columns[2], comment, 3));
  BOOST_TEST(found.diagnostics.empty());
}

BOOST_DATA_TEST_CASE(a_periodic_heading_names_its_period, periodic_headings, heading) {
  const auto found = find(grid_of("Indikatorer", {{"Id", "Indikator", heading.text}}));
  BOOST_REQUIRE(found.table->columns.size() == 3U);
  BOOST_TEST(is(found.table->columns[2], heading.heading, 3));
  BOOST_TEST((found.table->columns[2].period == heading.period));
}

BOOST_DATA_TEST_CASE(a_heading_without_period_is_not_a_periodic_one, not_periodic, text) {
  const auto found = find(grid_of("Indikatorer", {{"Id", "Indikator", text}}));
  BOOST_TEST(found.table->columns.size() == 2U);
  BOOST_TEST(found.table->other_headings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_period_that_cannot_be_read_is_told_and_not_passed_over) {
  for (const char* text : {"Utfall 2025-13", "Utfall augsti 2025", "Utfal 2025"}) {
    const auto found = find(grid_of("Indikatorer", {{"Id", "Indikator", text, "Utfall 2024"}}));
    BOOST_REQUIRE_MESSAGE(found.diagnostics.size() == 1U, text);
    BOOST_TEST((found.diagnostics[0].code == Code::column_unknown));
    BOOST_TEST(place_of(found.diagnostics[0].position) == "Indikatorer!C1");
  }
}

BOOST_AUTO_TEST_CASE(the_row_with_most_known_headings_is_the_heading_row) {
  const auto found = find(grid_of("Indikatorer", {{"Id"}, {"Indikator", "Id"}, {"Kö", "I1"}}));
  BOOST_TEST(found.table->heading_row == 2U);
}

BOOST_AUTO_TEST_CASE(headings_are_looked_for_in_the_first_thirty_rows_that_hold_anything) {
  std::vector<BuiltRow> rows(100, BuiltRow{});
  rows.resize(129, BuiltRow{"Ord"});
  rows.push_back({"Id", "Indikator"});
  BOOST_TEST(find(grid_of("Indikatorer", rows)).table->heading_row == 130U);
  rows.insert(rows.begin(), BuiltRow{"Ord"});
  const auto found = find(grid_of("Indikatorer", rows));
  BOOST_TEST(!found.table.has_value());
  BOOST_REQUIRE(found.diagnostics.size() == 1U);
  BOOST_TEST((found.diagnostics[0].code == Code::sheet_without_headings));
}

BOOST_AUTO_TEST_CASE(two_columns_with_one_heading_are_told_with_both_places) {
  const auto found = find(grid_of("Indikatorer", {{"Id", "Indikator", "Mål 2025", "mål  2025", "Mål 2026"}}));
  BOOST_TEST(found.table->columns.size() == 4U);
  BOOST_REQUIRE(found.diagnostics.size() == 1U);
  BOOST_TEST((found.diagnostics[0].code == Code::column_duplicate));
  BOOST_TEST(place_of(found.diagnostics[0].position) == "Indikatorer!D1");
  BOOST_REQUIRE(found.diagnostics[0].others.size() == 1U);
  BOOST_TEST(place_of(found.diagnostics[0].others[0]) == "Indikatorer!C1");
}

BOOST_AUTO_TEST_CASE(a_misspelt_heading_is_told_with_what_was_meant) {
  const auto found = find(grid_of("Indikatorer", {{"Id", "Indikator", "Komentar", "Egen kolumn"}}));
  BOOST_REQUIRE(found.diagnostics.size() == 1U);
  BOOST_TEST((found.diagnostics[0].code == Code::column_unknown));
  BOOST_TEST(found.diagnostics[0].found == "Komentar");
  BOOST_TEST(found.diagnostics[0].expected.find("Kommentar") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_missing_required_column_is_told_with_the_nearest_heading) {
  const auto found = find(grid_of("Indikatorer", {{"Titel"}, {"Id", "Indikatorn"}}));
  BOOST_REQUIRE(found.diagnostics.size() == 1U);
  BOOST_TEST((found.diagnostics[0].code == Code::column_missing));
  BOOST_TEST(found.diagnostics[0].expected.find("Indikator") != std::string::npos);
  BOOST_TEST(found.diagnostics[0].found == "Indikatorn");
  BOOST_TEST(found.diagnostics[0].position.row == 2U);
}

BOOST_AUTO_TEST_CASE(empty_rows_are_passed_over_and_a_formula_without_result_is_not_empty) {
  const auto found = find(grid_of("Indikatorer", {{"Id", "Indikator"},
                                                  {"I1", "Kö"},
                                                  {},
                                                  {" \u00A0"},
                                                  {"", "", "en anteckning vid sidan"},
                                                  {"I2", uncomputed_cell()}}));
  BOOST_REQUIRE(found.table->rows.size() == 2U);
  BOOST_TEST(found.table->rows[1].number == 6U);
  BOOST_TEST((found.table->rows[1].cells[1] != nullptr));
}

BOOST_AUTO_TEST_SUITE_END()

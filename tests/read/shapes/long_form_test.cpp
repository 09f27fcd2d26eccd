#include "read/shapes/long_form.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "read/csv/csv_reader.hpp"
#include "read/shapes/shaped_tables.hpp"
#include "read/sheets/economy_sheets.hpp"
#include "support/grid_text.hpp"
#include "support/sheet_reading.hpp"
#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace {

const std::vector<BuiltRow> long_rows{{"Post", "Grupp", "Period", "Slag", "Belopp"},
                                      {"Intäkter", "IFO", "jan–aug 2025", "Utfall", 10},
                                      {"Intäkter", "IFO", "2025", "Budget", 20},
                                      {"Kostnader", "IFO", "jan–aug 2025", "Utfall", -30},
                                      {"Kostnader", "IFO", "2025", "Prognos", -40}};

struct LongTable : SheetReading {
  std::vector<ShapedTable> tables;
  std::vector<OperatingRow> rows;

  explicit LongTable(const std::vector<BuiltRow>& cells, SheetKind kind = SheetKind::operating) {
    tables = shaped_tables(grid_of(std::string{name_of(kind)}, cells), kind, {august, {}}, diagnostics);
    if (kind == SheetKind::operating) read_operating_sheet(tables.front().grid, context, rows);
  }

  std::string text() const {
    std::string text;
    for (const auto& r : rows)
      text += fmt::format("{} {}: {} {} {} {}\n", r.group, r.name, number_in(r.outcome_to_date),
                          number_in(r.outcome_to_date_last_year), number_in(r.budget_year),
                          number_in(r.forecast_year));
    return text;
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(long_form)

BOOST_AUTO_TEST_CASE(a_row_for_each_value_becomes_a_column_for_each_period) {
  const LongTable table{long_rows};
  BOOST_TEST(table.text() == "IFO Intäkter: 10 inget 20 inget\nIFO Kostnader: -30 inget inget -40\n");
  BOOST_TEST(table.told() == "");
}

BOOST_AUTO_TEST_CASE(every_value_keeps_its_place_in_the_file) {
  const LongTable table{long_rows};
  BOOST_REQUIRE(table.rows.size() == 2U);
  BOOST_TEST(place_of(table.rows[0].budget_year.position) == "Driftredovisning!E3");
  BOOST_TEST(place_of(table.rows[1].forecast_year.position) == "Driftredovisning!E5");
}

BOOST_AUTO_TEST_CASE(a_lone_month_is_what_was_accumulated_until_then) {
  const LongTable table{{{"Post", "Period", "Slag", "Belopp"},
                         {"Intäkter", date_cell("2025-08-31"), "Utfall", 1},
                         {"Intäkter", "2024-08", "Utfall", 2},
                         {"Intäkter", "2025-12", "Budget", 3}}};
  BOOST_TEST(table.text() == " Intäkter: 1 2 3 inget\n");
}

BOOST_AUTO_TEST_CASE(several_months_may_be_accumulated_or_not_and_are_told) {
  const LongTable table{{{"Post", "Period", "Slag", "Belopp"},
                         {"Intäkter", "2025-07", "Utfall", 1},
                         {"Intäkter", "2025-08", "Utfall", 2}}};
  BOOST_TEST(table.told().starts_with("ingen-period Driftredovisning!B2"));
}

BOOST_AUTO_TEST_CASE(what_is_no_figure_no_period_or_twice_there_is_told) {
  const LongTable table{{{"Post", "Period", "Slag", "Belopp"},
                         {"Intäkter", "jan-aug 2025", "Gissning", 1},
                         {"Intäkter", "snart", "Utfall", 2},
                         {"Intäkter", "", "Utfall", 3},
                         {"Intäkter", "jan-aug 2025", "Utfall", 4},
                         {"Intäkter", "jan-aug 2025", "Utfall", 5}}};
  BOOST_TEST(table.told() ==
             "okänt-ord Driftredovisning!C2, ingen-period Driftredovisning!B3, cell-tom Driftredovisning!B4, "
             "motstridig-uppgift Driftredovisning!D6");
}

BOOST_AUTO_TEST_CASE(indicators_keep_a_row_for_each_period) {
  const LongTable table{{{"Indikator", "Period", "Mått", "Värde"},
                         {"I1", "2025-04", "Utfall", 1},
                         {"I1", "2025-08", "Utfall", 2},
                         {"I1", "2025-08", "Prognos", 3}},
                        SheetKind::outcomes};
  BOOST_TEST(text_of(table.tables.front().grid) ==
             "A1 text Indikator\nB1 text Period\nC1 text Utfall\nD1 text Prognos\n"
             "A2 text I1\nB2 text 2025-04\nC2 number 1\n"
             "A3 text I1\nB3 text 2025-08\nC3 number 2\nD3 number 3\n");
}

BOOST_AUTO_TEST_CASE(rows_of_targets_and_variances_are_left_alone_and_told_of_once) {
  const LongTable table{{{"Indikator", "Period", "Mått", "Värde"},
                         {"I1", "2025-08", "Utfall", 2},
                         {"I1", "2025-08", "Mål", 3},
                         {"I2", "2025-08", "Målvärde 2025", 3},
                         {"I2", "2025-08", "Avvikelse", -1}},
                        SheetKind::outcomes};
  BOOST_TEST(text_of(table.tables.front().grid) ==
             "A1 text Indikator\nB1 text Period\nC1 text Utfall\nA2 text I1\nB2 text 2025-08\nC2 number 2\n");
  BOOST_TEST(table.told() == "rader-för-andra Utfall!C3");
}

BOOST_AUTO_TEST_CASE(investments_have_columns_for_the_year_and_for_the_project) {
  const LongTable table{{{"Projekt", "Slag", "Belopp"},
                         {"Nytt boende", "Budget 2025", -100},
                         {"Nytt boende", "Prognos", -90},
                         {"Nytt boende", "Total budget", -500},
                         {"Nytt boende", "Totalprognos", -510},
                         {"Nytt boende", "Utfall", -60},
                         {"Nytt boende", "Budget 2026", -400}},
                        SheetKind::investments};
  BOOST_TEST(text_of(table.tables.front().grid) ==
             "A1 text Projekt\nB1 text Årets budget\nC1 text Årets prognos\nD1 text Total budget\n"
             "E1 text Total prognos\nF1 text Årets utfall\n"
             "A2 text Nytt boende\nB2 number -100\nC2 number -90\nD2 number -500\nE2 number -510\n"
             "F2 number -60\n");
  BOOST_TEST(table.told() == "rader-för-andra Investeringar!B7");
}

/// What a csv file of these lines says that each project has, in order, and what is told of it.
std::string investments_in(const std::vector<std::string>& lines) {
  const TemporaryFolder folder;
  folder.write("Investeringar.csv", fmt::format("{}\n", fmt::join(lines, "\n")));
  SheetReading reading;
  GridRoom room{ReadLimits{}.held};
  auto grid = read_csv(folder.path() / "Investeringar.csv", "Investeringar.csv", "Investeringar", {}, room,
                       reading.diagnostics);
  BOOST_REQUIRE(grid);
  reading.diagnostics.clear();  // that the delimiter was a guess
  std::vector<std::string> projects;
  for (const ShapedTable& table :
       shaped_tables(std::move(*grid), SheetKind::investments, {august, {}}, reading.diagnostics)) {
    std::vector<InvestmentRow> rows;
    read_investment_sheet(table.grid, reading.context, rows);
    for (const auto& row : rows)
      projects.push_back(fmt::format("{}: {} {} {} {}\n", row.name, number_in(row.budget_year),
                                     number_in(row.forecast_year), number_in(row.budget_total),
                                     number_in(row.forecast_total)));
  }
  std::ranges::sort(projects);
  return fmt::format("{}{}", fmt::join(projects, ""), reading.told());
}

BOOST_AUTO_TEST_CASE(the_rows_of_investments_may_stand_in_any_order) {
  std::vector<std::string> rows{"Skola;Budget;-100", "Skola;Total budget;-500", "Vårdboende;Budget 2025;-80",
                                "Vårdboende;Prognos;-90", "Vårdboende;Total prognos;-510"};
  const std::vector<std::vector<std::string>> headings{
      {"Projekt;Slag;Belopp"},
      {"Investeringar 2025;Budget;Utfall", "Projekt;Slag;Belopp"},
      {"Enhet: tkr;;", "Projekt;Slag;Belopp"}};
  do {
    for (auto lines : headings) {
      lines.insert(lines.end(), rows.begin(), rows.end());
      BOOST_TEST(investments_in(lines) == "Skola: -100 inget -500 inget\nVårdboende: -80 -90 inget -510\n");
    }
  } while (std::ranges::next_permutation(rows).found);
}

BOOST_AUTO_TEST_CASE(the_rows_of_the_economy_may_stand_in_any_order) {
  const std::vector<BuiltRow> rows{{"Intäkter", "2025", "Budget", "20"},
                                   {"Intäkter", "jan–aug 2025", "Utfall", "10"},
                                   {"Kostnader", "2025", "Prognos", "-40"},
                                   {"Kostnader", "2025", "Budget", "-30"}};
  std::vector<std::size_t> order{0, 1, 2, 3};
  do {
    std::vector<BuiltRow> cells{{"Post", "Period", "Slag", "Belopp"}};
    for (const std::size_t i : order) cells.push_back(rows[i]);
    const LongTable table{cells};
    BOOST_TEST(table.text().find(" Intäkter: 10 inget 20 inget\n") != std::string::npos, table.text());
    BOOST_TEST(table.text().find(" Kostnader: inget inget -30 -40\n") != std::string::npos, table.text());
    BOOST_TEST(table.told() == "");
  } while (std::ranges::next_permutation(order).found);
}

BOOST_AUTO_TEST_CASE(a_table_with_columns_of_figures_is_no_long_form) {
  const FigureHeadings figures{august};
  const HeadingVocabulary vocabulary{SheetKind::operating, figures};
  BOOST_TEST(is_long_form(grid_of("D", long_rows), 1, vocabulary));
  BOOST_TEST(
      !is_long_form(grid_of("D", {{"Post", "Slag", "Period", "Utfall 2025", "Belopp"}}), 1, vocabulary));
  BOOST_TEST(!is_long_form(grid_of("D", {{"Post", "Slag", "Belopp"}}), 1, vocabulary));
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/shapes/shaped_tables.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "read/sheets/economy_sheets.hpp"
#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

const ReportBody socialnämnden{"Exempelkommun", "Socialnämnden", {}};

/// What a sheet gives when it is understood and read.
struct Understood : SheetReading {
  std::vector<ShapedTable> tables;
  Economy economy;

  explicit Understood(const Grid& sheet, SheetKind kind = SheetKind::operating,
                      const ReportBody& body = socialnämnden) {
    tables = shaped_tables(sheet, kind, {august, body}, diagnostics);
    for (const auto& [grid, own] : tables) read(grid, own);
  }
  Understood(const std::vector<BuiltRow>& rows, SheetKind kind = SheetKind::operating)
      : Understood(grid_of(std::string{name_of(kind)}, rows), kind) {}

  /// The rows with their figures: budget and outcome to date, last year's, the year's budget and forecast.
  std::string rows(const std::vector<OperatingRow>& rows) const {
    std::string text;
    for (const auto& r : rows)
      text += fmt::format("{}: {} {} {} {} {}\n", r.name, number_in(r.budget_to_date),
                          number_in(r.outcome_to_date), number_in(r.outcome_to_date_last_year),
                          number_in(r.budget_year), number_in(r.forecast_year));
    return text;
  }
  std::string operating() const { return rows(economy.operating); }

 private:
  void read(const Grid& grid, SheetKind kind) {
    if (kind == SheetKind::operating) read_operating_sheet(grid, context, economy.operating);
    if (kind == SheetKind::by_activity) read_operating_sheet(grid, context, economy.by_activity);
    if (kind == SheetKind::investments) read_investment_sheet(grid, context, economy.investments);
    if (kind == SheetKind::volumes) read_volume_sheet(grid, context, economy.volumes);
  }
};

Grid sheet_with_merged(const std::vector<BuiltRow>& rows, const std::vector<CellRange>& merged) {
  Grid grid = grid_of("Driftredovisning", rows);
  grid.merged = merged;
  return grid;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shaped_tables_suite)

BOOST_AUTO_TEST_CASE(a_table_as_the_program_wants_it_is_left_as_it_is) {
  const Grid sheet =
      grid_of("Driftredovisning", {{"Post", "Utfall jan–aug 2025"}, {"Intäkter", 5}, {"Summa", 5}});
  Diagnostics diagnostics;
  const auto tables = shaped_tables(sheet, SheetKind::operating, {august, socialnämnden}, diagnostics);
  BOOST_REQUIRE(tables.size() == 1U);
  BOOST_TEST(tables.front().grid.cells.size() == sheet.cells.size());
  BOOST_TEST(tables.front().grid.shape.headings.empty());
  BOOST_TEST(tables.front().grid.shape.origins.empty());
  BOOST_TEST(diagnostics.empty());
}

BOOST_AUTO_TEST_CASE(the_table_may_start_anywhere_below_a_title_and_what_was_chosen) {
  const Understood sheet{{{""},
                          {"", "Resultaträkning"},
                          {"", "Ansvar: 5 - Socialnämnd | Verksamhet: Alla"},
                          {"", "Period: Jan - Aug", "Enhet: Tkr (vänt tecken)"},
                          {""},
                          {"", "Post", "Utfall\nJan - Aug 2025", "Budget\u00a0Jan - Aug 2025"},
                          {"", "Intäkter", 50, 40},
                          {""},
                          {"", "Kostnader", -90, -80}}};
  BOOST_TEST(sheet.operating() ==
             "Intäkter: 40 50 inget inget inget\nKostnader: -80 -90 inget inget inget\n");
  BOOST_TEST(sheet.told() == "");
}

BOOST_AUTO_TEST_CASE(a_table_far_down_is_found) {
  std::vector<BuiltRow> rows(200);
  rows.push_back({"Post", "Prognos 2025"});
  rows.push_back({"Intäkter", 7});
  BOOST_TEST(Understood{rows}.operating() == "Intäkter: inget inget inget inget 7\n");
}

BOOST_AUTO_TEST_CASE(a_heading_that_is_merged_over_columns_holds_for_all_of_them) {
  const Understood sheet{
      sheet_with_merged({{"Post", "Budget", "", "Utfall", ""},
                         {"", "jan-aug 2025", "helår 2025", "jan-aug 2025", "jan-aug 2024"},
                         {"Intäkter", 1, 2, 3, 4}},
                        {{1, 1, 2, 1}, {1, 2, 1, 3}, {1, 4, 1, 5}})};
  BOOST_TEST(sheet.operating() == "Intäkter: 1 3 4 2 inget\n");
  BOOST_TEST(sheet.told() == "");
}

BOOST_AUTO_TEST_CASE(so_does_one_that_stands_over_the_first_of_several) {
  const Understood sheet{{{"", "2025", "", "", "2024"},
                          {"Post", "Årsbudget", "Utfall jan-aug", "Prognos", "Utfall jan-aug"},
                          {"Intäkter", 1, 2, 3, 4}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 2 4 1 3\n");
}

BOOST_AUTO_TEST_CASE(a_year_that_is_a_number_is_a_heading_too) {
  const Understood sheet{{{"Post", "Budget", "Prognos"}, {"", 2025, 2025}, {"Intäkter", 1, 2}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget inget inget 1 2\n");
}

BOOST_AUTO_TEST_CASE(a_title_just_above_the_headings_is_no_part_of_them) {
  const Understood sheet{{{"Budgetuppföljning 2025", "Tkr"},
                          {"Post", "Budget jan-aug 2025", "Utfall jan-aug 2025"},
                          {"Intäkter", 1, 2}}};
  BOOST_TEST(sheet.operating() == "Intäkter: 1 2 inget inget inget\n");
}

BOOST_AUTO_TEST_CASE(a_first_row_of_text_is_no_second_row_of_headings) {
  const Understood sheet{
      {{"Post", "Budget 2025", "Prognos 2025"}, {"Myndighet", "", ""}, {"Intäkter", 1, 2}}};
  BOOST_TEST(sheet.operating() ==
             "Myndighet: inget inget inget inget inget\nIntäkter: inget inget inget 1 2\n");
}

BOOST_AUTO_TEST_CASE(notes_below_the_table_are_no_rows_of_it) {
  const Understood sheet{{{"Post", "Utfall jan-aug 2025"},
                          {"Intäkter *", 1},
                          {"Kostnader", -2},
                          {"* preliminärt"},
                          {"Källa: ekonomisystemet"},
                          {""},
                          {"Beloppen är före justering av semesterlöneskulden."}}};
  BOOST_TEST(sheet.operating() ==
             "Intäkter *: inget 1 inget inget inget\nKostnader: inget -2 inget inget inget\n");
}

BOOST_AUTO_TEST_CASE(a_row_without_figures_that_is_no_note_is_kept) {
  const Understood sheet{{{"Post", "Utfall jan-aug 2025"}, {"Intäkter", 1}, {"Kostnader"}}};
  BOOST_TEST(sheet.economy.operating.size() == 2U);
}

BOOST_AUTO_TEST_CASE(two_tables_on_a_sheet_are_two) {
  const Understood sheet{{{"Post", "Utfall jan-aug 2025"},
                          {"Intäkter", 1},
                          {"Summa", 1},
                          {""},
                          {"Investeringar, tkr"},
                          {"Projekt", "Årets budget", "Årets prognos"},
                          {"Larm", -5, -4}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 1 inget inget inget\nSumma: inget 1 inget inget inget\n");
  BOOST_REQUIRE(sheet.economy.investments.size() == 1U);
  BOOST_TEST(number_in(sheet.economy.investments.front().forecast_year) == "-4");
  BOOST_TEST(place_of(sheet.economy.investments.front().forecast_year.position) == "Driftredovisning!C7");
}

BOOST_AUTO_TEST_CASE(the_line_above_a_second_table_tells_what_it_is) {
  const Understood sheet{{{"Post", "Utfall jan-aug 2025"},
                          {"Intäkter", 1},
                          {""},
                          {"Drift per verksamhet"},
                          {"Post", "Utfall jan-aug 2025"},
                          {"Äldreomsorg", -5}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 1 inget inget inget\n");
  BOOST_TEST(sheet.rows(sheet.economy.by_activity) == "Äldreomsorg: inget -5 inget inget inget\n");
}

BOOST_AUTO_TEST_CASE(headings_that_are_repeated_on_a_new_page_are_no_rows) {
  const Understood sheet{{{"Post", "Budget 2025", "Prognos 2025"},
                          {"Intäkter", 1, 2},
                          {"Post", "Budget 2025", "Prognos 2025"},
                          {"Kostnader", -3, -4}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget inget inget 1 2\nKostnader: inget inget inget -3 -4\n");
  BOOST_TEST(sheet.told() == "");
}

BOOST_AUTO_TEST_CASE(rows_may_be_named_by_a_column_without_heading_or_with_the_unit_alone) {
  for (const char* heading : {"", "Tkr", "Belopp i tkr"}) {
    const Understood sheet{
        {{heading, "Budget 2025", "Prognos 2025"}, {"Intäkter", 1, 2}, {"Kostnader", -3, -4}}};
    BOOST_TEST(sheet.operating() == "Intäkter: inget inget inget 1 2\nKostnader: inget inget inget -3 -4\n",
               heading);
    BOOST_TEST(sheet.told() == "", heading);
  }
}

BOOST_AUTO_TEST_CASE(headings_in_other_words_are_understood) {
  const Understood sheet{{{"Kontostruktur", "Periodbudget", "Ack. utfall t.o.m. aug", "Utfall perioden fg år",
                           "Årsbudget", "Helårsprognos"},
                          {"Intäkter", 1, 2, 3, 4, 5}}};
  BOOST_TEST(sheet.operating() == "Intäkter: 1 2 3 4 5\n");
  BOOST_TEST(sheet.told() == "");
}

BOOST_AUTO_TEST_CASE(the_last_of_several_forecasts_is_read) {
  const Understood sheet{{{"Post", "Prognos 2 2025", "Prognos 4 2025"}, {"Intäkter", 1, 2}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget inget inget inget 2\n");
  BOOST_TEST(sheet.told() == "");
}

BOOST_AUTO_TEST_CASE(a_column_without_period_has_the_one_above_the_table) {
  const Understood sheet{
      {{"Period: jan-aug 2025"}, {"Post", "Budget", "Utfall", "Prognos"}, {"Intäkter", 1, 2, 3}}};
  BOOST_TEST(sheet.operating() == "Intäkter: 1 2 inget inget 3\n");
  BOOST_TEST(sheet.told() == "");
}

BOOST_AUTO_TEST_CASE(an_outcome_without_period_is_the_reports_and_a_budget_nobodys) {
  const Understood sheet{{{"Post", "Budget", "Utfall"}, {"Intäkter", 1, 2}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 2 inget inget inget\n");
  BOOST_TEST(sheet.told().starts_with(
      "rubrik-utan-period Driftredovisning!B1, rubrik-utan-period Driftredovisning!C1"));
}

BOOST_AUTO_TEST_CASE(a_budget_without_period_beside_another_is_the_other_one) {
  BOOST_TEST(Understood({{"Post", "Budget", "Periodbudget"}, {"Intäkter", 1, 2}}).operating() ==
             "Intäkter: 2 inget inget 1 inget\n");
  BOOST_TEST(Understood({{"Post", "Budget", "Årsbudget"}, {"Intäkter", 1, 2}}).operating() ==
             "Intäkter: 1 inget inget 2 inget\n");
  BOOST_TEST(Understood({{"Post", "Budget", "Återstår"}, {"Intäkter", 1, 2}}).operating() ==
             "Intäkter: inget inget inget 1 inget\n");
}

BOOST_AUTO_TEST_CASE(the_outcome_of_a_month_beside_what_remains_of_the_year_is_accumulated) {
  const Understood with_rest{{{"Post", "Budget", "Utfall augusti", "Återstående"}, {"Intäkter", 10, 7, 3}}};
  BOOST_TEST(with_rest.operating() == "Intäkter: inget 7 inget 10 inget\n");
  BOOST_TEST(with_rest.told() == "");
  const Understood without{{{"Post", "Årsbudget", "Utfall augusti"}, {"Intäkter", 10, 7}}};
  BOOST_TEST(without.operating() == "Intäkter: inget inget inget 10 inget\n");
  BOOST_TEST(without.told() == "kolumn-annan-period Driftredovisning!C1");
}

BOOST_AUTO_TEST_CASE(amounts_in_kronor_become_tkr_when_the_table_says_so) {
  const Understood sheet{{{"Enhet: Kr"}, {"Post", "Utfall jan-aug 2025"}, {"Intäkter", 1234567}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 1234.567 inget inget inget\n");
  BOOST_TEST(sheet.told() == "belopp-omräknade Driftredovisning!A1");
}

BOOST_AUTO_TEST_CASE(amounts_in_millions_become_tkr) {
  const Understood sheet{
      {{"Enhet:", "mnkr"}, {"Post", "Utfall jan-aug 2025"}, {"Intäkter", number_cell("12.5")}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 12500 inget inget inget\n");
}

BOOST_AUTO_TEST_CASE(a_text_with_the_unit_that_the_table_says_is_an_amount_and_one_with_another_is_told) {
  const Understood sheet{{{"Enhet: kr"}, {"Post", "Utfall jan-aug 2025"}, {"A", "5 000 kr"}, {"B", "5 tkr"}}};
  BOOST_TEST(sheet.operating() == "A: inget 5 inget inget inget\nB: inget inget inget inget inget\n");
  BOOST_TEST(sheet.told() == "belopp-omräknade Driftredovisning!A1, inget-tal Driftredovisning!B4");
}

BOOST_AUTO_TEST_CASE(investments_have_the_years_budget_however_it_is_headed) {
  const auto years = [](const std::vector<BuiltRow>& rows) {
    const Understood sheet{rows, SheetKind::investments};
    BOOST_REQUIRE(sheet.economy.investments.size() == 1U);
    const InvestmentRow& row = sheet.economy.investments.front();
    return fmt::format("{} {} {} {}", number_in(row.budget_year), number_in(row.forecast_year),
                       number_in(row.budget_total), number_in(row.forecast_total));
  };
  BOOST_TEST(years({{"Projekt", "Budget 2025", "Prognos 2025", "Total budget", "Totalprognos"},
                    {"Hus", -1, -2, -3, -4}}) == "-1 -2 -3 -4");
  BOOST_TEST(years({{"Investering", "Budget helår 2025", "Prognos 2 2025", "Prognos 1 2025", "Budget 2026"},
                    {"Hus", -1, -2, -3, -4}}) == "-1 -2 inget inget");
  BOOST_TEST(years({{"Investering", "Budget", "Prognos"}, {"Hus", -1, -2}}) == "-1 -2 inget inget");
}

BOOST_AUTO_TEST_CASE(investments_below_another_table_are_known_by_these_headings) {
  const Understood sheet{{{"Post", "Utfall jan-aug 2025", "Budget 2025"},
                          {"Intäkter", 1, 2},
                          {},
                          {"Investeringar"},
                          {"Projekt", "Budget 2025", "Prognos 2025"},
                          {"Hus", -3, -4}}};
  BOOST_TEST(sheet.told() == "");
  BOOST_REQUIRE(sheet.economy.investments.size() == 1U);
  BOOST_TEST(number_in(sheet.economy.investments.front().budget_year) == "-3");
}

BOOST_AUTO_TEST_CASE(a_revised_budget_is_the_budget_and_figures_that_are_not_read_are_told) {
  const Understood sheet{{{"Post", "Reviderad budget 2025", "Ursprunglig budget 2025", "Utfall jan-aug 2025",
                           "Andel av budget", "Avvikelse budget-utfall"},
                          {"Intäkter", 5, 4, 3, 60, 2}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 3 inget 5 inget\n");
  BOOST_TEST(sheet.told() == "kolumn-okänd Driftredovisning!C1");
}

BOOST_AUTO_TEST_CASE(of_a_budget_and_its_revision_the_first_is_read_and_the_other_told) {
  const Understood sheet{
      {{"Post", "Reviderad budget 2025", "Budget 2025", "Utfall jan-aug 2025"}, {"Intäkter", 5, 4, 3}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget 3 inget 4 inget\n");
  BOOST_TEST(sheet.told() == "kolumn-okänd Driftredovisning!B1");
}

BOOST_AUTO_TEST_CASE(a_sheet_with_a_name_of_its_own_is_what_its_headings_are) {
  const auto kind = [](const std::vector<BuiltRow>& rows) {
    return kind_by_headings(grid_of("Blad1", rows), august);
  };
  BOOST_CHECK(kind({{"Post", "Budget 2025", "Utfall jan-aug 2025"}, {"Intäkter", 1, 2}}) ==
              SheetKind::operating);
  BOOST_CHECK(kind({{"Kontostruktur", "Budget", "Utfall"}, {"30 Taxor", 1, 2}}) == SheetKind::operating);
  BOOST_CHECK(kind({{"Verksamhet", "Budget 2025", "Prognos 2025"}, {"LSS", 1, 2}}) == SheetKind::by_activity);
  BOOST_CHECK(kind({{"Investering", "Årets budget"}, {"Larm", -1}}) == SheetKind::investments);
  BOOST_CHECK(kind({{"Indikator", "Period", "Utfall"}, {"I1", "2025-08", 1}}) == SheetKind::outcomes);
  BOOST_CHECK(kind({{"Grupp", "Period", "Värde"}, {"Kvinnor", "2025-08", 7}}) == SheetKind::sick_leave);
}

BOOST_AUTO_TEST_CASE(a_sheet_whose_headings_are_not_enough_is_nothing) {
  const auto kind = [](const std::vector<BuiltRow>& rows) {
    return kind_by_headings(grid_of("Blad1", rows), august);
  };
  BOOST_CHECK(!kind({{"Kom ihåg", "fråga ekonomi"}}));
  BOOST_CHECK(!kind({{"Post", "Belopp 2025"}, {"Hyra", 1}}));
  BOOST_CHECK(!kind({{"Budget 2025", "Utfall 2025"}, {"", 1}}));
  BOOST_CHECK(!kind({{"Nummer", "Mål", "Målområde"}, {"1", "Trygg omsorg", "Välfärd"}}));
  BOOST_CHECK(!kind({}));
}

BOOST_AUTO_TEST_CASE(rows_of_other_committees_are_left_out_and_told) {
  const std::vector<BuiltRow> rows{{"Ansvar", "Post", "Utfall jan-aug 2025"},
                                   {"5 - Socialnämnd", "Intäkter", 1},
                                   {"", "Kostnader", -2},
                                   {"6 - Byggnadsnämnd", "Intäkter", 3}};
  const Understood by_name{rows};
  BOOST_TEST(by_name.operating() ==
             "Intäkter: inget 1 inget inget inget\nKostnader: inget -2 inget inget inget\n");
  BOOST_TEST(by_name.told() == "rader-för-andra Driftredovisning!A1");
  const Understood by_key{
      grid_of("Driftredovisning", rows), SheetKind::operating, {"", "Socialnämnden", "6"}};
  BOOST_TEST(by_key.operating() == "Intäkter: inget 3 inget inget inget\n");
}

BOOST_AUTO_TEST_CASE(a_column_that_may_name_rows_does_not_where_another_does) {
  const std::vector<BuiltRow> rows{{"Ansvar", "Post", "Utfall jan-aug 2025"},
                                   {"5 - Socialnämnd", "Äldreomsorg", -1},
                                   {"6 - Byggnadsnämnd", "Bygglov", -3}};
  const Understood sheet{rows, SheetKind::by_activity};
  BOOST_TEST(sheet.rows(sheet.economy.by_activity) == "Äldreomsorg: inget -1 inget inget inget\n");
  BOOST_TEST(sheet.told() == "rader-för-andra Drift per verksamhet!A1");
  BOOST_CHECK(kind_by_headings(grid_of("Blad1", rows), august) == SheetKind::operating);
  BOOST_CHECK(kind_by_headings(grid_of("Blad1", {{"Ansvar", "Post", "Period", "Slag", "Belopp"}}), august) ==
              SheetKind::operating);
}

BOOST_AUTO_TEST_CASE(a_table_of_several_without_the_reports_own_is_read_whole_and_told) {
  const Understood sheet{
      {{"Ansvar", "Post", "Utfall jan-aug 2025"}, {"10", "Intäkter", 1}, {"11", "Kostnader", -3}}};
  BOOST_TEST(sheet.economy.operating.size() == 2U);
  BOOST_TEST(sheet.told() == "rader-för-andra Driftredovisning!A1");
}

BOOST_AUTO_TEST_CASE(a_table_taken_out_for_another_committee_is_told) {
  const Understood sheet{{{"Ansvar: Kultur- och fritidsnämnden | Objekt: Alla"},
                          {"Post", "Utfall jan-aug 2025"},
                          {"Intäkter", 1}}};
  BOOST_TEST(sheet.told() == "tabell-för-andra Driftredovisning!A1");
}

BOOST_AUTO_TEST_CASE(volumes_and_their_periodised_budget_are_understood) {
  const Understood sheet{
      {{"Verksamhetsmått", "Utf tom aug 2025", "Periodiserad budget tom aug 2025", "Årsbudget 2025"},
       {"Hemtjänst, timmar", 80, 81, 120}},
      SheetKind::volumes};
  BOOST_REQUIRE(sheet.economy.volumes.size() == 1U);
  const VolumeRow& row = sheet.economy.volumes.front();
  BOOST_TEST(number_in(row.outcome_to_date) + ' ' + number_in(row.budget_to_date) + ' ' +
                 number_in(row.budget_year) ==
             "80 81 120");
}

BOOST_AUTO_TEST_CASE(a_first_row_of_texts_that_could_be_years_or_ordinals_is_a_row_of_values) {
  const Understood texts{{{"Post", "Periodbudget", "Utfall perioden", "Årsbudget", "Helårsprognos"},
                          {"Intäkter", "1300", "1300", "1850", "1900"},
                          {"Personal", "-9000", "-9500", "-13000", "-13500"}}};
  BOOST_TEST(texts.operating() ==
             "Intäkter: 1300 1300 inget 1850 1900\nPersonal: -9000 -9500 inget -13000 -13500\n");
  const Understood years{{{"Post", "Periodbudget", "Utfall perioden", "Årsbudget", "Helårsprognos"},
                          {"Intäkter", "2024", "2025", "2026", "2027"},
                          {"Personal", -9, -9, -13, -13}}};
  BOOST_TEST(years.operating() == "Intäkter: 2024 2025 inget 2026 2027\nPersonal: -9 -9 inget -13 -13\n");
  const Understood outcomes{
      {{"Indikator", "Utfall", "Helårsprognos"}, {"I1", "81", "82"}, {"I2", "maj", "9"}},
      SheetKind::outcomes};
  BOOST_REQUIRE(outcomes.tables.size() == 1U);
  BOOST_TEST(outcomes.tables.front().grid.cells.size() == 9U);
}

BOOST_AUTO_TEST_CASE(years_below_headings_that_say_no_time_are_headings) {
  const Understood sheet{{{"Post", "Budget", "Prognos"}, {"Tkr", "2025", "2025"}, {"Intäkter", 5, 4}}};
  BOOST_TEST(sheet.operating() == "Intäkter: inget inget inget 5 4\n");
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/sheets/economy_sheets.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

/// Each column's figure is its number, so that a figure tells which column it came from.
std::vector<OperatingRow> operating_row(SheetReading& reading, const BuiltRow& headings) {
  BuiltRow figures{"Intäkter"};
  for (std::size_t i = 1; i < headings.size(); ++i) figures.push_back(static_cast<int>(i));
  std::vector<OperatingRow> rows;
  read_operating_sheet(grid_of("Driftredovisning", {headings, figures}), reading.context, rows);
  return rows;
}

struct OtherPeriod {
  std::string heading;
};

std::ostream& operator<<(std::ostream& out, const OtherPeriod& other) { return out << other.heading; }

const OtherPeriod other_periods[] = {
    {"Utfall jan–apr 2025"}, {"Budget 2026"}, {"Utfall 2023"}, {"Prognos aug 2025"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(economy_sheets)

BOOST_AUTO_TEST_CASE(a_column_finds_its_field_by_its_period) {
  SheetReading reading;
  const auto rows = operating_row(reading, {"Post", "Prognos 2025", "Utfall jan–aug 2024",
                                            "Budget jan-aug 2025", "Budget 2025", "Utfall jan-aug 2025"});
  BOOST_REQUIRE(rows.size() == 1U);
  BOOST_TEST(number_in(rows[0].forecast_year) == "1");
  BOOST_TEST(number_in(rows[0].outcome_to_date_last_year) == "2");
  BOOST_TEST(number_in(rows[0].budget_to_date) == "3");
  BOOST_TEST(number_in(rows[0].budget_year) == "4");
  BOOST_TEST(number_in(rows[0].outcome_to_date) == "5");
  BOOST_TEST(place_of(rows[0].outcome_to_date.position) == "Driftredovisning!F2");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(at_year_end_the_year_is_the_period) {
  SheetReading reading;
  reading.context.report_period = year_2025;
  const auto rows = operating_row(reading, {"Post", "Budget 2025", "Utfall 2025", "Utfall 2024"});
  BOOST_TEST(number_in(rows[0].budget_to_date) == "1");
  BOOST_TEST(number_in(rows[0].outcome_to_date) == "2");
  BOOST_TEST(number_in(rows[0].outcome_to_date_last_year) == "3");
}

BOOST_AUTO_TEST_CASE(at_year_end_the_budget_of_the_year_is_both_budgets) {
  SheetReading reading;
  reading.context.report_period = year_2025;
  const auto rows = operating_row(reading, {"Post", "Budget 2025", "Utfall 2025"});
  BOOST_TEST(number_in(rows[0].budget_year) == "1");
}

BOOST_DATA_TEST_CASE(a_column_of_another_period_is_told_and_not_read, other_periods, other) {
  SheetReading reading;
  const auto rows = operating_row(reading, {"Post", "Utfall jan–aug 2025", other.heading});
  BOOST_TEST(reading.told() == "kolumn-annan-period Driftredovisning!C1");
  BOOST_TEST(number_in(rows[0].outcome_to_date) == "1");
}

BOOST_AUTO_TEST_CASE(typed_sums_are_rows_until_the_whole_table_is_known) {
  SheetReading reading;
  std::vector<OperatingRow> rows;
  read_operating_sheet(
      grid_of("Driftredovisning",
              {{"Post", "Budget 2025", "Avvikelse 2025"}, {"Intäkter", 10, 1}, {"Summa", 10, 1}}),
      reading.context, rows);
  BOOST_REQUIRE(rows.size() == 2U);
  BOOST_TEST(rows[1].name == "Summa");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(a_column_of_variances_or_sums_gives_no_word) {
  SheetReading reading;
  const BuiltRow variances{"Avvikelse",
                           "Avvikelse jan–aug 2025",
                           "Avvikelse budget-utfall",
                           "Avvikelse budget - prognos",
                           "Avvikelse helår",
                           "Total avvikelse",
                           "Summa",
                           "Totalt",
                           "Total 2025"};
  const auto sheet = [&](const std::string& name, BuiltRow headings) {
    headings.insert(headings.end(), variances.begin(), variances.end());
    BuiltRow texts{"Namnet"};
    for (std::size_t i = 1; i < headings.size(); ++i) texts.emplace_back("ej räknat");
    return grid_of(name, {headings, {"Namnet"}, texts});
  };
  std::vector<OperatingRow> operating;
  read_operating_sheet(sheet("Driftredovisning", {"Post"}), reading.context, operating);
  std::vector<InvestmentRow> investments;
  read_investment_sheet(sheet("Investeringar", {"Investering"}), reading.context, investments);
  std::vector<VolumeRow> volumes;
  read_volume_sheet(sheet("Volymer", {"Volym"}), reading.context, volumes);
  std::vector<UnitPriceRow> prices;
  read_unit_price_sheet(sheet("À-priser", {"Insats"}), reading.context, prices);
  std::vector<MeasureRow> measures;
  read_measure_sheet(sheet("Åtgärder", {"Åtgärd"}), reading.context, measures);
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(a_varav_row_is_known_by_its_name_or_kind) {
  SheetReading reading;
  std::vector<OperatingRow> rows;
  read_operating_sheet(grid_of("Driftredovisning", {{"Post", "Slag", "Grupp"},
                                                    {"Kostnader"},
                                                    {"varav personal"},
                                                    {"Kapital", "Varav", "Kontor"},
                                                    {"Övrigt", "post"},
                                                    {"Fel", "delvis"}}),
                       reading.context, rows);
  BOOST_REQUIRE(rows.size() == 5U);
  BOOST_TEST((rows[0].kind == EconomyRowKind::entry && rows[3].kind == EconomyRowKind::entry));
  BOOST_TEST((rows[1].kind == EconomyRowKind::of_which && rows[2].kind == EconomyRowKind::of_which));
  BOOST_TEST(rows[2].group == "Kontor");
  BOOST_TEST(reading.told() == "okänt-ord Driftredovisning!B6");
}

BOOST_AUTO_TEST_CASE(a_missing_figure_is_missing_and_not_zero) {
  SheetReading reading;
  std::vector<OperatingRow> rows;
  read_operating_sheet(grid_of("Drift per verksamhet", {{"Post", "Budget 2025", "Prognos 2025"},
                                                        {"Nämnd", "–", number_cell("-1.25")}}),
                       reading.context, rows);
  BOOST_TEST(number_in(rows.at(0).budget_year) == "inget");
  BOOST_TEST(number_in(rows.at(0).forecast_year) == "-1.25");
}

BOOST_AUTO_TEST_CASE(an_amount_keeps_its_decimals_whatever_the_cell_shows) {
  SheetReading reading;
  std::vector<OperatingRow> rows;
  read_operating_sheet(
      grid_of("Driftredovisning", {{"Post", "Budget 2025"}, {"Intäkter", number_cell("12.4", "#,##0")}}),
      reading.context, rows);
  BOOST_TEST(number_in(rows.at(0).budget_year) == "12.4");
}

BOOST_AUTO_TEST_CASE(investments_have_columns_of_the_year_and_in_all) {
  SheetReading reading;
  std::vector<InvestmentRow> rows;
  read_investment_sheet(grid_of("Investeringar", {{"Investering", "Årets budget", "Årets prognos",
                                                   "Total budget", "Total prognos"},
                                                  {"Lås", -1, -2, -3, -4}}),
                        reading.context, rows);
  BOOST_REQUIRE(rows.size() == 1U);
  BOOST_TEST(number_in(rows[0].forecast_year) == "-2");
  BOOST_TEST(number_in(rows[0].forecast_total) == "-4");
}

BOOST_AUTO_TEST_CASE(volumes_and_prices_know_last_year_also_as_its_december) {
  SheetReading reading;
  std::vector<VolumeRow> volumes;
  read_volume_sheet(grid_of("Volymer", {{"Volym", "Utfall jan–aug 2025", "Periodiserad budget jan–aug 2025",
                                         "Budget 2025", "Prognos 2025", "Utfall dec 2024"},
                                        {"HVB", 1, 2, 3, 4, 5}}),
                    reading.context, volumes);
  BOOST_TEST(number_in(volumes.at(0).budget_to_date) == "2");
  BOOST_TEST(number_in(volumes.at(0).outcome_last_year) == "5");
  std::vector<UnitPriceRow> prices;
  read_unit_price_sheet(grid_of("À-priser", {{"Insats", "Utfall jan–aug 2025", "Budget 2025", "Utfall 2024"},
                                             {"HVB", 6, 7, 8}}),
                        reading.context, prices);
  BOOST_TEST(number_in(prices.at(0).outcome_to_date) == "6");
  BOOST_TEST(number_in(prices.at(0).outcome_last_year) == "8");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(measures_sick_leave_turnover_and_texts_are_read) {
  SheetReading reading;
  std::vector<MeasureRow> measures;
  read_measure_sheet(grid_of("Åtgärder", {{"Åtgärd", "Förväntad effekt"}, {"Färre köp", 10}}),
                     reading.context, measures);
  BOOST_REQUIRE(measures.size() == 1U);
  BOOST_TEST(number_in(measures[0].expected_effect) == "10");
  std::vector<SickLeaveRow> sick;
  read_sick_leave_sheet(
      grid_of("Sjukfrånvaro", {{"Grupp", "Period", "Värde", "Anmärkning"},
                               {"Alla", "jan–aug 2025", number_cell("0.065", "0.0%"), "Prov"}}),
      reading.context, sick);
  BOOST_TEST(number_in(sick.at(0).share) == "6.5");
  BOOST_TEST((sick[0].period == august));
  BOOST_TEST(sick[0].remark == "Prov");
  std::vector<TurnoverRow> turnover;
  read_turnover_sheet(
      grid_of("Personalomsättning", {{"Period", "Extern", "Intern"}, {"jan–aug 2025", "5,59 %", "–"}}),
      reading.context, turnover);
  BOOST_TEST(number_in(turnover.at(0).external) == "5.59");
  BOOST_TEST(number_in(turnover[0].internal) == "inget");
  std::vector<RunningText> texts;
  read_text_sheet(grid_of("Texter", {{"Avsnitt", "Text"}, {"Sammanfattning.Ekonomi", "Det går bra."}}),
                  reading.context, texts);
  BOOST_TEST(texts.at(0).section == "sammanfattning.ekonomi");
  BOOST_TEST(place_of(texts[0].position) == "Texter!B2");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_SUITE_END()

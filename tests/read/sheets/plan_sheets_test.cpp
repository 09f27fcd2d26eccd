#include "read/sheets/plan_sheets.hpp"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

const BuiltRow indicator_headings{"Id", "Mål", "Indikator", "Riktning", "Mål 2025", "Utfall 2024"};

Grid indicator_plan() {
  return grid_of("Indikatorer", {indicator_headings,
                                 {"I1", "1.1", "Kötid", "lägre", 10, 12},
                                 {"I2", "1.2", "Nöjda", "Högre är bättre", "80 %", "–"}});
}

std::vector<Indicator> read(const std::vector<SheetOfPeriod>& sheets, SheetReading& reading) {
  return read_indicators(sheets, reading.context);
}

std::vector<Indicator> read_outcome_rows(SheetReading& reading, const std::vector<BuiltRow>& rows,
                                         std::optional<Period> period = {}) {
  const Grid plan = indicator_plan();
  auto indicators = read({{&plan, {}}}, reading);
  const Grid outcomes = grid_of("Utfall", rows);
  read_outcomes({{&outcomes, period}}, reading.context, indicators);
  return indicators;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_sheets)

BOOST_AUTO_TEST_CASE(an_indicator_is_read_with_its_series_and_places) {
  SheetReading reading;
  const Grid plan = indicator_plan();
  const auto indicators = read({{&plan, {}}}, reading);
  BOOST_REQUIRE(indicators.size() == 2U);
  const Indicator& i = indicators.front();
  BOOST_TEST(i.id == "I1");
  BOOST_TEST(i.goal == "1.1");
  BOOST_TEST((i.direction == Direction::lower));
  BOOST_TEST(number_in(value_ending(i.targets, year_2025)->value) == "10");
  BOOST_TEST(number_in(*value_of(i.outcomes, whole_year(2024))) == "12");
  BOOST_TEST(place_of(value_ending(i.targets, year_2025)->value.position) == "Indikatorer!E2");
  BOOST_TEST((value_of(indicators[1].outcomes, whole_year(2024))->missing == Missing::dash));
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(plan_and_follow_up_in_two_workbooks_are_one_whichever_comes_first) {
  const Grid plan = indicator_plan();
  const Grid follow_up = grid_of("Indikatorer", {{"Id", "Prognos 2025", "Kommentar", "Kommentar datum"},
                                                 {"I2", 75, "Sämre än väntat.", date_cell("2025-08-31")}});
  for (const bool plan_first : {true, false}) {
    SheetReading reading;
    const SheetOfPeriod a{&plan, {}}, b{&follow_up, august};
    const auto indicators = read(plan_first ? std::vector{a, b} : std::vector{b, a}, reading);
    BOOST_REQUIRE(indicators.size() == 2U);
    BOOST_TEST(indicators[1].name == "Nöjda");
    BOOST_TEST(number_in(indicators[1].forecasts.at(0).value) == "75");
    BOOST_TEST(indicators[1].comment->text == "Sämre än väntat.");
    BOOST_TEST((indicators[1].comment->date == date("2025-08-31")));
    BOOST_TEST(!indicators[0].comment.has_value());
    BOOST_TEST(reading.told() == "");
  }
}

BOOST_AUTO_TEST_CASE(rows_of_another_period_are_passed_over) {
  SheetReading reading;
  const Grid plan = indicator_plan();
  const Grid follow_up = grid_of("Indikatorer", {{"Id", "Period", "Kommentar"},
                                                 {"I1", "apr 2025", "I april."},
                                                 {"I1", "2025-08", "I augusti."},
                                                 {"I2", "jan-aug 2025", "Också."}});
  const Grid april =
      grid_of("Indikatorer", {{"Id", "Kommentar"}, {"I1", "Hela bladet är aprils."}}, "april.xlsx");
  const auto indicators = read({{&plan, {}}, {&follow_up, {}}, {&april, Period{2025, 1, 4}}}, reading);
  BOOST_TEST(indicators[0].comment->text == "I augusti.");
  BOOST_TEST(indicators[1].comment->text == "Också.");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(two_values_for_one_thing_are_told) {
  SheetReading reading;
  const Grid plan = indicator_plan();
  const Grid other = grid_of(
      "Indikatorer", {{"Id", "Indikator", "Mål", "Mål 2025", "Utfall 2024"}, {"I1", "Kötid", "1.2", 11, 12}});
  const auto indicators = read({{&plan, {}}, {&other, {}}}, reading);
  BOOST_TEST(indicators[0].goal == "1.1");
  BOOST_TEST(number_in(value_ending(indicators[0].targets, year_2025)->value) == "10");
  BOOST_TEST(reading.told() == "motstridig-uppgift Indikatorer!C2, motstridig-uppgift Indikatorer!D2");
}

BOOST_AUTO_TEST_CASE(an_id_on_two_rows_of_a_sheet_is_told_with_both_places) {
  SheetReading reading;
  const Grid plan = grid_of(
      "Indikatorer",
      {indicator_headings, {"I1", "1", "Kötid", "lägre", 10, 12}, {"I1", "1", "Nöjda", "högre", 80, 70}});
  const auto indicators = read({{&plan, {}}}, reading);
  BOOST_TEST(indicators.size() == 1U);
  BOOST_TEST(reading.told() == "dubbelt-id Indikatorer!A3");
  BOOST_TEST(place_of(reading.diagnostics.front().others.at(0)) == "Indikatorer!A2");
}

BOOST_AUTO_TEST_CASE(a_followed_up_id_that_the_plan_lacks_is_told_with_the_nearest) {
  SheetReading reading;
  const Grid plan = indicator_plan();
  const Grid follow_up = grid_of("Indikatorer", {{"Id", "Kommentar"}, {"l1", "Ett litet L."}});
  const auto indicators = read({{&plan, {}}, {&follow_up, {}}}, reading);
  BOOST_TEST(indicators.size() == 2U);
  BOOST_TEST(reading.told() == "okänd-indikator Indikatorer!A2");
  const Diagnostic& told = reading.diagnostics.front();
  BOOST_TEST((told.expected + told.advice).find("I1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_row_without_id_and_a_missing_name_are_told) {
  SheetReading reading;
  const Grid plan = grid_of("Indikatorer", {indicator_headings, {"", "1", "Kötid"}, {"I2", "1"}});
  BOOST_TEST(read({{&plan, {}}}, reading).size() == 1U);
  BOOST_TEST(reading.told() == "cell-tom Indikatorer!A2, cell-tom Indikatorer!C3");
}

BOOST_AUTO_TEST_CASE(a_broken_id_is_told_once) {
  SheetReading reading;
  const Grid plan = grid_of("Indikatorer", {indicator_headings, {error_cell("#N/A"), "1", "Kötid"}});
  read({{&plan, {}}}, reading);
  BOOST_TEST(reading.told() == "cell-felvärde Indikatorer!A2");
}

BOOST_AUTO_TEST_CASE(an_assignment_is_read_with_status_and_dates) {
  SheetReading reading;
  const Grid plan = grid_of("Uppdrag", {{"Id", "Mål", "Typ", "Uppdrag", "Slutdatum"},
                                        {"U1", number_cell("1.1"), "Uppdrag", "Utred", "2025-12-31"}});
  const Grid follow_up = grid_of(
      "Uppdrag", {{"Id", "Status", "Prognosdatum", "Prognos för slutförande", "Bedömning", "Motivering"},
                  {"U1", "pågående", "31 jan 2026", "Avvikelse från plan", "Ej uppfyllt", "Försenat."}});
  const auto assignments = read_assignments({{&plan, {}}, {&follow_up, {}}}, reading.context);
  BOOST_REQUIRE(assignments.size() == 1U);
  const Assignment& a = assignments.front();
  BOOST_TEST(a.goal == "1.1");
  BOOST_TEST((a.end_date == date("2025-12-31") && a.expected_date == date("2026-01-31")));
  BOOST_TEST((a.status == AssignmentStatus::started));
  BOOST_TEST((a.declared_on_plan == false));
  BOOST_TEST(number_of(a.decision.assessment->level) == 1);
  BOOST_TEST(a.decision.reason.text == "Försenat.");
  BOOST_TEST(place_of(a.status_position) == "Uppdrag!B2");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(goals_are_told_apart_by_number) {
  SheetReading reading;
  const Grid plan =
      grid_of("Mål", {{"Nummer", "Mål", "Målområde"}, {"1.1", "Trygghet", "Ett"}, {"1.10", "Fart"}});
  const auto goals = read_goals({{&plan, {}}}, reading.context);
  BOOST_REQUIRE(goals.size() == 2U);
  BOOST_TEST(goals[1].number == "1.10");
  BOOST_TEST(goals[0].area == "Ett");
}

BOOST_AUTO_TEST_CASE(an_indicator_without_unit_has_that_of_its_target) {
  SheetReading reading;
  const Grid grid = grid_of("Indikatorer", {{"Id", "Mål", "Indikator", "Mål 2025", "Utfall 2024"},
                                            {"I1", "1", "Andel nöjda", "minst 70 %", "7/10"},
                                            {"I2", "1", "Kostnad", "högst 70 %", "120 000 kr"}});
  const auto indicators = read({{&grid, {}}}, reading);
  BOOST_REQUIRE(indicators.size() == 2U);
  BOOST_TEST(indicators[0].unit == "%");
  BOOST_TEST(number_in(indicators[0].outcomes.at(0).value) == "70");
  BOOST_TEST(!indicators[1].outcomes.at(0).value.number.has_value());
  BOOST_TEST(reading.told() == "inget-tal Indikatorer!E3");
}

BOOST_AUTO_TEST_CASE(outcomes_of_all_periods_are_history_but_only_the_reports_own_words_count) {
  SheetReading reading;
  const auto indicators = read_outcome_rows(
      reading, {{"Indikator", "Period", "Utfall", "Prognos", "Kommentar", "Trend", "Motivering"},
                {"I1", "aug 2025", 9, 8, "Nu.", "positiv", "Kortare kö."},
                {"I1", "apr 2025", 11, 7, "Då.", "negativ", "Gammalt."},
                {"I1", "2023", 14}});
  const Indicator& i = indicators.front();
  BOOST_REQUIRE(i.outcomes.size() == 4U);  // with the plan's own 2024
  BOOST_TEST(i.outcomes[0].period.year == 2023);
  BOOST_TEST(number_in(i.outcomes[2].value) == "11");
  BOOST_TEST(number_in(i.outcomes[3].value) == "9");
  BOOST_REQUIRE(i.forecasts.size() == 2U);  // an earlier one is what a trend may be measured from
  BOOST_TEST(number_in(i.forecasts[0].value) == "7");
  BOOST_TEST(number_in(i.forecasts[1].value) == "8");
  BOOST_TEST(i.comment->text == "Nu.");
  BOOST_TEST(number_of(i.decision.trend->level) == trend_positive);
  BOOST_TEST(i.decision.reason.text == "Kortare kö.");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(outcomes_that_cannot_be_placed_are_told) {
  SheetReading reading;
  read_outcome_rows(reading, {{"Indikator", "Period", "Utfall"},
                              {"I9", "aug 2025", 9},
                              {"I1", "2024", 13},
                              {"I1", "2025-08", 9},
                              {"I1", "aug 2025", 9},
                              {"I2", "", 9}});
  BOOST_TEST(
      reading.told() ==
      "okänd-indikator Utfall!A2, motstridig-uppgift Utfall!C3, dubbelt-id Utfall!A5, cell-tom Utfall!6:6");
}

BOOST_AUTO_TEST_CASE(a_row_without_period_is_of_its_workbooks) {
  SheetReading reading;
  const auto indicators = read_outcome_rows(reading, {{"Indikator", "Utfall"}, {"I1", 9}}, august);
  BOOST_TEST(number_in(*value_of(indicators.front().outcomes, august)) == "9");
  BOOST_TEST(reading.told() == "");
}

BOOST_AUTO_TEST_CASE(the_periods_of_outcomes_come_in_order_of_time) {
  const Grid a =
      grid_of("Utfall", {{"Indikator", "Period", "Utfall"}, {"I1", "2025-08", 1}, {"I2", "2025-04", 2}});
  const Grid b = grid_of("Utfall", {{"Indikator", "Utfall"}, {"I1", 1}});
  const auto periods = periods_of_outcomes({{&a, {}}, {&b, Period{2024, 1, 12}}});
  const std::vector<Period> wanted{{2024, 1, 12}, {2025, 4, 4}, {2025, 8, 8}};
  BOOST_TEST((periods == wanted));
}

BOOST_AUTO_TEST_SUITE_END()

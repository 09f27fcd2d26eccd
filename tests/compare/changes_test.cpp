#include "compare/changes.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr Period april{2025, 1, 4};

SourceMaterial report_of(const Period& period, std::vector<Indicator> indicators) {
  SourceMaterial material;
  material.report.year = period.year;
  material.period = period;
  material.convention = two_level_convention();
  Goal goal;
  goal.number = "1";
  goal.name = "Trygghet";
  material.goals = {goal};
  material.indicators = std::move(indicators);
  return material;
}

/// An indicator whose forecast was made in the period.
Indicator expected(const Period& period, const std::string& id, const std::string& forecast,
                   const std::string& target = "10") {
  Indicator indicator = indicator_with({.target = target}, id);
  indicator.name = "Indikator " + id;
  indicator.forecasts = {measured_in(period, forecast)};
  return indicator;
}

std::vector<Change> changes(const SourceMaterial& from, const SourceMaterial& to) {
  const AssessedPlan then = assess(from), now = assess(to);
  return changes_between({from, then}, {to, now});
}

/// "I1 bättre", one a change: its thing, what of it and how it turned.
std::string told(const std::vector<Change>& list) {
  std::string text;
  for (const Change& c : list)
    text += fmt::format("{}{}:{}{}", text.empty() ? "" : " ", c.id.empty() ? c.name : c.id,
                        static_cast<int>(c.part),
                        c.turn == Turn::worse    ? "-"
                        : c.turn == Turn::better ? "+"
                                                 : "");
  return text;
}

int part(ChangedPart p) { return static_cast<int>(p); }

}  // namespace

BOOST_AUTO_TEST_SUITE(changes_test)

BOOST_AUTO_TEST_CASE(the_same_report_has_not_changed) {
  const auto report = report_of(april, {expected(april, "I1", "9")});
  BOOST_TEST(told(changes(report, report)) == "");
}

BOOST_AUTO_TEST_CASE(what_turned_for_the_worse_comes_first_then_the_better_then_the_rest) {
  const auto from = report_of(
      april, {expected(april, "I1", "9"), expected(april, "I2", "11"), expected(april, "I3", "11")});
  const auto to = report_of(
      august, {expected(august, "I1", "12"), expected(august, "I2", "8"), expected(august, "I3", "12")});
  const auto list = changes(from, to);
  BOOST_TEST(told(list) == fmt::format("I2:{0}- I1:{0}+ I1:{1} I2:{1} I3:{1}", part(ChangedPart::assessment),
                                       part(ChangedPart::forecast)));
  BOOST_REQUIRE(list.back().difference);
  BOOST_TEST((*list.back().difference == decimal("1")));
}

BOOST_AUTO_TEST_CASE(what_has_come_and_gone_is_told_and_a_new_id_is_found_by_its_name) {
  auto moved = expected(august, "N1", "9");
  moved.name = "Indikator I1";
  const auto from = report_of(april, {expected(april, "I1", "9"), expected(april, "I2", "9")});
  const auto to = report_of(august, {moved, expected(august, "I3", "9")});
  const auto list = changes(from, to);
  BOOST_TEST(told(list) == fmt::format("I3:{0} I2:{0}", part(ChangedPart::presence)));
  BOOST_TEST(std::holds_alternative<std::monostate>(list.front().from.value));
  BOOST_TEST(std::holds_alternative<std::monostate>(list.back().to.value));
}

/// The same in the report of a year before.
SourceMaterial last_years(SourceMaterial report) {
  report.report.year = report.period.year = report.period.year - 1;
  for (Indicator& indicator : report.indicators)
    for (PeriodValue& forecast : indicator.forecasts) --forecast.period.year;
  return report;
}

BOOST_AUTO_TEST_CASE(of_two_years_the_name_goes_before_the_id) {
  auto was = expected(august, "I1", "9"), renamed = was, other = expected(august, "I1", "12");
  was.name = "Nöjda brukare";
  renamed.id = "I7";
  renamed.name = "Nöjda brukare";
  other.name = "Sjukfrånvaro";
  const auto list = changes(last_years(report_of(august, {was})), report_of(august, {other, renamed}));
  BOOST_TEST(told(list).find(fmt::format("I1:{}", part(ChangedPart::presence))) != std::string::npos,
             told(list));
  BOOST_TEST(told(list).find(fmt::format("I7:{}", part(ChangedPart::presence))) == std::string::npos,
             told(list));
  BOOST_TEST(std::ranges::count(list, "I1", &Change::id) == 1);
}

BOOST_AUTO_TEST_CASE(of_two_years_an_id_tells_only_when_the_names_resemble_each_other) {
  auto was = expected(august, "I1", "9"), now = expected(august, "I1", "8");
  was.name = "Sjukfrånvaro", now.name = "Sjukfrånvaro i procent av arbetstiden";
  const auto same = changes(last_years(report_of(august, {was})), report_of(august, {now}));
  BOOST_TEST(told(same).find(fmt::format("I1:{}", part(ChangedPart::name))) != std::string::npos, told(same));
  now.name = "Andel heltidsanställda";
  const auto others = changes(last_years(report_of(august, {was})), report_of(august, {now}));
  BOOST_TEST(std::ranges::count(others, "I1", &Change::id) == 2);
  BOOST_TEST(std::ranges::count(others, ChangedPart::presence, &Change::part) == 2);
}

BOOST_AUTO_TEST_CASE(what_is_judged_for_the_first_time_and_has_the_worst_level_comes_before_the_better) {
  auto unknown = expected(april, "I1", "9");
  unknown.forecasts.clear();
  const auto list = changes(report_of(april, {unknown, expected(april, "I2", "9")}),
                            report_of(august, {expected(august, "I1", "9"), expected(august, "I2", "11")}));
  std::vector<ChangeGroup> groups;
  for (const Change& change : list)
    if (change.part == ChangedPart::assessment) groups.push_back(group_of(change));
  BOOST_TEST(std::ranges::is_sorted(groups));
  BOOST_TEST(std::ranges::count(groups, ChangeGroup::new_at_worst) >= 1);
}

BOOST_AUTO_TEST_CASE(figures_in_different_units_have_no_difference) {
  auto was = expected(april, "I1", "9"), now = expected(august, "I1", "9");
  was.unit = "%", now.unit = "kr";
  const auto list = changes(report_of(april, {was}), report_of(august, {now}));
  const auto forecast = std::ranges::find(list, ChangedPart::forecast, &Change::part);
  BOOST_REQUIRE(forecast != list.end());
  BOOST_TEST(!forecast->difference.has_value());
  BOOST_TEST(forecast->from.unit == "%");
  BOOST_TEST(forecast->to.unit == "kr");
}

BOOST_AUTO_TEST_CASE(a_year_that_has_ended_holds_the_outcome_against_the_forecast) {
  auto now = indicator_with({.target = "10", .year_outcome = "8"}, "I1");
  now.name = "Indikator I1";
  const auto list = changes(report_of(august, {expected(august, "I1", "11")}), report_of(year_2025, {now}));
  BOOST_TEST(told(list) == fmt::format("1:{0}- I1:{0}- I1:{1} I1:{2}", part(ChangedPart::assessment),
                                       part(ChangedPart::outcome), part(ChangedPart::result)));
}

BOOST_AUTO_TEST_CASE(comments_decisions_and_targets_are_told) {
  auto before = expected(april, "I1", "9"), now = expected(august, "I1", "9", "8");
  before.comment = Commentary{"Samma från början.", {}, {}};
  now.decision.assessment = Decision::Choice{Level{1}, {}};
  const auto list = changes(report_of(april, {before}), report_of(august, {now}));
  BOOST_TEST(told(list) == fmt::format("I1:{} I1:{} I1:{}", part(ChangedPart::decided_assessment),
                                       part(ChangedPart::target), part(ChangedPart::comment)));
}

BOOST_AUTO_TEST_CASE(rows_of_the_economy_and_their_sum_are_compared_by_name) {
  auto from = report_of(april, {}), to = report_of(august, {});
  const auto row = [](const char* name, std::int64_t forecast) {
    OperatingRow r;
    r.name = name;
    r.forecast_year.number = decimal_of(forecast);
    return r;
  };
  from.economy.operating = {row("Intäkter", 100), row("Personal", -80)};
  to.economy.operating = {row("Intäkter", 100), row("Personal", -95)};
  const auto list = changes(from, to);
  BOOST_REQUIRE(list.size() == 2U);
  BOOST_TEST(list.front().name == "Summa");
  BOOST_TEST(list.back().name == "Personal");
  BOOST_TEST((*list.back().difference == decimal_of(-15)));
}

BOOST_AUTO_TEST_CASE(the_years_result_is_held_against_the_last_forecast_of_it) {
  auto from = report_of(august, {}), to = report_of(year_2025, {});
  OperatingRow then, now;
  then.name = now.name = "Personal";
  then.forecast_year.number = decimal_of(-95);
  then.outcome_to_date.number = decimal_of(-60);
  now.outcome_to_date.number = decimal_of(-99);
  from.economy.operating = {then};
  to.economy.operating = {now};
  const auto list = changes(from, to);
  BOOST_REQUIRE(list.size() == 1U);
  BOOST_TEST(part(list.front().part) == part(ChangedPart::result));
  BOOST_TEST((*list.front().difference == decimal_of(-4)));
}

BOOST_AUTO_TEST_CASE(a_whole_projects_forecast_is_a_change_of_its_own) {
  auto from = report_of(april, {}), to = report_of(august, {});
  InvestmentRow row;
  row.name = "Larm";
  row.forecast_year.number = decimal("-500");
  row.forecast_total.number = decimal("-1700");
  from.economy.investments = {row};
  row.forecast_total.number = decimal("-1800");
  to.economy.investments = {row};
  const auto list = changes(from, to);
  BOOST_TEST(told(list) == fmt::format("Larm, hela projektet:{}", part(ChangedPart::forecast)));
  to.period = year_2025;  // an outcome of the year is none of the project's
  BOOST_TEST(told(changes(from, to)) == fmt::format("Larm, hela projektet:{}", part(ChangedPart::forecast)));
}

BOOST_AUTO_TEST_SUITE_END()

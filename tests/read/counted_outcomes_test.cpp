#include "read/counted_outcomes.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

OperatingRow row(const char* name, std::optional<std::int64_t> budget, std::optional<std::int64_t> outcome,
                 std::optional<std::int64_t> forecast) {
  const auto amount = [](const std::optional<std::int64_t>& value) {
    return value ? Reported{decimal_of(*value)} : Reported{};
  };
  OperatingRow r;
  r.name = name;
  r.budget_to_date = r.budget_year = amount(budget);
  r.outcome_to_date = amount(outcome);
  r.forecast_year = amount(forecast);
  return r;
}

SourceMaterial report(const Period& period, std::vector<OperatingRow> rows) {
  SourceMaterial m;
  m.period = period;
  m.indicators = {indicator_with({.direction = Direction::lower, .target = "5"}, "I2")};
  m.indicators.front().unit = "%";
  m.economy.operating = std::move(rows);
  return m;
}

YearHistory history_of(CountingWay way, std::vector<SourceMaterial> earlier = {}) {
  YearHistory history;
  history.earlier = std::move(earlier);
  history.counted["I2"].way = way;
  return history;
}

const std::vector<OperatingRow> forecast_rows{row("Intäkter", 90, 60, 100),
                                              row("Kostnader", -1000, -700, -1100)};
const std::vector<OperatingRow> year_rows{row("Intäkter", 90, 110, {}), row("Kostnader", -1000, -1060, {})};

std::string figure(const SourceMaterial& m) {
  const PeriodValue* value = value_ending(m.indicators.front().outcomes, m.period);
  return value == nullptr || !value->value.number ? "" : to_machine_text(*value->value.number);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(counted_outcomes)

BOOST_AUTO_TEST_CASE(the_forecast_error_is_the_distance_in_percent_of_the_forecast) {
  auto m = report(year_2025, year_rows);
  auto history = history_of(CountingWay::forecast_error, {report(august, forecast_rows)});
  count_outcomes(m, history);
  BOOST_TEST(figure(m) == "5.0");  // −950 against −1 000
  BOOST_TEST(history.counted.at("I2").terms.size() == 4U);
  BOOST_TEST(!history.counted.at("I2").why_not);
}

BOOST_AUTO_TEST_CASE(a_typed_outcome_stays) {
  auto m = report(year_2025, year_rows);
  m.indicators.front().outcomes = {measured_in(year_2025, "3")};
  auto history = history_of(CountingWay::forecast_error, {report(august, forecast_rows)});
  count_outcomes(m, history);
  BOOST_TEST(figure(m) == "3");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_counted_says_why) {
  const auto why = [](SourceMaterial m, std::vector<SourceMaterial> earlier, const char* row_name = "") {
    auto history = history_of(CountingWay::forecast_error, std::move(earlier));
    history.counted["I2"].row = row_name;
    count_outcomes(m, history);
    BOOST_TEST(figure(m) == "");
    return static_cast<int>(history.counted.at("I2").why_not.value());
  };
  const auto code = [](NotCounted n) { return static_cast<int>(n); };
  BOOST_TEST(why(report(august, forecast_rows), {}) == code(NotCounted::not_due));
  BOOST_TEST(why(report(year_2025, year_rows), {}) == code(NotCounted::no_earlier_report));
  BOOST_TEST(why(report(year_2025, {}), {report(august, forecast_rows)}) == code(NotCounted::no_economy));
  BOOST_TEST(why(report(year_2025, year_rows), {report(august, forecast_rows)}, "Hyror") ==
             code(NotCounted::no_such_row));
  BOOST_TEST(why(report(year_2025, {year_rows.front()}), {report(august, forecast_rows)}) ==
             code(NotCounted::rows_differ));
}

BOOST_AUTO_TEST_CASE(the_budget_variance_is_of_the_period_and_of_the_years_forecast) {
  auto m = report(august, forecast_rows);
  auto history = history_of(CountingWay::budget_variance);
  history.counted["I2"].row = "kostnader";
  count_outcomes(m, history);
  BOOST_TEST(figure(m) == "30.0");  // −700 against −1 000
  const PeriodValue* forecast = value_ending(m.indicators.front().forecasts, august);
  BOOST_REQUIRE(forecast != nullptr);
  BOOST_TEST(to_machine_text(*forecast->value.number) == "-10.0");  // −1 100 against −1 000
}

BOOST_AUTO_TEST_SUITE_END()

#include "assess/indicator_rules.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr auto higher = Direction::higher, lower = Direction::lower;
constexpr int fulfilled = 0, failed = 1, not_evaluated = -1;
constexpr int positive = trend_positive, unchanged = trend_unchanged, negative = trend_negative;

struct Parameters {
  Basis basis = Basis::forecast;
  bool equal_is_enough = true;
  ChangeBase base = ChangeBase::last_full_year;
  std::string tolerance = "0";
  Period period = august;
};

struct Case {
  std::string shows;
  Figures figures;
  int level;
  ReasonCode reason;
  Parameters parameters = {};
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }

RuleChoice choice_of(const Parameters& p) {
  RuleChoice choice;
  choice.basis = p.basis;
  choice.equal_is_enough = p.equal_is_enough;
  choice.base = p.base;
  choice.tolerance = decimal(p.tolerance);
  return choice;
}

const Case against_targets[] = {
    {"above when higher is better", {higher, "65", "66"}, fulfilled, ReasonCode::target_reached},
    {"below when higher is better", {higher, "65", "64.9"}, failed, ReasonCode::target_not_reached},
    {"below when lower is better", {lower, "480", "450"}, fulfilled, ReasonCode::target_reached},
    {"above when lower is better", {lower, "215", "385"}, failed, ReasonCode::target_not_reached},
    {"exactly on target is enough", {higher, "7.0", "7"}, fulfilled, ReasonCode::target_reached},
    {"exactly on target, lower is better", {lower, "200", "200.00"}, fulfilled, ReasonCode::target_reached},
    {"exactly on target when equal is not enough",
     {higher, "7.0", "7"},
     failed,
     ReasonCode::target_not_reached,
     {.equal_is_enough = false}},
    {"above when equal is not enough",
     {higher, "7.0", "7.1"},
     fulfilled,
     ReasonCode::target_reached,
     {.equal_is_enough = false}},
    {"a target of zero", {higher, "0.0", "0.9"}, fulfilled, ReasonCode::target_reached},
    {"below a target of zero", {higher, "0.0", "-4.1"}, failed, ReasonCode::target_not_reached},
    {"a zero that must not be exceeded", {lower, "0", "0"}, fulfilled, ReasonCode::target_reached},
    {"a negative target, lower is better", {lower, "-15", "17"}, failed, ReasonCode::target_not_reached},
    {"below a negative target, lower is better",
     {lower, "-15", "-16"},
     fulfilled,
     ReasonCode::target_reached},
    {"a negative index on its way up", {higher, "-10", "-34"}, failed, ReasonCode::target_not_reached},
    {"decimals are exact", {higher, "0.3", "0.30000001"}, fulfilled, ReasonCode::target_reached},
    {"no forecast", {higher, "100", "", "100"}, not_evaluated, ReasonCode::no_value},
    {"a forecast written as missing", {higher, "100", "–", "100"}, not_evaluated, ReasonCode::no_value},
    {"no target", {higher, "", "30"}, not_evaluated, ReasonCode::no_target},
    {"a target written as missing", {higher, "–", "30"}, not_evaluated, ReasonCode::no_target},
    {"neither target nor forecast", {higher, "", ""}, not_evaluated, ReasonCode::no_target},
    {"no direction", {std::nullopt, "5", "6"}, not_evaluated, ReasonCode::no_direction},
    {"the forecast of the year when none is made now",
     {.target = "5", .forecast_of_year = "6"},
     fulfilled,
     ReasonCode::target_reached},
    {"the forecast made now goes before the year's",
     {.target = "5", .forecast = "4", .forecast_of_year = "6"},
     failed,
     ReasonCode::target_not_reached},
    {"the outcome is judged and not the forecast",
     {higher, "5", "6", "4"},
     failed,
     ReasonCode::target_not_reached,
     {.basis = Basis::outcome}},
    {"no outcome yet", {higher, "5", "6"}, not_evaluated, ReasonCode::no_outcome, {.basis = Basis::outcome}},
    {"the outcome where there is no forecast",
     {higher, "5", "", "6"},
     fulfilled,
     ReasonCode::target_reached,
     {.basis = Basis::forecast_or_outcome}},
    {"the forecast before the outcome",
     {higher, "5", "4", "6"},
     failed,
     ReasonCode::target_not_reached,
     {.basis = Basis::forecast_or_outcome}},
    {"at year end the outcome takes the forecast's place",
     {.target = "5", .forecast = "4", .year_outcome = "6"},
     fulfilled,
     ReasonCode::target_reached,
     {.period = year_2025}},
    {"at year end a forecast is no outcome",
     {.target = "5", .forecast_of_year = "6"},
     not_evaluated,
     ReasonCode::no_outcome,
     {.period = year_2025}},
};

const Case trends[] = {
    {"better than last year", {higher, "", "0.9", "", "-4.1"}, positive, ReasonCode::better_than_before},
    {"worse than last year", {higher, "", "6", "", "7"}, negative, ReasonCode::worse_than_before},
    {"lower is better and it fell", {lower, "", "102", "", "104"}, positive, ReasonCode::better_than_before},
    {"lower is better and it rose", {lower, "", "450", "", "448"}, negative, ReasonCode::worse_than_before},
    {"the same with other decimals", {higher, "", "7", "", "7.0"}, unchanged, ReasonCode::same_as_before},
    {"no history", {higher, "65", "30"}, not_evaluated, ReasonCode::no_earlier_value},
    {"a history written as missing",
     {higher, "65", "30", "", "–"},
     not_evaluated,
     ReasonCode::no_earlier_value},
    {"no forecast", {higher, "65", "", "19", "20"}, not_evaluated, ReasonCode::no_value},
    {"no direction", {std::nullopt, "", "1", "", "2"}, not_evaluated, ReasonCode::no_direction},
    {"no target is needed", {lower, "", "1", "", "2"}, positive, ReasonCode::better_than_before},
    {"as far as the tolerance is unchanged",
     {higher, "", "7.5", "", "7"},
     unchanged,
     ReasonCode::same_as_before,
     {.tolerance = "0.5"}},
    {"as far down as the tolerance is unchanged",
     {higher, "", "6.5", "", "7"},
     unchanged,
     ReasonCode::same_as_before,
     {.tolerance = "0.5"}},
    {"beyond the tolerance",
     {higher, "", "7.51", "", "7"},
     positive,
     ReasonCode::better_than_before,
     {.tolerance = "0.5"}},
    {"against the same period last year",
     {.outcome = "5", .last_year = "9", .august_last_year = "4"},
     positive,
     ReasonCode::better_than_before,
     {.basis = Basis::outcome, .base = ChangeBase::same_period_last_year}},
    {"the year is not the same period",
     {.outcome = "5", .last_year = "4"},
     not_evaluated,
     ReasonCode::no_earlier_value,
     {.basis = Basis::outcome, .base = ChangeBase::same_period_last_year}},
    {"against the latest measurement",
     {.outcome = "5", .last_year = "4", .april = "6"},
     negative,
     ReasonCode::worse_than_before,
     {.basis = Basis::outcome, .base = ChangeBase::previous_measurement}},
    {"a measurement written as missing is none",
     {.outcome = "5", .last_year = "4", .april = "–"},
     positive,
     ReasonCode::better_than_before,
     {.basis = Basis::outcome, .base = ChangeBase::previous_measurement}},
    {"the present is no earlier measurement",
     {.outcome = "5"},
     not_evaluated,
     ReasonCode::no_earlier_value,
     {.basis = Basis::outcome, .base = ChangeBase::previous_measurement}},
    {"the year against the year before",
     {.outcome = "1", .last_year = "4", .year_outcome = "5"},
     positive,
     ReasonCode::better_than_before,
     {.period = year_2025}},
};

void check(IndicatorRule rule, const Case& c) {
  const Convention convention = two_level_convention();
  const Verdict verdict =
      rule(indicator_with(c.figures), choice_of(c.parameters), {convention, c.parameters.period});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(!verdict.reasons.empty());
  BOOST_TEST((verdict.reasons.front().code == c.reason));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(indicator_rules)

BOOST_DATA_TEST_CASE(an_indicator_is_held_against_its_target, against_targets, c) {
  check(against_target, c);
}

BOOST_DATA_TEST_CASE(a_trend_is_measured_from_an_earlier_value, trends, c) { check(against_earlier, c); }

BOOST_AUTO_TEST_CASE(a_scale_of_three_levels_fails_to_its_worst) {
  Convention convention = two_level_convention();
  convention.scale.levels.insert(convention.scale.levels.begin() + 1, ScaleLevel{});
  const auto verdict = against_target(indicator_with({higher, "5", "4"}), {}, {convention, august});
  BOOST_TEST(number_of(verdict.level) == 2);
}

BOOST_AUTO_TEST_CASE(a_reason_holds_the_figures_it_rests_on_with_their_periods) {
  const Convention convention = two_level_convention();
  const auto verdict = against_target(indicator_with({higher, "5", "6"}), {}, {convention, august});
  const auto& facts = verdict.reasons.front().facts;
  BOOST_REQUIRE(facts.size() == 2U);
  BOOST_TEST((facts[0].name == FactName::forecast && facts[1].name == FactName::target));
  BOOST_TEST((std::get<Decimal>(facts[0].value) == decimal("6")));
  BOOST_TEST((facts[0].period == august && facts[1].period == year_2025));
}

BOOST_AUTO_TEST_CASE(without_target_and_forecast_both_are_told) {
  const Convention convention = two_level_convention();
  const auto verdict = against_target(indicator_with({}), {}, {convention, august});
  BOOST_REQUIRE(verdict.reasons.size() == 2U);
  BOOST_TEST((verdict.reasons[1].code == ReasonCode::no_value));
}

BOOST_AUTO_TEST_SUITE_END()

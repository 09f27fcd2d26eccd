// Indicators judged by how they have developed, and by tables of outcome, forecast and trend.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/policy_case.hpp"

using namespace redovisa;

namespace {

// --- Stockholm: strong and weak trends; Orust: better than the mean of three years

const PolicyCase stockholm[] = {
    {{"a strong trend", {}, "minst 80", {{2024, "60"}, {2025, "63"}}}, green, ReasonCode::strong_change},
    {{"a weak trend", {}, "minst 80", {{2024, "60"}, {2025, "62,9"}}}, yellow, ReasonCode::weak_change},
    {{"hardly any", {}, "minst 80", {{2024, "60"}, {2025, "60,6"}}}, red, ReasonCode::no_good_change},
    {{"the wrong way", {}, "minst 80", {{2024, "60"}, {2025, "50"}}}, red, ReasonCode::no_good_change},
    {{"lower is better", {}, "högst 5", {{2024, "20"}, {2025, "19"}}}, green, ReasonCode::strong_change},
    {{"no year before", {}, "minst 80", {{2025, "62"}}}, no_level, ReasonCode::no_earlier_value},
    {{"from zero", {}, "minst 80", {{2024, "0"}, {2025, "62"}}}, no_level, ReasonCode::ratio_impossible},
};

const PolicyCase orust[] = {
    {{"better than the mean", {}, "minst 80", {{2022, "60"}, {2023, "61"}, {2024, "64"}, {2025, "61,7"}}},
     green,
     ReasonCode::strong_change},
    {{"the mean is 61 2/3", {}, "minst 80", {{2022, "60"}, {2023, "61"}, {2024, "64"}, {2025, "61,66"}}},
     red,
     ReasonCode::no_good_change},
    {{"of the two years that there are", {}, "minst 80", {{2022, "60"}, {2024, "64"}, {2025, "63"}}},
     green,
     ReasonCode::strong_change},
    {{"the year before those is too old", {}, "minst 80", {{2021, "60"}, {2025, "63"}}},
     no_level,
     ReasonCode::no_earlier_value},
};

DecisionRow row(std::optional<bool> outcome_reaches, std::optional<bool> forecast_reaches, Level level) {
  DecisionRow result;
  result.outcome_reaches = outcome_reaches;
  result.forecast_reaches = forecast_reaches;
  result.level = level;
  return result;
}

std::vector<DecisionRow> jonkoping_table() {
  DecisionRow better = row(false, false, 3);
  better.trend = trend_positive;
  return {row(true, true, 0), row(false, true, 1), row(true, false, 2), better, row({}, {}, 4)};
}

const PolicyCase jonkoping[] = {
    {{"reached and will be", {}, "minst 80", {{2024, "70"}, {2025, "80"}}, "", "", "82"},
     0,
     ReasonCode::row_fits},
    {{"will be reached", {}, "minst 80", {{2024, "70"}, {2025, "79"}}, "", "", "80"},
     1,
     ReasonCode::row_fits},
    {{"reached but will not be", {}, "minst 80", {{2024, "70"}, {2025, "81"}}, "", "", "79"},
     2,
     ReasonCode::row_fits},
    {{"neither, but better", {}, "minst 80", {{2024, "70"}, {2025, "71"}}, "", "", "75"},
     3,
     ReasonCode::row_fits},
    {{"neither, and worse", {}, "minst 80", {{2024, "70"}, {2025, "60"}}, "", "", "65"},
     4,
     ReasonCode::row_fits},
};

/// The outcomes of 2025 are those of January to August, when a forecast is made.
WrittenIndicator in_august(WrittenIndicator indicator) {
  indicator.in_august = true;
  return indicator;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(development_policies)

BOOST_DATA_TEST_CASE(stockholm_tells_strong_trends_from_weak, stockholm, c) {
  RuleChoice choice = of_outcome();
  choice.tolerance = {1};
  choice.strong = Decimal{5};
  choice.tolerance_unit = ToleranceUnit::percent;
  check_policy(c, choice, three_level_convention(), by_development);
}

BOOST_DATA_TEST_CASE(orust_compares_with_the_mean_of_three_years, orust, c) {
  RuleChoice choice = of_outcome();
  choice.base = ChangeBase::mean_of_years;
  check_policy(c, choice, three_level_convention(), by_development);
}

BOOST_AUTO_TEST_CASE(malmo_leaves_the_arrow_blank_when_the_method_has_changed) {
  RuleChoice choice = of_outcome();
  choice.base = ChangeBase::previous_measurement;
  const Convention c = three_level_convention();
  const auto trend = [&](const std::string& year_2024, const std::string& year_2025_text) {
    const WrittenIndicator w{"", {}, "minst 80", {{2023, "60"}, {2024, year_2024}, {2025, year_2025_text}}};
    return against_earlier(written_indicator(w), choice, {c, year_2025});
  };
  BOOST_TEST(number_of(trend("61", "62").level) == int{trend_positive});
  BOOST_TEST(number_of(trend("iu", "59").level) == int{trend_negative});
  BOOST_TEST(number_of(trend("61", "61").level) == int{trend_unchanged});
  BOOST_TEST((trend("metodbyte", "62").reasons.front().code == ReasonCode::method_changed));
  BOOST_TEST((trend("61", "metodbyte").reasons.front().code == ReasonCode::figure_missing));
  BOOST_TEST((trend("61", "iu").reasons.front().code == ReasonCode::figure_missing));
}

BOOST_DATA_TEST_CASE(jonkoping_mixes_outcome_and_forecast_in_five_levels, jonkoping, c) {
  RuleChoice choice;
  choice.table = jonkoping_table();
  Convention convention = five_level_convention();
  convention.indicator_trend.basis = Basis::outcome;
  check_policy({in_august(c.indicator), c.level, c.reason}, choice, convention, by_indicator_table, august);
}

BOOST_AUTO_TEST_CASE(lulea_assesses_the_year_end_by_the_forecast_alone) {
  RuleChoice choice;
  choice.table = {row({}, true, 0), row({}, false, 2)};
  const auto judged = [&](const std::string& forecast) {
    const WrittenIndicator w = in_august({"", {}, "minst 80", {{2025, "70"}}, "", "", forecast});
    return by_indicator_table(written_indicator(w), choice, {three_level_convention(), august});
  };
  BOOST_TEST(number_of(judged("80").level) == green);
  BOOST_TEST(number_of(judged("79").level) == red);
  BOOST_TEST(number_of(judged("").level) == no_level);
  BOOST_TEST((judged("").reasons.front().code == ReasonCode::no_row_fits));
}

BOOST_AUTO_TEST_CASE(vasteras_measures_from_the_baseline) {
  RuleChoice choice = of_outcome();
  choice.base = ChangeBase::baseline;
  const Convention c = three_level_convention();
  const WrittenIndicator w{"", {}, "minst 80 %", {{2024, "70 %"}, {2025, "65 %"}}, "%", "60 % (2022)"};
  const auto verdict = against_earlier(written_indicator(w), choice, {c, year_2025});
  BOOST_TEST(number_of(verdict.level) == int{trend_positive});
  BOOST_TEST((verdict.reasons.front().facts.back().name == FactName::baseline));
}

BOOST_AUTO_TEST_SUITE_END()

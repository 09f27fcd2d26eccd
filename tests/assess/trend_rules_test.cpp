#include "assess/trend_rules.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <string>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr int positive = trend_positive, unchanged = trend_unchanged, negative = trend_negative, none = -1;
constexpr auto better = ReasonCode::better_than_before, same = ReasonCode::same_as_before,
               worse = ReasonCode::worse_than_before;

/// What is changed from an indicator where higher is better, and from a rule of the outcome against the
/// measurement before.
struct Case {
  std::string shows;
  std::function<void(Indicator&, RuleChoice&)> make;
  int level;
  ReasonCode reason;
  Period period = year_2025;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }

Verdict judged(const Case& c) {
  Indicator indicator;
  indicator.direction = Direction::higher;
  RuleChoice choice;
  choice.basis = Basis::outcome;
  choice.base = ChangeBase::previous_measurement;
  c.make(indicator, choice);
  return against_earlier(indicator, choice, {two_level_convention(), c.period});
}

void measure(Indicator& indicator, std::vector<std::pair<int, std::string>> figures) {
  for (const auto& [year, figure] : figures)
    indicator.outcomes.push_back(measured_in(whole_year(year), figure));
}

using I = Indicator;
using R = RuleChoice;

const Case bases[] = {
    {"the baseline",
     [](I& i, R& r) {
       measure(i, {{2024, "9"}, {2025, "7"}});
       i.baseline = measured_in(whole_year(2019), "5");
       r.base = ChangeBase::baseline;
     },
     positive, better},
    {"a baseline of which nobody has said when",
     [](I& i, R& r) {
       measure(i, {{2025, "7"}});
       i.baseline = measured_in(whole_year(0), "7.5");
       r.base = ChangeBase::baseline;
     },
     negative, worse},
    {"no baseline",
     [](I& i, R& r) {
       measure(i, {{2024, "9"}, {2025, "7"}});
       r.base = ChangeBase::baseline;
     },
     none, ReasonCode::no_earlier_value},
    {"the mean of three years, which no decimal can tell",
     [](I& i, R& r) {
       measure(i, {{2022, "1"}, {2023, "0"}, {2024, "0"}, {2025, "0.333"}});
       r.base = ChangeBase::mean_of_years;
     },
     negative, worse},
    {"the mean of the years that there are",
     [](I& i, R& r) {
       measure(i, {{2020, "90"}, {2022, "10"}, {2024, "20"}, {2025, "15"}});
       r.base = ChangeBase::mean_of_years;
     },
     unchanged, same},
    {"the mean of two years",
     [](I& i, R& r) {
       measure(i, {{2022, "99"}, {2023, "10"}, {2024, "20"}, {2025, "16"}});
       r.base = ChangeBase::mean_of_years;
       r.years = 2;
     },
     positive, better},
    {"the forecast made before this one",
     [](I& i, R& r) {
       i.forecasts = {measured_in({2024, 1, 8}, "99"), measured_in({2025, 1, 4}, "60"),
                      measured_in(august, "63")};
       r.base = ChangeBase::previous_forecast;
       r.basis = Basis::forecast;
     },
     positive, better, august},
    {"a forecast of another year is of something else",
     [](I& i, R& r) {
       i.forecasts = {measured_in({2024, 1, 8}, "99"), measured_in(august, "63")};
       r.base = ChangeBase::previous_forecast;
       r.basis = Basis::forecast;
     },
     none, ReasonCode::no_earlier_value, august},
    {"the measurement before an older figure",
     [](I& i, R& r) {
       measure(i, {{2022, "50"}, {2023, "60"}});
       r.greatest_age = 2;
     },
     positive, better},
    {"the year before that of an older figure",
     [](I& i, R& r) {
       measure(i, {{2022, "70"}, {2023, "60"}});
       r.greatest_age = 2;
       r.base = ChangeBase::last_full_year;
     },
     negative, worse},
    {"a figure of another year in this year's column",
     [](I& i, R& r) {
       measure(i, {{2023, "50"}, {2024, "60"}, {2025, "60"}});
       i.outcomes.back().value.measured = whole_year(2024);
       r.greatest_age = 1;
     },
     positive, better},
    {"the count of a year is held against that of the year before, not of its eight months",
     [](I& i, R&) {
       i.unit = "ton";
       i.outcomes = {measured_in(whole_year(2024), "655"), measured_in({2025, 8, 8}, "398"),
                     measured_in({2025, 12, 12}, "611")};
     },
     negative, worse},
    {"the count of a year without any year before",
     [](I& i, R&) {
       i.unit = "antal";
       i.outcomes = {measured_in({2025, 8, 8}, "398"), measured_in({2025, 12, 12}, "611")};
     },
     none, ReasonCode::no_earlier_value},
    {"the count of a year that was last measured two years before",
     [](I& i, R&) {
       i.outcomes = {measured_in({2023, 12, 12}, "600"), measured_in({2024, 1, 8}, "700"),
                     measured_in(whole_year(2025), "611")};
     },
     positive, better},
    {"a share does not grow with the year",
     [](I& i, R&) {
       i.unit = "%";
       i.outcomes = {measured_in(whole_year(2024), "65"), measured_in({2025, 8, 8}, "39"),
                     measured_in({2025, 12, 12}, "61")};
     },
     positive, better},
};

const Case directions[] = {
    {"nearer zero from below",
     [](I& i, R&) {
       measure(i, {{2024, "-3"}, {2025, "2"}});
       i.direction = Direction::near_zero;
     },
     positive, better},
    {"as far from zero on the other side",
     [](I& i, R&) {
       measure(i, {{2024, "-3"}, {2025, "3"}});
       i.direction = Direction::near_zero;
     },
     unchanged, same},
    {"towards the interval",
     [](I& i, R&) {
       measure(i, {{2024, "6"}, {2025, "8"}});
       i.direction = Direction::interval;
       i.targets = {target_of(2025, between("7.1", "7.5"))};
     },
     positive, better},
    {"within the interval all is the same",
     [](I& i, R&) {
       measure(i, {{2024, "7.1"}, {2025, "7.4"}});
       i.direction = Direction::interval;
       i.targets = {target_of(2025, between("7.1", "7.5"))};
     },
     unchanged, same},
    {"an interval that nobody has told",
     [](I& i, R&) {
       measure(i, {{2024, "7.1"}, {2025, "7.4"}});
       i.direction = Direction::interval;
     },
     none, ReasonCode::no_target},
    {"neither way is better",
     [](I& i, R&) {
       measure(i, {{2024, "1"}, {2025, "2"}});
       i.direction = Direction::none;
     },
     none, ReasonCode::no_direction},
    {"the way that the target's words tell",
     [](I& i, R&) {
       measure(i, {{2024, "16"}, {2025, "15"}});
       i.direction.reset();
       i.targets = {target_of(2027, at_most("14"))};
     },
     positive, better},
    {"the way that the levels tell",
     [](I& i, R&) {
       measure(i, {{2024, "8"}, {2025, "7.2"}});
       i.direction.reset();
       i.levels = {{0, figure_alone("6.5"), {}}, {1, figure_alone("7"), {}}};
     },
     positive, better},
};

const Case tolerances[] = {
    {"5 percent is unchanged",
     [](I& i, R& r) {
       measure(i, {{2024, "40"}, {2025, "42"}});
       r.tolerance = {5};
       r.tolerance_unit = ToleranceUnit::percent;
     },
     unchanged, same},
    {"more than 5 percent is not",
     [](I& i, R& r) {
       measure(i, {{2024, "40"}, {2025, "37.9"}});
       r.tolerance = {5};
       r.tolerance_unit = ToleranceUnit::percent;
     },
     negative, worse},
    {"5 percent of a mean",
     [](I& i, R& r) {
       measure(i, {{2022, "1"}, {2023, "1"}, {2024, "2"}, {2025, "1.4"}});
       r.base = ChangeBase::mean_of_years;
       r.tolerance = {5};
       r.tolerance_unit = ToleranceUnit::percent;
     },
     unchanged, same},
    {"every change is more than a share of zero",
     [](I& i, R& r) {
       measure(i, {{2024, "0"}, {2025, "1"}});
       r.tolerance = {5};
       r.tolerance_unit = ToleranceUnit::percent;
     },
     positive, better},
    {"zero as before",
     [](I& i, R& r) {
       measure(i, {{2024, "0"}, {2025, "0"}});
       r.tolerance = {5};
       r.tolerance_unit = ToleranceUnit::percent;
     },
     unchanged, same},
    {"a share of a negative base is of its size",
     [](I& i, R& r) {
       measure(i, {{2024, "-700"}, {2025, "-540"}});
       r.tolerance = {5};
       r.tolerance_unit = ToleranceUnit::percent;
     },
     positive, better},
    {"less than a share of a negative base",
     [](I& i, R& r) {
       measure(i, {{2024, "-700"}, {2025, "-690"}});
       r.tolerance = {5};
       r.tolerance_unit = ToleranceUnit::percent;
     },
     unchanged, same},
    {"a date that comes back every year is earlier by its day",
     [](I& i, R&) {
       i.unit = date_unit, i.direction = Direction::lower;
       measure(i, {{2024, "20240218"}, {2025, "20250210"}});
     },
     positive, better},
    {"and later by its day",
     [](I& i, R&) {
       i.unit = date_unit, i.direction = Direction::lower;
       measure(i, {{2024, "20240218"}, {2025, "20250301"}});
     },
     negative, worse},
    {"a day that is set once is compared as it is",
     [](I& i, R&) {
       i.unit = date_unit, i.direction = Direction::lower;
       measure(i, {{2024, "20270218"}, {2025, "20270301"}});
     },
     negative, worse},
    {"a negative base without tolerance",
     [](I& i, R& r) {
       measure(i, {{2024, "-4"}, {2025, "-3"}});
       r.tolerance_unit = ToleranceUnit::percent;
     },
     positive, better},
    {"too few measurements",
     [](I& i, R& r) {
       measure(i, {{2024, "1"}, {2025, "2"}});
       r.fewest_points = 3;
     },
     none, ReasonCode::too_few_points},
    {"just enough, and one that is missing does not count",
     [](I& i, R& r) {
       measure(i, {{2022, "1"}, {2024, "1"}, {2025, "2"}});
       i.outcomes.push_back(missing_in(whole_year(2023), Missing::not_measured));
       r.fewest_points = 3;
     },
     positive, better},
    {"the method changed between",
     [](I& i, R&) {
       measure(i, {{2023, "1"}, {2025, "2"}});
       i.outcomes.push_back(missing_in(whole_year(2024), Missing::method_changed));
     },
     none, ReasonCode::method_changed},
    {"the method changed before",
     [](I& i, R&) {
       measure(i, {{2023, "1"}, {2025, "2"}});
       i.outcomes.push_back(missing_in(whole_year(2022), Missing::method_changed));
     },
     positive, better},
    {"the method changed in the year to compare with",
     [](I& i, R& r) {
       measure(i, {{2025, "2"}});
       i.outcomes.push_back(missing_in(whole_year(2024), Missing::method_changed));
       r.base = ChangeBase::last_full_year;
     },
     none, ReasonCode::method_changed},
};

void check(const Case& c) {
  const Verdict verdict = judged(c);
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(!verdict.reasons.empty());
  BOOST_TEST(static_cast<int>(verdict.reasons.front().code) == static_cast<int>(c.reason));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(trend_rules)

BOOST_DATA_TEST_CASE(a_trend_has_the_base_that_the_convention_names, bases, c) { check(c); }
BOOST_DATA_TEST_CASE(a_trend_is_good_in_the_indicators_own_direction, directions, c) { check(c); }
BOOST_DATA_TEST_CASE(a_trend_must_be_large_enough_and_of_figures_that_can_be_compared, tolerances, c) {
  check(c);
}

BOOST_AUTO_TEST_CASE(a_mean_is_told_with_the_years_it_is_of) {
  const auto verdict = judged(bases[3]);
  const auto& facts = verdict.reasons.front().facts;
  BOOST_REQUIRE(facts.size() == 6U);
  BOOST_TEST((std::get<Decimal>(facts[1].value) == decimal("0.3")));
  BOOST_TEST(std::get<std::size_t>(facts[2].value) == 3U);
  BOOST_TEST((facts[3].period == whole_year(2022) && facts[5].period == whole_year(2024)));
}

BOOST_AUTO_TEST_CASE(an_older_figure_is_told_beside_the_trend) {
  BOOST_TEST((judged(bases[8]).reasons.back().code == ReasonCode::older_figure));
}

BOOST_AUTO_TEST_CASE(a_missing_figure_has_no_trend_whatever_the_assessment_makes_of_it) {
  Convention convention = three_level_convention();
  convention.missing.fill(MissingPolicy::as_failed);
  const auto verdict = against_earlier(indicator_with({}), {}, {convention, august});
  BOOST_TEST(number_of(verdict.level) == none);
}

BOOST_AUTO_TEST_SUITE_END()

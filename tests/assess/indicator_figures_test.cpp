#include "assess/indicator_figures.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <string>

#include "assess/indicator_rules.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr Period april{2025, 1, 4};

/// What is changed from an indicator without outcomes and a rule of the outcome.
struct Case {
  std::string shows;
  std::function<void(Indicator&, RuleChoice&)> make;
  Period period;
  std::string figure;  // "" for none
  ReasonCode why_not = ReasonCode::no_outcome;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }

FigureFound found(const Case& c) {
  Indicator indicator;
  RuleChoice choice;
  choice.basis = Basis::outcome;
  c.make(indicator, choice);
  return judged_figure(indicator, choice, c.period);
}

using I = Indicator;
using R = RuleChoice;

PeriodValue of_year(PeriodValue value, int year) {
  value.value.measured = whole_year(year);
  return value;
}

const Case cases[] = {
    {"an older figure is not asked for", [](I& i, R&) { i.outcomes = {measured_in(whole_year(2024), "5")}; },
     august, ""},
    {"last year's figure where one year is allowed",
     [](I& i, R& r) {
       i.outcomes = {measured_in(whole_year(2023), "4"), measured_in(whole_year(2024), "5")};
       r.greatest_age = 1;
     },
     august, "5"},
    {"the figure of two years ago where one is allowed",
     [](I& i, R& r) {
       i.outcomes = {measured_in(whole_year(2023), "4")};
       r.greatest_age = 1;
     },
     august, "", ReasonCode::too_old},
    {"a survey every other year",
     [](I& i, R&) {
       i.outcomes = {measured_in(whole_year(2023), "4")};
       i.periodicity.months = 24;
     },
     august, "4"},
    {"a survey every other year that is due again",
     [](I& i, R&) {
       i.outcomes = {measured_in(whole_year(2023), "4")};
       i.periodicity.months = 24;
     },
     year_2025, "", ReasonCode::too_old},
    {"a survey every other year, of three years ago",
     [](I& i, R&) {
       i.outcomes = {measured_in(whole_year(2022), "4")};
       i.periodicity.months = 24;
     },
     year_2025, "", ReasonCode::too_old},
    {"this year's column with a figure of last year",
     [](I& i, R& r) {
       i.outcomes = {of_year(measured_in(year_2025, "73"), 2024)};
       r.greatest_age = 1;
     },
     year_2025, "73"},
    {"this year's column with a figure of last year, which is not allowed",
     [](I& i, R&) { i.outcomes = {of_year(measured_in(year_2025, "73"), 2024)}; }, year_2025, "",
     ReasonCode::too_old},
    {"a month of the year itself is of the year",
     [](I& i, R&) {
       i.outcomes = {measured_in(year_2025, "68")};
       i.outcomes.front().value.measured = Period{2025, 11, 11};
     },
     year_2025, "68"},
    {"yearly figures are not due in April", [](I& i, R&) { i.periodicity.months = 12; }, april, "",
     ReasonCode::not_due},
    {"nor are those of every half-year", [](I& i, R&) { i.periodicity.months = 6; }, april, "",
     ReasonCode::not_due},
    {"those of every tertial are", [](I& i, R&) { i.periodicity.months = 4; }, april, ""},
    {"those of every month are", [](I& i, R&) { i.periodicity.months = 1; }, april, ""},
    {"yearly figures are due at the end of the year", [](I& i, R&) { i.periodicity.months = 12; }, year_2025,
     ""},
    {"a dash is written and so not a figure that is not due",
     [](I& i, R&) {
       i.outcomes = {missing_in(april, Missing::dash)};
       i.periodicity.months = 12;
     },
     april, ""},
    {"a figure that will come later lets an older one stand",
     [](I& i, R& r) {
       i.outcomes = {measured_in(whole_year(2024), "2.3"), missing_in(year_2025, Missing::not_yet)};
       r.greatest_age = 1;
     },
     year_2025, "2.3"},
    {"a secret does not",
     [](I& i, R& r) {
       i.outcomes = {measured_in(whole_year(2024), "2.3"), missing_in(year_2025, Missing::confidential)};
       r.greatest_age = 1;
     },
     year_2025, "", ReasonCode::figure_missing},
    {"nor a change of method",
     [](I& i, R& r) {
       i.outcomes = {measured_in(whole_year(2024), "2.3"), missing_in(year_2025, Missing::method_changed)};
       r.greatest_age = 1;
     },
     year_2025, "", ReasonCode::figure_missing},
};

struct Policy {
  MissingPolicy policy;
  std::size_t levels;
  int level;
  std::vector<ReasonCode> reasons;
};

std::ostream& operator<<(std::ostream& out, const Policy& p) {
  return out << static_cast<int>(p.policy) << " of " << p.levels;
}

const Policy policies[] = {
    {MissingPolicy::leave_out, 3, -1, {ReasonCode::figure_missing}},
    {MissingPolicy::as_partly, 2, -1, {ReasonCode::figure_missing}},
    {MissingPolicy::as_partly, 3, 1, {ReasonCode::figure_missing, ReasonCode::missing_is_partly}},
    {MissingPolicy::as_partly, 4, 2, {ReasonCode::figure_missing, ReasonCode::missing_is_partly}},
    {MissingPolicy::as_partly, 5, 2, {ReasonCode::figure_missing, ReasonCode::missing_is_partly}},
    {MissingPolicy::as_failed, 2, 1, {ReasonCode::figure_missing, ReasonCode::missing_is_failed}},
    {MissingPolicy::as_failed, 5, 4, {ReasonCode::figure_missing, ReasonCode::missing_is_failed}},
    {MissingPolicy::stop, 3, -1, {ReasonCode::figure_missing, ReasonCode::missing_stops}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(indicator_figures)

BOOST_DATA_TEST_CASE(the_latest_figure_that_is_not_too_old_is_judged, cases, c) {
  const FigureFound result = found(c);
  BOOST_REQUIRE(result.figure.has_value() == !c.figure.empty());
  if (result.figure) BOOST_TEST((result.figure->number == decimal(c.figure)));
  if (!result.figure) BOOST_TEST(static_cast<int>(result.why_not.code) == static_cast<int>(c.why_not));
}

BOOST_AUTO_TEST_CASE(how_old_a_figure_is_is_told_with_it) {
  const FigureFound result = found(cases[2]);
  BOOST_REQUIRE(result.why_not.facts.size() == 2U);
  BOOST_TEST(std::get<std::size_t>(result.why_not.facts[1].value) == 2U);
}

BOOST_DATA_TEST_CASE(a_missing_figure_is_counted_as_the_convention_says, policies, p) {
  Convention convention = two_level_convention();
  convention.scale.levels.resize(p.levels);
  convention.missing.at(static_cast<std::size_t>(Missing::not_measured)) = p.policy;
  Indicator indicator = indicator_with({Direction::higher, "5"});
  indicator.outcomes = {missing_in(august, Missing::not_measured)};
  RuleChoice choice;
  choice.basis = Basis::outcome;
  const Verdict verdict = against_target(indicator, choice, {convention, august});
  BOOST_TEST(number_of(verdict.level) == p.level);
  BOOST_REQUIRE(verdict.reasons.size() == p.reasons.size());
  for (std::size_t i = 0; i < p.reasons.size(); ++i) BOOST_TEST((verdict.reasons[i].code == p.reasons[i]));
}

BOOST_AUTO_TEST_CASE(what_is_not_due_never_stops_a_report_that_wants_every_figure) {
  Convention convention = two_level_convention();
  convention.missing.at(static_cast<std::size_t>(Missing::blank)) = MissingPolicy::stop;
  Indicator indicator = indicator_with({Direction::higher, "5"});
  RuleChoice choice;
  choice.basis = Basis::outcome;
  const Situation situation{convention, april};
  BOOST_TEST((against_target(indicator, choice, situation).reasons.back().code == ReasonCode::missing_stops));
  indicator.periodicity.months = 12;
  BOOST_TEST((against_target(indicator, choice, situation).reasons.back().code == ReasonCode::not_due));
}

BOOST_AUTO_TEST_CASE(a_share_of_too_few_is_not_judged_but_a_place_among_few_is) {
  const Convention convention = two_level_convention();
  Indicator indicator = indicator_with({Direction::higher, "50"});
  indicator.outcomes = {measured_in(august, "75")};
  indicator.outcomes.front().value.of = decimal("9");
  RuleChoice choice;
  choice.basis = Basis::outcome;
  choice.smallest_sample = 10;
  const auto judged = [&] { return against_target(indicator, choice, {convention, august}); };
  BOOST_TEST((judged().reasons.front().code == ReasonCode::sample_too_small));
  BOOST_TEST(number_of(judged().level) == -1);
  indicator.outcomes.front().value.of = decimal("10");
  BOOST_TEST(number_of(judged().level) == 0);
  indicator.outcomes.front().value.of = decimal("9");
  indicator.unit = std::string{rank_unit};
  BOOST_TEST(number_of(judged().level) == 1);  // place 75 where 50 was wanted, whatever Riktning says
  indicator.targets = {target_of(2025, figure_alone("80"))};
  BOOST_TEST(number_of(judged().level) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

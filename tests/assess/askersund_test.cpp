#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <stdexcept>
#include <string>

#include "assess/assessment.hpp"
#include "read/material_reader.hpp"

using namespace redovisa;

namespace {

/// The example at one of its two periods, read and assessed once.
struct Followed {
  SourceMaterial material;
  AssessedPlan plan;

  explicit Followed(const Period& period) : material{read(period)}, plan{assess(material)} {}

  static SourceMaterial read(const Period& period) {
    Diagnostics diagnostics;
    auto material = read_source_material(std::string{INPUT_DIR} + "/askersund-socialforvaltning-2025",
                                         {period, TEMPLATES_DIR}, diagnostics);
    if (material) return std::move(*material);
    std::string faults = "the example has faults:\n";
    for (const auto& diagnostic : diagnostics) faults += to_string(diagnostic);
    throw std::runtime_error{faults};
  }
};

const Followed& half_year() {
  static const Followed followed{Period{2025, 1, 6}};
  return followed;
}

const Followed& year() {
  static const Followed followed{whole_year(2025)};
  return followed;
}

const AssessedIndicator& indicator(const Followed& at, const std::string& id) {
  const auto found =
      std::ranges::find_if(at.plan.indicators, [&](const auto& i) { return i.indicator->id == id; });
  BOOST_REQUIRE_MESSAGE(found != at.plan.indicators.end(), "no indicator " << id);
  return *found;
}

const AssessedGoal& goal(const Followed& at, const std::string& number) {
  const auto found =
      std::ranges::find_if(at.plan.goals, [&](const auto& g) { return g.goal->number == number; });
  BOOST_REQUIRE_MESSAGE(found != at.plan.goals.end(), "no goal " << number);
  return *found;
}

std::string word(const Scale& scale, std::optional<Level> level) { return traits_of(scale, level).key; }

std::string assessment(const Followed& at, const Judgement& judgement) {
  return word(at.material.convention.scale, judgement.level());
}

std::string trend(const Followed& at, const Judgement& judgement) {
  return word(at.material.convention.trends, judgement.level());
}

/// What the example's figures give: at the half-year the forecast against the target of 2025, at the year's
/// end the outcome. Trends are against 2024.
struct Expected {
  std::string id, half_year, half_year_trend, year, year_trend;
};

std::ostream& operator<<(std::ostream& out, const Expected& expected) { return out << expected.id; }

const std::string reached = "nås", partly = "nås delvis", failed = "nås inte", none = "ej bedömt";
const std::string better = "bättre", same = "oförändrat", worse = "sämre", unknown = "ej jämförbart";

const Expected indicators[] = {
    {"I01", none, unknown, partly, better},       // 61 → 70 of 75
    {"I02", none, unknown, failed, better},       // 41 → 48 of 56
    {"I03", none, unknown, reached, better},      // 83 → 86 of 85
    {"I04", none, unknown, partly, same},         // 50 → 50 of 55
    {"I05", failed, better, failed, better},      // fewer is better: 22 → 18, at most 15
    {"I06", none, unknown, reached, better},      // 88 → 91 of 90
    {"I07", none, unknown, partly, better},       // 58 → 60 of 65
    {"I08", none, unknown, reached, better},      // 55 → 66 of 65
    {"I09", reached, unknown, reached, unknown},  // 2024 has a target, no outcome
    {"I10", partly, unknown, failed, unknown},    // 92, 88 of 100
    {"I11", partly, better, reached, better},     // 85 → 96, 103 of 100
    {"I12", reached, unknown, reached, unknown},  // new
    {"I13", partly, unknown, reached, unknown},   // 11, 9, at most 10
    {"I14", reached, unknown, failed, unknown},   // 7 at the half-year of 2024 → 10, 12, at most 10
    {"I15", reached, unknown, reached, unknown},
    {"I16", reached, unknown, reached, unknown},  // 68 in November 2024 → 86, 91 of 80
    {"I17", partly, unknown, partly, unknown},    // the half-year's 13 of 15 is a person's decision
    {"I18", partly, unknown, reached, unknown},   // 70, 77 of 75
    {"I19", failed, unknown, failed, unknown},    // 60, 63 of 75
    {"I20", none, unknown, partly, unknown},      // 79 of 80
    {"I21", partly, unknown, reached, unknown},   // 3,9 → 3,6, 3,4, at most 3,5
    {"I22", partly, unknown, partly, unknown},    // 6,87 → 6,5, 6,4, at most 6
    {"I23", failed, unknown, partly, unknown},    // 85, 91 of 100
};

struct ExpectedGoal {
  std::string number, half_year, year;
};

std::ostream& operator<<(std::ostream& out, const ExpectedGoal& expected) { return out << expected.number; }

const ExpectedGoal goals[] = {
    {"1:1", none, partly},     // 1 of 8 evaluated; 4,5 points of 8
    {"1:2", reached, partly},  // 1,5 of 2; 1 of 2
    {"1:3", partly, reached}, {"1:4", reached, failed}, {"1:5", reached, reached}, {"1:6", reached, reached},
    {"1:7", partly, partly},  {"1:8", failed, partly},  {"5", none, none},         {"7", none, none},
    {"8", none, none},        {"5:1", none, partly},    {"5:2", partly, reached},  {"5:3", failed, partly},
};

bool tells(const Judgement& judgement, ReasonCode code) {
  return std::ranges::any_of(judgement.computed.reasons, [code](const Reason& r) { return r.code == code; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(askersund_test)

BOOST_DATA_TEST_CASE(every_indicator_is_held_against_the_target_of_its_year_by_forecast_and_then_by_outcome,
                     indicators, expected) {
  const auto& then = indicator(half_year(), expected.id);
  BOOST_TEST(assessment(half_year(), then.assessment) == expected.half_year);
  BOOST_TEST(trend(half_year(), then.trend) == expected.half_year_trend);
  const auto& now = indicator(year(), expected.id);
  BOOST_TEST(assessment(year(), now.assessment) == expected.year);
  BOOST_TEST(trend(year(), now.trend) == expected.year_trend);
}

BOOST_DATA_TEST_CASE(every_goal_follows_from_the_points_of_its_indicators, goals, expected) {
  BOOST_TEST(assessment(half_year(), goal(half_year(), expected.number).assessment) == expected.half_year);
  BOOST_TEST(assessment(year(), goal(year(), expected.number).assessment) == expected.year);
}

BOOST_AUTO_TEST_CASE(there_is_nothing_else_in_the_plan) {
  BOOST_TEST(year().plan.indicators.size() == std::size(indicators));
  BOOST_TEST(year().plan.goals.size() == std::size(goals));
  BOOST_TEST(year().plan.assignments.empty());
}

BOOST_AUTO_TEST_CASE(every_target_of_the_path_is_read_and_only_that_of_the_year_decides) {
  const auto& targets = indicator(year(), "I01").indicator->targets;
  BOOST_REQUIRE(targets.size() == 4U);
  BOOST_TEST(targets.front().period.year == 2025);
  BOOST_TEST(targets.back().period.year == 2028);
  BOOST_TEST((*targets.back().value.number == Decimal{90}));
}

BOOST_AUTO_TEST_CASE(a_target_of_2024_is_no_outcome_to_have_developed_from) {
  const auto& hme = *indicator(year(), "I20").indicator;
  BOOST_TEST((value_of(hme.outcomes, whole_year(2024)) == nullptr));
  BOOST_REQUIRE(hme.targets.front().period == whole_year(2024));
  BOOST_TEST((*hme.targets.front().value.number == Decimal{77}));
}

BOOST_AUTO_TEST_CASE(a_figure_of_november_is_known_as_such) {
  const Reported* outcome = value_of(indicator(year(), "I16").indicator->outcomes, whole_year(2024));
  BOOST_REQUIRE((outcome != nullptr && outcome->measured));
  BOOST_TEST((*outcome->number == Decimal{68}));
  BOOST_TEST(outcome->measured->last_month == 11U);
}

BOOST_AUTO_TEST_CASE(a_goal_with_too_few_evaluated_indicators_is_not_evaluated_and_says_so) {
  BOOST_TEST(tells(goal(half_year(), "1:1").assessment, ReasonCode::too_few_parts_evaluated));
}

BOOST_AUTO_TEST_CASE(a_strategic_goal_without_goals_of_the_committee_has_no_parts) {
  for (const auto* number : {"5", "7", "8"}) {
    BOOST_TEST(goal(year(), number).parts.empty());
    BOOST_TEST(tells(goal(year(), number).assessment, ReasonCode::no_parts));
  }
}

BOOST_AUTO_TEST_CASE(one_assessment_is_a_persons_at_the_half_year_and_none_at_the_years_end) {
  const auto decided = [](const Followed& at) {
    return std::ranges::count_if(at.plan.indicators, [](const auto& i) { return i.assessment.overridden(); });
  };
  BOOST_TEST(decided(half_year()) == 1);
  BOOST_TEST(decided(year()) == 0);
  const Judgement& judgement = indicator(half_year(), "I17").assessment;
  BOOST_TEST(word(half_year().material.convention.scale, judgement.computed.level) == failed);
  BOOST_TEST(!judgement.motive.empty());
  BOOST_TEST(judgement.decided_by == "förvaltningschefen");
}

BOOST_AUTO_TEST_CASE(the_words_say_what_is_expected_and_then_what_was) {
  const ScaleLevel& level = traits_of(year().material.convention.scale, Level{0});
  BOOST_TEST(level.word == "Bedöms nås");
  BOOST_TEST(level.year_end_word == "Har nåtts");
}

BOOST_AUTO_TEST_CASE(no_goal_lacks_a_text_that_its_level_demands) {
  for (const auto* at : {&half_year(), &year()}) {
    Diagnostics diagnostics;
    check_assessed(at->material, at->plan, diagnostics);
    for (const auto& diagnostic : diagnostics) BOOST_ERROR(to_string(diagnostic));
  }
}

BOOST_AUTO_TEST_SUITE_END()

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

SourceMaterial read_gotene() {
  Diagnostics diagnostics;
  auto material = read_source_material(std::string{INPUT_DIR} + "/gotene-socialnamnd-2023",
                                       {std::nullopt, TEMPLATES_DIR}, diagnostics);
  if (material) return std::move(*material);
  std::string faults = "the example has faults:\n";
  for (const auto& diagnostic : diagnostics) faults += to_string(diagnostic);
  throw std::runtime_error{faults};
}

const SourceMaterial& material() {
  static const SourceMaterial read = read_gotene();
  return read;
}

const AssessedPlan& plan() {
  static const AssessedPlan assessed = assess(material());
  return assessed;
}

const AssessedIndicator& indicator(const std::string& id) {
  const auto found =
      std::ranges::find_if(plan().indicators, [&](const auto& i) { return i.indicator->id == id; });
  BOOST_REQUIRE_MESSAGE(found != plan().indicators.end(), "no indicator " << id);
  return *found;
}

const AssessedGoal& goal(const std::string& number) {
  const auto found =
      std::ranges::find_if(plan().goals, [&](const auto& g) { return g.goal->number == number; });
  BOOST_REQUIRE_MESSAGE(found != plan().goals.end(), "no goal " << number);
  return *found;
}

std::string word(const Scale& scale, std::optional<Level> level) { return traits_of(scale, level).key; }

const Reason* reason(const Judgement& judgement, ReasonCode code) {
  const auto& reasons = judgement.computed.reasons;
  const auto found = std::ranges::find(reasons, code, &Reason::code);
  return found == reasons.end() ? nullptr : &*found;
}

/// What the targets of the programme make of the example's figures.
struct Expected {
  std::string id, assessment, trend;
};

std::ostream& operator<<(std::ostream& out, const Expected& expected) { return out << expected.id; }

const std::string reached = "uppnått", on_the_way = "på väg", failed = "ej uppnått", none = "ej mätt";
const std::string better = "förbättrat", same = "oförändrat", worse = "försämrat", unknown = "ej jämförbart";

const Expected indicators[] = {
    {"G01", reached, same},        // ja
    {"G02", on_the_way, better},   // från 60 % (2022) till minst 70 %: 66
    {"G03", reached, worse},       // minst 2: 3 → 2
    {"G04", failed, worse},        // minst 98 % och helst öka, no baseline: 97 → 96
    {"G05", reached, better},      // minst 90 % och helst öka: 92 → 93
    {"G06", reached, better},      // maximalt 14: 15 → 14
    {"G07", on_the_way, better},   // från 96 % till 100 %: 97
    {"G08", reached, better},      // från 94 % till 98 %: 98
    {"G09", on_the_way, better},   // från 64 % till 75 %: 71
    {"G10", reached, better},      // nej → ja
    {"G11", failed, better},       // öka till 95 %: 83 → 88
    {"G12", failed, worse},        // från 88 % till minst 93 %: 87 → 86, below the baseline
    {"G13", on_the_way, better},   // från 81 % till minst 90 %: 87
    {"G14", reached, better},      // från 73 % till minst 80 %: 80
    {"G15", reached, better},      // från 91 % till minst 93 %: 94
    {"G16", on_the_way, unknown},  // från −34 till minst 10 (2024): −18 in 2022
    {"G17", on_the_way, better},   // från 13 % till högst 11 %: 14 → 12
    {"G18", on_the_way, unknown},  // från 2,75 till minst 3,0 (2024): 2,82 in 2022
    {"G19", reached, unknown},     // från 61 till minst 70 (2024): 71 in 2022
    {"G20", failed, unknown},      // from 61: 60 in 2022
    {"G21", on_the_way, better},   // från 8,9 % till 6 %: 9,6 → 8,1
    {"G22", reached, better},      // ska minska: 42 → 37
    {"G23", reached, same},        // ja
    {"G24", failed, worse},        // ska minska: 98 → 104
    {"G25", failed, worse},        // ska öka: 64 → 62
    {"G26", failed, same},         // ska öka: 4 → 4
    {"G27", reached, better},      // 100 %: 97 → 100
    {"G28", failed, better},       // högst 2 år: 2,3 → 2,1
    {"G29", reached, better},      // maximalt 4 %: 4,6 → 3,8
    {"G30", failed, better},       // 100 %: 80 → 90
    {"G31", none, unknown},        // ej mätt
    {"G32", reached, better},      // maximalt 2,7 % och helst minska: 2,6 → 2,5
    {"G33", failed, worse},        // maximalt 2,0 % och helst minska: 1,9 → 2,2
    {"G34", reached, same},        // inte överskrida 8 %: 7,4
    {"G35", on_the_way, unknown},  // från 18,1 till 11,0 (2024): 14,6
};

struct ExpectedGoal {
  std::string number, assessment, trend;
};

std::ostream& operator<<(std::ostream& out, const ExpectedGoal& expected) { return out << expected.number; }

const ExpectedGoal goals[] = {
    {"5.1", reached, same},       // 1,5 points of 2
    {"5.2", reached, worse},      // 1 of 1
    {"5.3", on_the_way, better},  // 5 of 7
    {"5.4", on_the_way, better},  // 2,5 of 5
    {"5.5", on_the_way, better},  // 3 of 6
    {"5.6", failed, same},        // 2 of 5
    {"5.7", on_the_way, better},  // 4,5 of 8
};

/// How far the indicators that have a way to go have come, in percent, as it is printed.
struct Way {
  std::string id;
  std::int64_t percent;
};

std::ostream& operator<<(std::ostream& out, const Way& way) { return out << way.id; }

const Way ways[] = {{"G02", 60}, {"G07", 25}, {"G09", 64}, {"G13", 67}, {"G16", 36},
                    {"G17", 50}, {"G18", 28}, {"G21", 28}, {"G35", 49}};

}  // namespace

BOOST_AUTO_TEST_SUITE(gotene_test)

BOOST_DATA_TEST_CASE(every_indicator_is_reached_on_the_way_or_neither, indicators, expected) {
  const auto& i = indicator(expected.id);
  BOOST_TEST(word(material().convention.scale, i.assessment.level()) == expected.assessment);
  BOOST_TEST(word(material().convention.trends, i.trend.level()) == expected.trend);
}

BOOST_DATA_TEST_CASE(every_goal_follows_from_the_points_of_its_indicators, goals, expected) {
  const auto& g = goal(expected.number);
  BOOST_TEST(word(material().convention.scale, g.assessment.level()) == expected.assessment);
  BOOST_TEST(word(material().convention.trends, g.trend.level()) == expected.trend);
}

BOOST_AUTO_TEST_CASE(there_is_nothing_else_in_the_programme) {
  BOOST_TEST(plan().indicators.size() == std::size(indicators));
  BOOST_TEST(plan().goals.size() == std::size(goals));
}

BOOST_DATA_TEST_CASE(what_is_on_the_way_tells_how_far_it_has_come, ways, way) {
  const Reason* found = reason(indicator(way.id).assessment, ReasonCode::level_reached);
  BOOST_REQUIRE((found != nullptr));
  const auto share = std::ranges::find(found->facts, FactName::share_of_way, &Fact::name);
  BOOST_REQUIRE((share != found->facts.end()));
  BOOST_TEST((with_decimals(std::get<Decimal>(share->value), 0) == Decimal{way.percent}));
}

BOOST_AUTO_TEST_CASE(a_survey_of_every_other_year_rests_on_the_latest_and_says_so) {
  for (const auto* id : {"G16", "G18", "G19", "G20"}) {
    const auto& i = indicator(id);
    BOOST_TEST(i.indicator->periodicity.months == 24U);
    BOOST_TEST((reason(i.assessment, ReasonCode::older_figure) != nullptr), id);
  }
}

BOOST_AUTO_TEST_CASE(a_target_of_next_year_is_held_against_when_this_year_has_none) {
  for (const auto* id : {"G16", "G18", "G19", "G20", "G35"}) {
    const PeriodTarget* target = target_for(*indicator(id).indicator, material().period, true);
    BOOST_REQUIRE((target != nullptr));
    BOOST_TEST(target->period.year == 2024, id);
  }
}

BOOST_AUTO_TEST_CASE(a_wish_is_told_but_never_decides) {
  BOOST_TEST((reason(indicator("G05").assessment, ReasonCode::wish_met) != nullptr));
  BOOST_TEST((reason(indicator("G32").assessment, ReasonCode::wish_met) != nullptr));
}

BOOST_AUTO_TEST_CASE(a_negative_baseline_has_a_way_to_a_positive_target) {
  const auto& index = *indicator("G16").indicator;
  BOOST_REQUIRE((index.baseline && index.baseline->value.number));
  BOOST_TEST((*index.baseline->value.number == Decimal{-34}));
}

BOOST_AUTO_TEST_CASE(no_goal_lacks_a_text_that_its_level_demands) {
  Diagnostics diagnostics;
  check_assessed(material(), plan(), diagnostics);
  for (const auto& diagnostic : diagnostics) BOOST_ERROR(to_string(diagnostic));
}

BOOST_AUTO_TEST_SUITE_END()

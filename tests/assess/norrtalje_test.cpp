#include "support/norrtalje.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

/// What the published report prints, and what the rule makes of the trend when a person decided otherwise.
struct Printed {
  std::string id, assessment, trend;
  std::string trend_by_rule = {};  // empty: as printed

  const std::string& rule() const { return trend_by_rule.empty() ? trend : trend_by_rule; }
};

std::ostream& operator<<(std::ostream& out, const Printed& printed) { return out << printed.id; }

const std::string fulfilled = "uppfyllt", failed = "ej uppfyllt", none = "ej utvärderad";
const std::string better = "positiv", same = "oförändrad", worse = "negativ";

const Printed indicators[] = {
    {"I01", fulfilled, better}, {"I02", none, none},          {"I03", fulfilled, worse},
    {"I04", fulfilled, worse},  {"I05", failed, worse, none}, {"I06", failed, worse},
    {"I07", none, none},        {"I08", none, none},          {"I09", none, none},
    {"I10", none, none},        {"I11", fulfilled, same},     {"I12", failed, none},
    {"I13", fulfilled, same},   {"I14", failed, same},        {"I15", failed, better, worse},
    {"I16", none, none},        {"I17", failed, worse},
};

const Printed goals[] = {
    {"1.1", fulfilled, better}, {"1.2", fulfilled, worse},        {"2.2", fulfilled, same},
    {"2.3", fulfilled, same},   {"3.1", fulfilled, same},         {"3.2", fulfilled, better, same},
    {"3.3", none, none},        {"4.1", fulfilled, none, better}, {"5.1", fulfilled, none, same},
    {"7.1", fulfilled, same},   {"7.3", failed, worse},
};

/// Assignments as printed: does it follow its plan? U09 is printed "Enligt plan" although its end date has
/// passed.
struct PrintedPlan {
  std::string id;
  bool on_plan;
};

std::ostream& operator<<(std::ostream& out, const PrintedPlan& printed) { return out << printed.id; }

const PrintedPlan assignments[] = {{"U01", false}, {"U02", true}, {"U03", false}, {"U04", false},
                                   {"U05", true},  {"U06", true}, {"U07", true},  {"U08", true},
                                   {"U09", false}, {"U10", true}, {"U11", true}};

const AssessedIndicator& indicator(const std::string& id) {
  const auto& all = norrtalje_plan().indicators;
  const auto found = std::ranges::find_if(all, [&](const auto& i) { return i.indicator->id == id; });
  BOOST_REQUIRE_MESSAGE(found != all.end(), "no indicator " << id);
  return *found;
}

const AssessedGoal& goal(const std::string& number) {
  const auto& all = norrtalje_plan().goals;
  const auto found = std::ranges::find_if(all, [&](const auto& g) { return g.goal->number == number; });
  BOOST_REQUIRE_MESSAGE(found != all.end(), "no goal " << number);
  return *found;
}

const AssessedAssignment& assignment(const std::string& id) {
  const auto& all = norrtalje_plan().assignments;
  const auto found = std::ranges::find_if(all, [&](const auto& a) { return a.assignment->id == id; });
  BOOST_REQUIRE_MESSAGE(found != all.end(), "no assignment " << id);
  return *found;
}

std::string word(const Scale& scale, std::optional<Level> level) { return traits_of(scale, level).key; }

void check(const Printed& printed, const Judgement& assessment, const Judgement& trend) {
  const Convention& c = norrtalje_material().convention;
  BOOST_TEST(word(c.scale, assessment.computed.level) == printed.assessment);
  BOOST_TEST(!assessment.overridden());
  BOOST_TEST(word(c.trends, trend.computed.level) == printed.rule());
  BOOST_TEST(word(c.trends, trend.level()) == printed.trend);
  BOOST_TEST(trend.overridden() == !printed.trend_by_rule.empty());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(norrtalje_test)

BOOST_DATA_TEST_CASE(every_indicator_gets_its_printed_assessment_by_rule_and_its_printed_trend, indicators,
                     printed) {
  const auto& i = indicator(printed.id);
  check(printed, i.assessment, i.trend);
}

BOOST_DATA_TEST_CASE(every_goal_gets_its_printed_assessment_by_rule_and_its_printed_trend, goals, printed) {
  const auto& g = goal(printed.id);
  check(printed, g.assessment, g.trend);
}

BOOST_DATA_TEST_CASE(every_assignment_follows_its_plan_or_deviates_by_rule, assignments, printed) {
  const auto& a = assignment(printed.id);
  BOOST_TEST((a.computed_on_plan == printed.on_plan));
  BOOST_TEST((a.on_plan() == printed.on_plan));
}

BOOST_AUTO_TEST_CASE(there_is_nothing_else_in_the_plan) {
  BOOST_TEST(norrtalje_plan().indicators.size() == std::size(indicators));
  BOOST_TEST(norrtalje_plan().goals.size() == std::size(goals));
  BOOST_TEST(norrtalje_plan().assignments.size() == std::size(assignments) + 3);  // and three verksamhetsmål
}

BOOST_AUTO_TEST_CASE(five_trends_are_decided_by_a_person_each_with_a_reason) {
  std::size_t decided = 0;
  const auto count = [&decided](const Judgement& trend) {
    if (!trend.overridden()) return;
    ++decided;
    BOOST_TEST(!trend.motive.empty());
    BOOST_TEST((trend.decided->position.source != nullptr));
  };
  for (const auto& i : norrtalje_plan().indicators) count(i.trend);
  for (const auto& g : norrtalje_plan().goals) count(g.trend);
  BOOST_TEST(decided == 5U);
}

BOOST_AUTO_TEST_CASE(nine_of_ten_evaluated_goals_are_fulfilled) {
  std::size_t evaluated = 0, fulfilled_goals = 0;
  for (const auto& g : norrtalje_plan().goals) {
    if (!g.assessment.level()) continue;
    ++evaluated;
    if (*g.assessment.level() == 0) ++fulfilled_goals;
  }
  BOOST_TEST(evaluated == 10U);
  BOOST_TEST(fulfilled_goals == 9U);
}

BOOST_AUTO_TEST_CASE(with_three_quarters_required_only_goal_1_2_changes) {
  SourceMaterial stricter = norrtalje_material();
  stricter.convention.goal_assessment.least_share = {3, 4};
  for (const auto& g : assess(stricter).goals)
    BOOST_TEST((g.assessment.level() == goal(g.goal->number).assessment.level()) == (g.goal->number != "1.2"),
               g.goal->number);
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "assess/goal_rules.hpp"
#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

using R = ReasonCode;

const GroupShare kf{"KF", false, {1, 1}}, board{"Nämnd", false, {1, 2}}, tasks{"", true, {1, 2}};
const GroupShare half_judged{"KF", false, {1, 1}, {1, 2}};  // half of its parts must have been judged

/// On three levels; a quarter of the points gives the middle one.
struct Case {
  std::string shows;
  GoalRule rule;
  std::vector<GroupShare> groups;
  std::string parts;
  int level;
  ReasonCode reason;
  std::string words = {};
  Fraction least_evaluated = {0, 1};
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }

const Case cases[] = {
    {"the first group decides alone", first_group, {kf, board}, "K0 N2 N2", 0, R::group_decides, "KF"},
    {"and can fail alone", first_group, {kf, board}, "K0 K2 N0", 1, R::group_decides, "KF"},
    {"its share is its own", first_group, {kf, board}, "K0 K1 N0", 1, R::group_decides, "KF"},
    {"the next when nothing in the first is evaluated",
     first_group,
     {kf, board},
     "K? N0 N2",
     0,
     R::group_decides,
     "Nämnd"},
    {"assignments are a group", first_group, {kf, tasks}, "U0 U2 N2", 0, R::group_decides, "uppdrag"},
    {"parts of no group come last", first_group, {kf, board}, "K? U0 U2", 0, R::group_decides, ""},
    {"no group has parts", first_group, {kf}, "", -1, R::no_parts},
    {"no part of any group is evaluated", first_group, {kf, board}, "K? N?", -1, R::no_part_evaluated},
    {"every group reaches its share", gates, {kf, board}, "K0 K0 N0 N2", 0, R::all_groups_pass},
    {"one group fails", gates, {kf, board}, "K0 N2", 2, R::group_fails, "Nämnd"},
    {"one group half fails", gates, {kf, board}, "K0 K1 N0", 1, R::group_fails, "KF"},
    {"the worst group decides", gates, {kf, board}, "K0 K1 N2", 2, R::group_fails, "KF"},
    {"a group without parts asks nothing", gates, {kf, board}, "N0", 0, R::all_groups_pass},
    {"a group without figures leaves it open", gates, {kf, board}, "K? N0", -1, R::no_part_evaluated, "KF"},
    {"but not when another fails", gates, {board, kf}, "K? N2", 2, R::group_fails, "Nämnd"},
    {"parts of no group do not count", gates, {kf}, "K0 U2 N2", 0, R::all_groups_pass},
    {"no group has parts, so all do count", gates, {kf}, "U0 N0", 0, R::enough_parts_fulfilled},
    {"without groups it is a share", gates, {}, "K0 K2", 0, R::enough_parts_fulfilled},
    {"somebody says it is not covered", gates, {}, "M0 M0!", 1, R::not_covered},
    {"somebody says it is covered", gates, {}, "M0= M2= M2= M2=", 1, R::share_of_level_reached},
    {"too few can be evaluated to cover it", gates, {}, "M0 M? M?", 1, R::not_covered, "", {1, 2}},
    {"enough can be evaluated", gates, {}, "M0 M?", 0, R::enough_parts_fulfilled, "", {1, 2}},
    {"nothing can be evaluated", gates, {}, "M? M?!", -1, R::no_part_evaluated},
    {"there is nothing", gates, {kf}, "", -1, R::no_parts},
    {"enough of a group is judged", first_group, {half_judged, board}, "K0 K? N2", 0, R::group_decides, "KF"},
    {"too little of it is, so the next decides",
     first_group,
     {half_judged, board},
     "K0 K? K? N2",
     2,
     R::group_decides,
     "Nämnd"},
    {"too little of the only one",
     first_group,
     {half_judged},
     "K0 K? K?",
     -1,
     R::too_few_parts_evaluated,
     "KF"},
    {"a gate with enough judged", gates, {half_judged, board}, "K0 K? N0", 0, R::all_groups_pass},
    {"a gate with too little judged leaves it open",
     gates,
     {half_judged, board},
     "K0 K? K? N0",
     -1,
     R::too_few_parts_evaluated,
     "KF"},
    {"a gate with too little judged does not save another",
     gates,
     {board, half_judged},
     "K0 K? K? N2",
     2,
     R::group_fails,
     "Nämnd"},
};

RuleChoice choice_of(const Case& c) {
  RuleChoice choice;
  choice.groups = c.groups;
  choice.shares = {{Level{1}, {1, 4}}};
  choice.least_evaluated = c.least_evaluated;
  return choice;
}

/// Rows: three quarters fulfilled and none failed; half fulfilled and a good trend; at most half failed.
RuleChoice table() {
  RuleChoice choice;
  DecisionRow best, good, partly;
  best.least_fulfilled = Fraction{3, 4};
  best.most_failed = Fraction{0, 1};
  best.level = Level{0};
  good.least_fulfilled = Fraction{1, 2};
  good.trend = trend_positive;
  good.level = Level{0};
  partly.most_failed = Fraction{1, 2};
  partly.level = Level{1};
  choice.table = {best, good, partly};
  return choice;
}

struct TableCase {
  std::string parts;
  std::optional<Level> trend;
  int level;
  std::size_t row;  // 999: none
};

std::ostream& operator<<(std::ostream& out, const TableCase& c) { return out << c.parts; }

const TableCase table_cases[] = {
    {"K0 K0 K0 K1", {}, 0, 1},
    {"K0 K0 K0 K2", {}, 1, 3},
    {"K0 K2", trend_positive, 0, 2},
    {"K0 K2", trend_unchanged, 1, 3},
    {"K0 K2 K2", trend_positive, -1, 999},
    {"K1", trend_positive, 1, 3},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(group_rules_test)

BOOST_DATA_TEST_CASE(a_goal_is_judged_by_groups_of_parts, cases, c) {
  const Convention convention = convention_with_levels(3);
  const auto parts = parts_as(c.parts);
  const Verdict verdict = c.rule({parts}, choice_of(c), {convention, august});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_TEST((verdict.reasons.front().code == c.reason));
  BOOST_TEST(verdict.reasons.front().words == c.words);
}

BOOST_AUTO_TEST_CASE(every_group_that_fails_is_told) {
  const Convention convention = convention_with_levels(3);
  RuleChoice choice;
  choice.groups = {kf, board, tasks};
  const auto parts = parts_as("K0 K2 N0 U2");
  const Verdict verdict = gates({parts}, choice, {convention, august});
  BOOST_REQUIRE(verdict.reasons.size() == 2U);
  BOOST_TEST(verdict.reasons[0].words == "KF");
  BOOST_TEST(verdict.reasons[1].words == "uppdrag");
}

BOOST_AUTO_TEST_CASE(what_is_not_covered_has_no_level_on_a_scale_without_middle) {
  BOOST_TEST(level_by(gates, "M0 M0!", {}) == -1);
  BOOST_TEST(level_by(gates, "M0 M0=", {}) == 0);
}

BOOST_DATA_TEST_CASE(the_first_row_that_fits_decides, table_cases, c) {
  const Convention convention = convention_with_levels(3);
  const auto parts = parts_as(c.parts);
  const Verdict verdict = by_goal_table({parts, c.trend}, table(), {convention, august});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_TEST(count_in(verdict, FactName::row) == c.row);
}

BOOST_AUTO_TEST_SUITE_END()

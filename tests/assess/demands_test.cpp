#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <memory>
#include <ostream>
#include <string>

#include "assess/assessment.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

SourceMaterial material_with_one_goal() {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = august;
  Goal goal;
  goal.number = "1";
  goal.position.row = 7;
  material.goals.push_back(goal);
  return material;
}

/// As in Uppsala: a goal at risk needs a text on what follows and on what is done.
SourceMaterial failed_goal() {
  auto material = material_with_one_goal();
  material.convention.scale.levels.back().required_texts = {RequiredText::consequence, RequiredText::measure};
  material.indicators.push_back(indicator_with({Direction::higher, "5", "4"}));
  return material;
}

constexpr std::uint32_t decided_row = 9;

Decision::Choice choice(std::optional<Level> level) { return {level, {{}, decided_row, 3}}; }

struct DecisionCase {
  std::string shows;
  std::function<void(SourceMaterial&)> decide;  // of a goal and its indicator I7, both failed by the rule
  std::string told;                             // found; expected
};

std::ostream& operator<<(std::ostream& out, const DecisionCase& c) { return out << c.shows; }

const DecisionCase decisions[] = {
    {"nobody has decided", [](SourceMaterial&) {}, ""},
    {"as the rule", [](SourceMaterial& m) { m.indicators[0].decision.assessment = choice(Level{1}); }, ""},
    {"against the rule", [](SourceMaterial& m) { m.indicators[0].decision.assessment = choice(Level{0}); },
     "inget skäl för I7; en text i kolumnen Motivering, eftersom regeln ger ”Ej uppfyllt”"},
    {"not evaluated although the rule evaluates",
     [](SourceMaterial& m) { m.goals[0].decision.assessment = choice({}); },
     "inget skäl för 1; en text i kolumnen Motivering, eftersom regeln ger ”Ej uppfyllt”"},
    {"a trend where the rule gives none",
     [](SourceMaterial& m) { m.indicators[0].decision.trend = choice(trend_negative); },
     "inget skäl för I7; en text i kolumnen Motivering, eftersom regeln ger ”Ej utvärderad”"},
    {"both at once are told once",
     [](SourceMaterial& m) {
       m.indicators[0].decision.assessment = choice(Level{0});
       m.indicators[0].decision.trend = choice(trend_negative);
     },
     "inget skäl för I7; en text i kolumnen Motivering, eftersom regeln ger ”Ej uppfyllt”"},
    {"against the rule with a reason",
     [](SourceMaterial& m) {
       m.indicators[0].decision.assessment = choice(Level{0});
       m.indicators[0].decision.reason.text = "Mätningen är från i våras.";
     },
     ""},
    {"a reason of spaces",
     [](SourceMaterial& m) {
       m.indicators[0].decision.assessment = choice(Level{0});
       m.indicators[0].decision.reason.text = "  ";
     },
     "inget skäl för I7; en text i kolumnen Motivering, eftersom regeln ger ”Ej uppfyllt”"},
    {"what only a person judges",
     [](SourceMaterial& m) { m.assignments[0].decision.assessment = choice(Level{0}); }, ""},
};

Diagnostics told_of(const SourceMaterial& material) {
  Diagnostics diagnostics;
  check_assessed(material, assess(material), diagnostics);
  return diagnostics;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(demands)

BOOST_AUTO_TEST_CASE(a_level_that_requires_texts_tells_those_that_are_missing) {
  auto material = failed_goal();
  const auto both = told_of(material);
  BOOST_REQUIRE(both.size() == 1U);
  BOOST_TEST((both.front().code == Code::required_text_missing));
  BOOST_TEST(both.front().position.row == 7U);
  BOOST_TEST(both.front().expected == "en text i kolumnerna Konsekvens och Åtgärd");
  BOOST_TEST(both.front().found.find("”Ej uppfyllt”") != std::string::npos);
  material.goals.front().consequence.text = "Fler väntar längre.";
  BOOST_TEST(told_of(material).front().expected == "en text i kolumnen Åtgärd");
  material.goals.front().measure.text = "Fler handläggare.";
  BOOST_TEST(told_of(material).empty());
}

BOOST_AUTO_TEST_CASE(the_level_that_a_person_decides_is_the_one_that_counts) {
  auto material = failed_goal();
  material.goals.front().decision.assessment = Decision::Choice{Level{0}, {}};
  material.goals.front().decision.reason.text = "Målet nås i oktober.";
  BOOST_TEST(told_of(material).empty());
}

BOOST_AUTO_TEST_CASE(every_text_that_a_convention_can_require_is_looked_for) {
  auto material = failed_goal();
  material.convention.scale.levels.back().required_texts = {RequiredText::comment, RequiredText::analysis,
                                                            RequiredText::consequence, RequiredText::measure,
                                                            RequiredText::responsible};
  BOOST_TEST(told_of(material).front().expected ==
             "en text i kolumnerna Kommentar, Analys, Konsekvens, Åtgärd och Ansvarig");
  Goal& goal = material.goals.front();
  goal.comment = Commentary{"Sen start.", {}, {}};
  goal.responsible = "Enhetschefen";
  goal.analysis.text = goal.consequence.text = goal.measure.text = "Text.";
  BOOST_TEST(told_of(material).empty());
}

BOOST_AUTO_TEST_CASE(a_figure_that_must_not_be_missing_stops_the_report) {
  auto material = material_with_one_goal();
  material.convention.missing.fill(MissingPolicy::stop);
  material.indicators.push_back(indicator_with({Direction::higher, "5"}, "I7"));
  const auto told = told_of(material);
  BOOST_REQUIRE(told.size() == 1U);
  BOOST_TEST((told.front().code == Code::missing_figure_stops));
  BOOST_TEST(told.front().found == "inget tal för I7");
  BOOST_TEST(has_errors(told));
}

BOOST_DATA_TEST_CASE(a_decision_needs_a_reason_when_it_says_something_else_than_the_rule, decisions, c) {
  auto material = material_with_one_goal();
  material.indicators.push_back(indicator_with({Direction::higher, "5", "4"}, "I7"));
  Assignment assignment;
  assignment.id = "U1";
  assignment.goal = "1";
  assignment.kind = "Verksamhetsmål";
  material.assignments.push_back(assignment);
  c.decide(material);
  const auto told = told_of(material);
  BOOST_TEST(told.size() == (c.told.empty() ? 0U : 1U));
  if (told.empty()) return;
  BOOST_TEST((told.front().code == Code::override_without_reason));
  BOOST_TEST(told.front().position.row == decided_row);
  BOOST_TEST(told.front().found + "; " + told.front().expected == c.told);
  BOOST_TEST(has_errors(told));
}

BOOST_AUTO_TEST_CASE(a_period_that_the_calendar_lacks_is_told) {
  auto material = material_with_one_goal();
  BOOST_TEST(told_of(material).empty());
  material.convention.calendar = {{"T1", 4, "Tertial 1"}, {"T2", 8, "Tertial 2"}, {"DÅ", 12, "Helår"}};
  BOOST_TEST(told_of(material).empty());
  material.period = {2025, 1, 9};
  const auto told = told_of(material);
  BOOST_REQUIRE(told.size() == 1U);
  BOOST_TEST((told.front().code == Code::period_not_in_calendar));
  BOOST_TEST(told.front().found == "2025-09");
  BOOST_TEST(told.front().expected ==
             "en av perioderna Tertial 1 (2025-04), Tertial 2 (2025-08), Helår (2025)");
}

BOOST_AUTO_TEST_SUITE_END()

// What persons have decided and what texts say, against rule, figures and parts.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/review_finding.hpp"
#include "support/sample_plan.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

constexpr Level best = 0, worst = 1;

/// A goal 1 with two indicators: I1 reaches its target and improves, I2 does neither.
SourceMaterial two_indicators() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  m.report.year = 2025;
  Goal goal;
  goal.number = "7.3";
  goal.name = "Rätt insats i rätt tid";
  m.goals = {goal};
  m.indicators = {
      indicator_with({.target = "10", .forecast = "12", .last_year = "9"}, "I1", "7.3"),
      indicator_with({.target = "10", .forecast = "8", .last_year = "9"}, "I2", "7.3"),
  };
  return m;
}

Decision::Choice choice(std::optional<Level> level) { return {level, {}}; }

struct StatementCase {
  std::string text;
  bool reached;  // does the text say so?
};

std::ostream& operator<<(std::ostream& out, const StatementCase& c) { return out << c.text; }

const std::vector<StatementCase> in_comments{
    {"Målet bedöms kunna uppnås.", true},
    {"Därmed bedöms även inriktningsmålet uppfyllas.", true},
    {"Målet har nåtts.", true},
    {"Målet bedöms därmed som uppfyllt.", true},
    {"Målet bedöms inte uppnås.", false},
    {"Inriktningsmålet bedöms ej kunna uppnås.", false},
    {"Målet är inte uppfyllt.", false},
    {"Målet kommer inte att nås.", false},
    {"Målet nås inte.", false},
    {"Bedömningen är att målet inte kommer att uppnås.", false},
    {"Bedömningen är att målet uppnås.", true},
    {"Arbetet går framåt, men målet väntas inte bli uppfyllt i år.", false},
};

const std::vector<StatementCase> in_running_text{
    {"- 7.3 Rätt insats i rätt tid – bedöms kunna uppnås.", true},
    {"Mål 7.3, Rätt insats i rätt tid, väntas bli uppfyllt.", true},
    {"- 7.3 Rätt insats i rätt tid – uppdraget är försenat. Målet bedöms ej kunna uppnås.", false},
    {"Det mål som inte förväntas uppnås avser Rätt insats i rätt tid (7.3).", false},
    {"Rätt insats i rätt tid bedöms inte uppnås.", false},
    {"Målet Rätt insats i rätt tid uppfylls.", true},
    {"Målet Rätt insats i rätt tid nås inte.", false},
};

// of something else, in part, with a condition, or not of the goal's assessment
const std::vector<std::string> no_statements{
    "Målet kan ännu inte bedömas.",
    "Arbetet mot målet har uppnått goda resultat.",
    "Målet är att alla krav uppfylls.",
    "Målet bedöms när resultatet finns.",
    "Målet nås delvis.",
    "Målet väntas inte nås fullt ut.",
    "Den övervägande delen av målet bedöms uppnås.",
    "Målet är uppfyllt om placeringarna minskar.",
    "Det räcker för att målet ska bedömas som uppfyllt.",
    "Indikatorn om samtal når inte målvärdet.",
    "Målvärdet bedöms inte uppnås.",
    "Övriga mål och indikatorer bedöms ej uppfyllas.",
    "Förra året bedömdes målet uppfyllas.",
    "Målet nås inte i dag men bedöms uppnås. Målet bedöms uppnås.",
    "Mål 1.2, En effektiv verksamhet, bedöms inte uppnås.",
    "När målet Rätt insats i rätt tid uppfylls kan resurserna flyttas.",
    "Målet Rätt insats i rätt tid uppfylls delvis.",
};

SourceMaterial with_goal_level(Level level) {
  SourceMaterial m = two_indicators();
  m.indicators.resize(1);
  if (level == worst) m.indicators[0].forecasts[0].value.number = decimal("8");
  return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(assessment_checks)

BOOST_AUTO_TEST_CASE(a_decision_against_the_rule_wants_a_reason) {
  SourceMaterial m = two_indicators();
  m.indicators[1].decision.assessment = choice(best);
  BOOST_TEST(found_by(check_assessments, m) == "bedömning-utan-motivering I2");
  m.indicators[1].decision.reason.text = "Utvecklingen har vänt.";
  BOOST_TEST(found_by(check_assessments, m) == "bedömning-mot-regeln I2");
  m.indicators[1].decision.assessment = choice(worst);  // as the rule
  BOOST_TEST(found_by(check_assessments, m) == "");
}

BOOST_AUTO_TEST_CASE(a_trend_against_the_figures_is_found) {
  SourceMaterial m = two_indicators();
  m.indicators[1].decision.trend = choice(trend_positive);
  BOOST_TEST(found_by(check_assessments, m) == "trend-mot-siffrorna I2, bedömning-utan-motivering I2");
  m.indicators[1].decision.reason.text = "Utvecklingen har vänt.";
  BOOST_TEST(found_by(check_assessments, m) == "trend-mot-siffrorna I2 ?");
  m.indicators[1].decision.trend = choice(trend_unchanged);
  BOOST_TEST(found_by(check_assessments, m) == "bedömning-mot-regeln I2");
}

BOOST_AUTO_TEST_CASE(a_trend_of_nothing_to_compare_with_is_found) {
  SourceMaterial m = two_indicators();
  m.indicators[1] = indicator_with({.target = "10", .forecast = "8"}, "I2", "7.3");
  m.indicators[1].decision.trend = choice(trend_negative);
  BOOST_TEST(found_by(check_assessments, m) == "trend-mot-siffrorna I2, bedömning-utan-motivering I2");
  m.indicators[1].decision.reason.text = "Prognosen har sänkts.";
  BOOST_TEST(found_by(check_assessments, m) == "bedömning-mot-regeln I2");
}

BOOST_AUTO_TEST_CASE(a_goals_trend_that_no_part_has_is_found) {
  SourceMaterial m = two_indicators();  // one better, one worse: unchanged by rule
  m.goals[0].decision.trend = choice(trend_unchanged);
  BOOST_TEST(found_by(check_assessments, m) == "");
  m.goals[0].decision.trend = choice(trend_positive);
  BOOST_TEST(found_by(check_assessments, m) == "bedömning-utan-motivering 7.3");
  m.indicators.erase(m.indicators.begin());
  BOOST_TEST(found_by(check_assessments, m) == "måltrend-utan-stöd 7.3, bedömning-utan-motivering 7.3");
  m.goals[0].decision.reason.text = "Fler får stöd i tid.";
  BOOST_TEST(found_by(check_assessments, m) == "måltrend-utan-stöd 7.3 ?");
}

BOOST_AUTO_TEST_CASE(a_goals_level_against_all_its_parts_is_found) {
  SourceMaterial m = with_goal_level(worst);
  m.goals[0].decision.assessment = choice(best);
  BOOST_TEST(found_by(check_assessments, m) == "mål-mot-delarna 7.3, bedömning-utan-motivering 7.3");
  m.goals[0].decision.reason.text = "Åtgärderna ger effekt i höst.";
  BOOST_TEST(found_by(check_assessments, m) == "mål-mot-delarna 7.3 ?");
}

BOOST_DATA_TEST_CASE(a_goals_comment_is_held_against_its_assessment,
                     boost::unit_test::data::make(in_comments), c) {
  for (const Level level : {best, worst}) {
    SourceMaterial m = with_goal_level(level);
    m.goals[0].comment = Commentary{c.text, {}, {}};
    BOOST_TEST(found_by(check_assessments, m) == (c.reached == (level == best) ? "" : "mål-mot-delarna 7.3"));
  }
}

BOOST_DATA_TEST_CASE(a_text_that_names_a_goal_is_held_against_its_assessment,
                     boost::unit_test::data::make(in_running_text), c) {
  for (const Level level : {best, worst}) {
    SourceMaterial m = with_goal_level(level);
    m.texts = {{"analys.mål", c.text, {}}};
    BOOST_TEST(found_by(check_assessments, m) == (c.reached == (level == best) ? "" : "mål-mot-delarna 7.3"));
  }
}

BOOST_DATA_TEST_CASE(what_is_not_said_of_the_goals_assessment_is_no_finding,
                     boost::unit_test::data::make(no_statements), text) {
  for (const Level level : {best, worst}) {
    SourceMaterial m = with_goal_level(level);
    Goal other;
    other.number = "1.2";
    other.name = "En effektiv verksamhet";
    m.goals.push_back(other);
    m.goals[0].comment = Commentary{text, {}, {}};
    BOOST_TEST(found_by(check_assessments, m) == "");
  }
}

BOOST_AUTO_TEST_CASE(an_indicators_comment_is_held_against_its_assessment) {
  const std::vector<std::tuple<std::size_t, std::string, std::string>> comments{
      {0, "Målvärdet nås inte.", "indikator-mot-texten I1"},
      {0, "Målvärdet bedöms inte kunna nås i år.", "indikator-mot-texten I1"},
      {1, "Målvärdet nås.", "indikator-mot-texten I2"},
      {1, "Målvärdet väntas bli uppnått.", "indikator-mot-texten I2"},
      {0, "Målvärdet nås.", ""},
      {1, "Målvärdet nås inte.", ""},
      {0, "Målvärdet nås inte om volymerna ökar.", ""},
      {0, "Förra årets målvärde nåddes inte.", ""},
      {0, "Målvärdet nås inte. Målvärdet väntas nås vid årets slut, men målvärdet nås.", ""},
  };
  for (const auto& [index, text, found] : comments) {
    SourceMaterial m = two_indicators();
    m.indicators[index].comment = Commentary{text, date("2025-08-31"), {}};
    BOOST_TEST(found_by(check_assessments, m) == found, text);
  }
}

BOOST_AUTO_TEST_CASE(the_only_part_of_a_goal_is_told_by_its_name) {
  SourceMaterial m = two_indicators();
  m.indicators.pop_back();
  m.goals[0].decision.assessment = choice(worst);
  const AssessedPlan plan = assess(m);
  Findings findings;
  check_assessments(prepare_review(m, plan), findings);
  BOOST_REQUIRE(!findings.empty());
  BOOST_TEST(text_of(findings.front()).find("men den enda del som går att bedöma, I1, är uppfylld") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_target_missed_for_the_third_year_wants_a_word) {
  SourceMaterial m = two_indicators();
  Indicator& indicator = m.indicators[1];
  indicator.targets = {target_of(2023, figure_alone("10")), target_of(2024, figure_alone("10")),
                       target_of(2025, figure_alone("10"))};
  indicator.outcomes = {measured_in(whole_year(2023), "7"), measured_in(whole_year(2024), "9")};
  BOOST_TEST(found_by(check_assessments, m) == "ej-uppfyllt-igen I2");
  indicator.comment = Commentary{"Målvärdet nås fortfarande inte.", {}, {}};
  BOOST_TEST(found_by(check_assessments, m) == "");
  indicator.comment = Commentary{"Väntetiden är lång.", {}, {}};
  indicator.outcomes[0] = measured_in(whole_year(2023), "11");
  BOOST_TEST(found_by(check_assessments, m) == "");
}

BOOST_AUTO_TEST_SUITE_END()

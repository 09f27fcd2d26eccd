#include <boost/test/unit_test.hpp>
#include <string>

#include "support/sample_plan.hpp"
#include "support/table_text.hpp"
#include "view/basis_tables.hpp"
#include "view/judgement_wording.hpp"

using namespace redovisa;

namespace {

SourceMaterial overridden_material() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.convention.scale.levels[0].year_end_word = "Har uppnåtts";
  m.period = august;
  Goal goal;
  goal.number = "1";
  goal.name = "Kortare kö";
  m.goals = {goal};
  m.indicators = {indicator_with({Direction::higher, "5", "6"}, "I1", "1")};
  m.indicators[0].decision = {Decision::Choice{Level{1}, {}}, {}, {"Mätfel.", {}}, {}, {}};
  return m;
}

std::string note_of(const SourceMaterial& m) {
  const auto plan = assess(m);
  return override_note(plan.indicators[0].assessment, m.convention.scale, "Bedömningen",
                       is_whole_year(m.period));
}

Table table_of(const SourceMaterial& m) {
  const auto plan = assess(m);
  return override_table({m, plan});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(override)

BOOST_AUTO_TEST_CASE(a_note_says_who_decided_and_when) {
  auto m = overridden_material();
  BOOST_TEST(note_of(m) == "Bedömningen är beslutad av en person. Regeln ger ”Uppfyllt”. Skäl: Mätfel.");
  m.indicators[0].decision.by = "Anna Ek";
  m.indicators[0].decision.date = date("2025-09-02");
  BOOST_TEST(note_of(m) ==
             "Bedömningen är beslutad av Anna Ek 2025-09-02. Regeln ger ”Uppfyllt”. Skäl: Mätfel.");
}

BOOST_AUTO_TEST_CASE(a_decision_that_agrees_with_the_rule_has_no_note) {
  auto m = overridden_material();
  m.indicators[0].decision.assessment->level = Level{0};
  BOOST_TEST(note_of(m) == "");
  BOOST_TEST(table_of(m).rows.empty());
}

BOOST_AUTO_TEST_CASE(at_year_end_the_rules_level_has_the_words_of_the_year) {
  auto m = overridden_material();
  m.indicators[0].outcomes = {measured_in(year_2025, "6")};
  m.period = year_2025;
  BOOST_TEST(note_of(m).find("”Har uppnåtts”") != std::string::npos, note_of(m));
}

BOOST_AUTO_TEST_CASE(who_and_when_have_columns_only_when_somebody_has_said) {
  auto m = overridden_material();
  BOOST_TEST(headings_text(table_of(m)) == "Vad | Slag | Regeln ger | Beslutat | Skäl | Källa");
  m.indicators[0].decision.by = "Anna Ek";
  BOOST_TEST(headings_text(table_of(m)) == "Vad | Slag | Regeln ger | Beslutat | Skäl | Vem | Källa");
  m.indicators[0].decision.date = date("2025-09-02");
  BOOST_TEST(rows_text(table_of(m)) ==
             "I1 Indikatorn I1 | Bedömning | Uppfyllt | Ej uppfyllt | Mätfel. | Anna Ek | 2025-09-02 | \n");
}

BOOST_AUTO_TEST_CASE(what_an_assessment_rests_on_says_who_decided) {
  auto m = overridden_material();
  m.indicators[0].decision.by = "Anna Ek";
  const auto plan = assess(m);
  BOOST_TEST(rows_text(indicator_basis_table({m, plan}))
                 .find("Regeln ger ”Uppfyllt”, men Anna Ek har beslutat ”Ej uppfyllt”: Mätfel.") !=
             std::string::npos);
  m.indicators[0].decision.by = "Kommunstyrelsen";
  m.indicators[0].decision.date = date("2025-10-01");
  const auto dated = assess(m);
  BOOST_TEST(
      rows_text(indicator_basis_table({m, dated})).find("men kommunstyrelsen beslutade 2025-10-01 ”") !=
      std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

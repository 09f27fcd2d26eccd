// Counts of goals, indicators and assignments in texts against the plan's rows.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/review_finding.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

Assignment assignment(int number, const std::string& kind, AssignmentStatus status,
                      const std::string& end_date, const std::string& expected = {}) {
  Assignment a;
  a.id = (kind == "Uppdrag" ? "U" : "N") + std::to_string(number);
  a.kind = kind;
  a.goal = "1.1";
  a.name = "Uppgift " + a.id;
  a.status = status;
  a.end_date = date(end_date);
  if (!expected.empty()) a.expected_date = date(expected);
  return a;
}

using enum AssignmentStatus;

/// Eleven goals in three areas, of which nine are fulfilled, 7.3 is not and 3.3 has no parts; an indicator of
/// each goal but 3.3, and 3.2 has four more that are not measured; three assignments, all started and on
/// plan; eight initiatives: two completed, four on plan and two late.
SourceMaterial plan_of_august() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.convention.assignment_kinds.push_back({"Nämndinitiativ", "Nämndinitiativ", AssignmentBasis::status});
  m.period = august;
  m.report.year = 2025;
  m.report.committee = "Socialnämnden";
  for (const auto* number : {"1.1", "1.2", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "5.1", "7.1", "7.3"}) {
    Goal goal;
    goal.number = number;
    goal.name = "Målet om område " + goal.number;
    goal.area = goal.number.substr(0, 1);
    m.goals.push_back(goal);
    if (goal.number == "3.3") continue;
    m.indicators.push_back(indicator_with({.target = "10", .forecast = goal.number == "7.3" ? "8" : "12"},
                                          "I" + goal.number, goal.number));
  }
  for (int i = 0; i < 4; ++i) m.indicators.push_back(indicator_with({}, "T" + std::to_string(i), "3.2"));
  for (int i = 1; i <= 3; ++i) m.assignments.push_back(assignment(i, "Uppdrag", started, "2025-12-31"));
  for (int i = 1; i <= 2; ++i)
    m.assignments.push_back(assignment(i, "Nämndinitiativ", completed, "2025-10-02"));
  for (int i = 3; i <= 6; ++i)
    m.assignments.push_back(assignment(i, "Nämndinitiativ", started, "2025-12-18"));
  for (int i = 7; i <= 8; ++i)
    m.assignments.push_back(assignment(i, "Nämndinitiativ", started, "2025-04-24", "2025-10-23"));
  return m;
}

const std::vector<std::string> wrong{
    // totals
    "Nämnden arbetar under 2025 med nio inriktningsmål.",
    "Nämnden har beslutat om sju nämndinitiativ.",
    "Nämnden har 5 uppdrag under året.",
    "Samtliga fyra uppdrag är pågående.",
    "Nio av tolv inriktningsmål bedöms uppfyllas.",
    // states
    "Åtta av tio inriktningsmål bedöms uppfyllas.",
    "Två av nämndens elva mål bedöms inte uppnås.",
    "Tre nämndinitiativ är slutförda.",
    "Sju nämndinitiativ har påbörjats:",
    "Av de åtta nämndinitiativen är tre slutförda.",
    "Av nämndinitiativen är två slutförda. Övriga sex är pågående och bedöms bli slutförda enligt plan.",
    "Två nämndinitiativ är slutförda.\n\nÖvriga fem är pågående.",
    "Åtta nämndinitiativ följer plan.",
    "Samtliga nämndinitiativ pågår.",
    "Alla nämndinitiativ följer plan.",
    "Inget av uppdragen har påbörjats.",
    "Samtliga tre uppdrag är slutförda.",
    "Av nämndens elva mål har sju nåtts och två inte nåtts.",
    "Sex KF-indikatorer kan inte följas upp.",
    "- 3.2 Trygghet – tre KF-indikatorer kan inte följas upp.",
    "För mål 3.2 kan tre av fem indikatorer inte följas upp.",
    "Samtliga mål bedöms som uppfyllda.",
    "Alla nämndens inriktningsmål uppfylls.",
    "Inget av målen bedöms som ej uppfyllt.",
    "Hälften av nämndens åtta nämndinitiativ är slutförda.",
};

const std::vector<std::string> right{
    "Nämnden arbetar under 2025 med tio inriktningsmål inom sex av kommunens målområden.",
    "Nämnden arbetar under 2025 med elva inriktningsmål.",
    "Nio av tio inriktningsmål bedöms uppfyllas.",
    "Bedömningen är att nio av elva mål uppnås.",
    "Ett av elva mål är inte uppfyllt.",
    "Nämnden har tre uppdrag från kommunfullmäktige och har beslutat om åtta nämndinitiativ (varav två är "
    "kvar från förra planen).",
    "Samtliga tre uppdrag är pågående och beräknas bli slutförda enligt plan.",
    "Två nämndinitiativ är slutförda. Övriga sex pågår.",
    "Av de åtta nämndinitiativen är två slutförda. Bland de sex som pågår följer fyra plan, medan två har "
    "passerat sitt slutdatum.",
    "Sex nämndinitiativ har påbörjats:",
    "Samtliga uppdrag har påbörjats.",
    "Inget av uppdragen är slutfört.",
    "- 3.2 Trygghet – fyra KF-indikatorer kan inte följas upp.",
    "För mål 3.2 kan fyra av fem indikatorer inte följas upp.",
    "Av nämndens elva mål har nio nåtts och ett inte nåtts.",
    // counts of other things, or of some of the rows
    "Under året har två upphandlingar genomförts.",
    "Nämnden har under året fått två nya uppdrag.",
    "Det finns fem uppdrag i kommunen som rör detta.",
    "Två av dessa uppdrag är slutförda.",
    "Två uppdrag inom individ- och familjeomsorgen är slutförda.",
    "Fem uppdrag och initiativ är slutförda.",
    "Inga övriga mål eller indikatorer uppfylls.",
    "Samtliga övriga uppdrag är slutförda.",
    "Ytterligare tre nämndinitiativ väntas.",
    "Minst fem indikatorer ska nå målvärdet.",
    "Nästan alla mål uppnås.",
    "Två av de uppfyllda målen bör följas särskilt.",
    "De flesta uppdrag är påbörjade.",
    "Tre konsulter har avslutat sina uppdrag.",
    "Alla mål ska vara uppfyllda 2030.",
    "Av målområdets tre mål bedöms två uppnås.",
    "Två av områdets tre mål bedöms uppnås.",
    "Två av tre mål inom målområde 1 bedöms uppnås.",
    "Inom äldreomsorgen når två av tre indikatorer målvärdet.",
    "Samtliga mål utom 7.3 bedöms uppfyllas.",
    "Alla mål uppnås inte.",
    "Fem mål bedöms uppfyllas helt eller delvis.",
    "Alla indikatorer utom en når målvärdet.",
    "Målet har sju indikatorer som inte kan följas upp.",
    "Ingen av de tre indikatorer som kan bedömas når målvärdet.",
    // of another body or another time
    "Kommunen som helhet uppfyller 24 av 31 mål.",
    "Kommunstyrelsen uppfyller tre av fem mål.",
    "I kommunen är 18 av 22 uppdrag slutförda.",
    "I april bedömdes sju av tio mål bli uppfyllda.",
    "Vid förra uppföljningen bedömdes sju av tio mål bli uppfyllda.",
    "Äldrenämndens alla mål är uppfyllda.",
    "Av kommunfullmäktiges 31 mål bedöms 24 uppfyllda.",
    "Av länsstyrelsens sju uppdrag är fem slutförda.",
    // halves
    "Hälften av nämndens åtta nämndinitiativ följer plan.",
    "Mål 1.1 nås. Det beror på högre intäkter än budgeterat. Hälften av målets fyra indikatorer når sina "
    "målvärden.",
    "Inget av målen bedöms som delvis uppfyllt.",
};

std::string found_in(const std::string& text) {
  SourceMaterial m = plan_of_august();
  m.texts = {{"analys", text, {}}};
  return found_by(check_text_counts, m);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_count_checks)

BOOST_DATA_TEST_CASE(a_wrong_count_is_found, boost::unit_test::data::make(wrong), text) {
  BOOST_TEST(found_in(text).starts_with("text-annat-antal analys"), found_in(text));
}

BOOST_DATA_TEST_CASE(a_right_count_and_a_count_of_something_else_is_not, boost::unit_test::data::make(right),
                     text) {
  BOOST_TEST(found_in(text) == "");
}

BOOST_AUTO_TEST_CASE(fewer_than_there_are_may_be_some_of_them) {
  BOOST_TEST(found_in("Tre nämndinitiativ är slutförda.") == "text-annat-antal analys");
  BOOST_TEST(found_in("Fyra nämndinitiativ har påbörjats.") == "text-annat-antal analys ?");
}

BOOST_AUTO_TEST_CASE(a_goals_own_comment_counts_its_own_rows) {
  SourceMaterial m = plan_of_august();
  m.goals[5].comment = Commentary{"Fyra av målets fem indikatorer kan inte följas upp.", {}, {}};
  BOOST_TEST(found_by(check_text_counts, m) == "");
  m.goals[5].comment->text = "Fyra av målets sex indikatorer kan inte följas upp.";
  BOOST_TEST(found_by(check_text_counts, m) == "text-annat-antal 3.2");
  m.goals[5].comment->text = "Alla fem indikatorer når målvärdet.";
  BOOST_TEST(found_by(check_text_counts, m) == "");  // of those that can be judged
}

BOOST_AUTO_TEST_CASE(the_rows_that_are_counted_are_told) {
  SourceMaterial m = plan_of_august();
  m.texts = {{"analys", "Tre nämndinitiativ är slutförda.", {}}};
  const AssessedPlan plan = assess(m);
  Findings findings;
  check_text_counts(prepare_review(m, plan), findings);
  BOOST_REQUIRE(findings.size() == 1);
  const auto fact = [&](std::string_view name) {
    return std::ranges::find(findings[0].facts, name, &FindingFact::name)->value;
  };
  BOOST_TEST(std::get<Amount>(fact("slutförda")).value.units == 2);
  BOOST_TEST(std::get<std::string>(fact("rader")) == "N1, N2");
  BOOST_TEST(std::get<std::string>(fact("citat")) == "Tre nämndinitiativ är slutförda");
  BOOST_TEST(findings[0].places.size() == 3);
}

BOOST_AUTO_TEST_SUITE_END()

// Status, dates and comments of assignments, per August 2025.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/review_finding.hpp"
#include "support/sample_plan.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

struct AssignmentCase {
  std::string end_date, expected_date;  // "" for none
  AssignmentStatus status;
  std::optional<bool> on_plan;
  std::string comment;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const AssignmentCase& c) {
  return out << c.end_date << ' ' << c.comment << " -> " << c.found;
}

Assignment assignment(const std::string& id, const AssignmentCase& c) {
  Assignment a;
  a.id = id;
  a.kind = "Uppdrag";
  a.name = "Ta fram en handlingsplan för " + id;
  if (!c.end_date.empty()) a.end_date = date(c.end_date);
  if (!c.expected_date.empty()) a.expected_date = date(c.expected_date);
  a.status = c.status;
  a.declared_on_plan = c.on_plan;
  if (!c.comment.empty()) a.comment = Commentary{c.comment, date("2025-08-31"), {}};
  return a;
}

SourceMaterial in_august() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  m.report.year = 2025;
  return m;
}

using enum AssignmentStatus;
constexpr std::optional<bool> not_told = {};

const std::vector<AssignmentCase> end_dates{
    {"2025-06-19", "", started, true, "", "slutdatum-passerat U1"},
    {"2025-08-31", "", started, true, "", "slutdatum-passerat U1 ?"},
    {"2025-06-19", "", started, true, "Utredningen slutrapporteras i oktober.", "slutdatum-passerat U1"},
    {"2025-06-19", "", started, not_told, "Uppdraget följer plan.", "slutdatum-passerat U1"},
    {"2025-06-19", "", started, not_told, "Uppdraget följer inte plan.", "slutdatum-passerat U1 ?"},
    {"2025-06-19", "", started, not_told, "", "slutdatum-passerat U1 ?"},
    {"2025-06-19", "", not_started, not_told, "", "slutdatum-passerat U1 ?"},
    // consistent, or said with a new date
    {"2025-06-19", "", started, false, "", ""},
    {"2025-06-19", "2025-10-31", started, not_told, "", ""},
    {"2025-06-19", "", completed, true, "", ""},
    {"2025-06-19", "", cancelled, not_told, "", ""},
    {"2025-12-31", "", started, true, "", ""},
    {"", "", started, true, "", ""},
    // the new date stands in the comment alone
    {"2025-04-24", "", started, not_told, "Nämnden väntas besluta den 23 oktober.",
     "klart-efter-slutdatum U1"},
    {"2025-09-30", "", started, true, "Uppdraget slutrapporteras i november.", "klart-efter-slutdatum U1"},
    {"2025-09-30", "", started, true, "En delrapport presenteras i november.", "klart-efter-slutdatum U1 ?"},
    {"2025-11-27", "", started, true, "Uppdraget slutrapporteras i november.", ""},
    {"2025-09-30", "2025-11-30", started, true, "Uppdraget slutrapporteras i november.", ""},
    {"2025-09-30", "", started, true, "I november hålls en föräldraexpo.", ""},
    {"2025-09-30", "", started, true, "Planen antogs i mars och redovisades i april.", ""},
    {"2025-09-30", "", completed, true, "Slutrapporten presenteras i november.", ""},
    {"2025-11-27", "", started, true, "Arbetet väntas bli klart i mars 2026.", "klart-efter-slutdatum U1"},
    {"2025-11-27", "", started, true,
     "Uppdraget bedöms bli klart i tid, men en del av projektet som finansieras av länsstyrelsen fortsätter "
     "till mars 2027.",
     ""},
    // not begun, with little time left
    {"2025-09-30", "", not_started, true, "", "ej-påbörjad-nära-slutdatum U1"},
    {"2025-10-31", "", not_started, true, "", "ej-påbörjad-nära-slutdatum U1 ?"},
    {"2025-12-31", "", not_started, true, "", ""},
    {"2025-09-30", "2026-03-31", not_started, false, "", ""},
};

const std::vector<AssignmentCase> statuses{
    {"2024-12-31", "", completed, false, "", "slutförd-med-avvikelse U1 ?"},
    {"2025-12-31", "", completed, false, "", "slutförd-med-avvikelse U1"},
    {"2025-12-31", "", completed, not_told, "", ""},
    {"2025-12-31", "", started, true, "Initiativet är slutfört.", "status-annan-i-text U1"},
    {"2025-12-31", "", started, true, "Därmed bedöms uppdraget slutfört.", "status-annan-i-text U1"},
    {"2025-12-31", "", started, true, "Slutfört.", "status-annan-i-text U1"},
    {"2025-12-31", "", started, true, "Uppdraget har ännu inte påbörjats.", "status-annan-i-text U1"},
    {"2025-12-31", "", not_started, true, "Uppdraget pågår.", "status-annan-i-text U1"},
    {"2025-12-31", "", started, true, "Uppdraget har avbrutits.", "status-annan-i-text U1"},
    {"2025-12-31", "", cancelled, not_told, "Uppdraget har avbrutits.", ""},
    {"2025-12-31", "", completed, true, "Uppdraget pågår enligt plan.", "status-annan-i-text U1"},
    {"2025-12-31", "", completed, true, "Uppdraget är ännu inte slutfört.", "status-annan-i-text U1"},
    // the date that it is expected
    {"2025-12-31", "2026-02-01", completed, true, "", "status-annan-i-text U1"},
    {"2025-12-31", "2025-07-31", started, true, "", "status-annan-i-text U1"},
    {"2025-12-31", "2025-08-31", started, true, "", ""},
    {"2025-12-31", "2025-07-31", completed, true, "", ""},
    {"2025-12-31", "2026-02-01", cancelled, not_told, "", ""},
    // of something else, or to come
    {"2025-12-31", "", completed, true, "Arbetet pågår och väntas bli klart i november.",
     "status-annan-i-text U1"},
    {"2025-12-31", "", completed, true, "Uppdraget beräknas vara slutfört i december.",
     "status-annan-i-text U1"},
    {"2025-12-31", "", completed, true, "Uppdraget bedöms därför som slutfört.", ""},
    {"2025-12-31", "", completed, true, "Arbetet med uppföljningen väntas bli klart i november.", ""},
    {"2025-12-31", "", started, true, "Arbetet pågår och väntas bli klart i november.", ""},
    {"2025-12-31", "", started, true, "Uppdraget är inte slutfört.", ""},
    {"2025-12-31", "", not_started, true, "Uppdraget är inte slutfört.", ""},
    {"2025-12-31", "", started, true, "Uppdraget väntas bli slutfört i december.", ""},
    {"2025-12-31", "", started, true, "Uppdraget anses vara slutfört när planen har antagits.", ""},
    {"2025-12-31", "", started, true, "Kartläggningen inom uppdraget är klar.", ""},
    {"2025-12-31", "", started, true, "Första delen av uppdraget är slutförd.", ""},
    {"2025-12-31", "", started, true, "Uppdraget är klart för beslut.", ""},
    {"2025-12-31", "", started, true, "Projektet avslutades i augusti.", ""},
    {"2025-12-31", "", started, true, "Genomfört under våren:\n\n- en workshop", ""},
    {"2025-12-31", "", completed, true, "Arbetet ingår i den ordinarie verksamheten och pågår där.", ""},
    {"2025-12-31", "", completed, true, "Mot bakgrund av detta bedöms uppdraget slutfört.", ""},
    {"2025-12-31", "", not_started, true, "Ej påbörjat.", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(assignment_checks)

BOOST_DATA_TEST_CASE(an_end_date_is_held_against_what_is_declared, boost::unit_test::data::make(end_dates),
                     c) {
  SourceMaterial m = in_august();
  m.assignments = {assignment("U1", c)};
  BOOST_TEST(found_by(check_assignments, m) == c.found);
}

BOOST_DATA_TEST_CASE(a_status_is_held_against_plan_and_comment, boost::unit_test::data::make(statuses), c) {
  SourceMaterial m = in_august();
  m.assignments = {assignment("U1", c)};
  BOOST_TEST(found_by(check_assignments, m) == c.found);
}

BOOST_AUTO_TEST_CASE(status_and_comment_are_both_quoted) {
  SourceMaterial m = in_august();
  m.assignments = {assignment("U1", {"2025-12-31", "", started, true, "Uppdraget är nu slutfört.", ""})};
  const AssessedPlan plan = assess(m);
  Findings findings;
  check_assignments(prepare_review(m, plan), findings);
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(text_of(findings[0]).starts_with("U1 har status Påbörjad, men kommentaren säger ”slutfört”."));
}

BOOST_AUTO_TEST_CASE(an_assignment_that_waits_for_a_late_one_is_found) {
  const std::string name = "Anta en handlingsplan som säkerställer tillgängligheten på orter utanför staden";
  const std::vector<std::pair<std::string, std::string>> comments{
      {"Uppdraget är slutfört när initiativet ”" + name + "” är det.", "väntar-på-försenat U1"},
      {"Uppdraget inväntar U2.", "väntar-på-försenat U1"},
      {"Uppdraget är klart när initiativet om handlingsplan för orter utanför staden med god "
       "tillgängligheten är "
       "klart.",
       "väntar-på-försenat U1"},
      {"Uppdraget inväntar ett beslut av regeringen.", ""},
      {"Uppdraget är slutfört när handlingsplanen är antagen.", ""},
      {"Uppdraget samordnas med U2.", ""},
  };
  for (const auto& [comment, found] : comments) {
    SourceMaterial m = in_august();
    m.assignments = {assignment("U1", {"2025-12-31", "", started, true, comment, ""}),
                     assignment("U2", {"2025-04-24", "", started, false, "", ""})};
    m.assignments[1].name = name;
    BOOST_TEST(found_by(check_assignments, m) == found, comment);
  }
}

BOOST_AUTO_TEST_CASE(waiting_for_what_will_be_done_in_time_is_no_contradiction) {
  SourceMaterial m = in_august();
  m.assignments = {assignment("U1", {"2025-12-31", "", started, true, "Uppdraget inväntar U2.", ""}),
                   assignment("U2", {"2025-11-30", "", started, true, "", ""})};
  BOOST_TEST(found_by(check_assignments, m) == "");
  m.assignments[1].end_date = date("2026-01-31");
  BOOST_TEST(found_by(check_assignments, m) == "väntar-på-försenat U1");
  m.assignments[1].status = completed;
  BOOST_TEST(found_by(check_assignments, m) == "");
}

BOOST_AUTO_TEST_CASE(a_late_one_with_a_date_in_time_is_told_of_unless_the_comment_does) {
  SourceMaterial m = in_august();
  m.assignments = {assignment("U1", {"2025-12-31", "", started, true, "Uppdraget inväntar U2.", ""}),
                   assignment("U2", {"2025-04-24", "2025-10-23", started, false, "", ""})};
  BOOST_TEST(found_by(check_assignments, m) == "väntar-på-försenat U1 ?");
  m.assignments[0].comment->text += " Det väntas bli beslutat den 23 oktober.";
  BOOST_TEST(found_by(check_assignments, m) == "");
}

BOOST_AUTO_TEST_CASE(a_text_that_says_that_a_goals_assignments_follow_plan_is_held_against_them) {
  SourceMaterial m = in_august();
  Goal goal;
  goal.number = "2.3";
  goal.name = "Utveckla servicen på landsbygden";
  m.goals = {goal};
  m.assignments = {assignment("U1", {"2025-12-31", "", started, true, "", ""}),
                   assignment("U2", {"2025-04-24", "", started, false, "", ""})};
  for (auto& a : m.assignments) a.goal = "2.3";
  const std::vector<std::pair<std::string, std::string>> texts{
      {"- 2.3 Utveckla servicen på landsbygden – följer plan avseende uppdrag och bedöms kunna uppnås.",
       "status-annan-i-text 2.3"},
      {"Mål 2.3: uppdragen följer plan.", "status-annan-i-text 2.3"},
      {"Mål 2.3: alla uppdrag utom ett följer inte plan.", ""},
      {"Mål 2.3: ett av uppdragen är försenat.", ""},
      {"Uppdragen följer plan.", ""},
      {"Mål 2.3 följer plan.", ""},
  };
  for (const auto& [text, found] : texts) {
    m.texts = {{"analys.mål", text, {}}};
    BOOST_TEST(found_by(check_assignments, m) == found, text);
  }
}

BOOST_AUTO_TEST_CASE(a_text_that_says_that_a_named_assignment_follows_plan_is_held_against_it) {
  const std::vector<std::pair<std::string, std::string>> texts{
      {"Uppdraget om tjänstegarantier följer plan.", "status-annan-i-text U2"},
      {"Uppdraget om tjänstegarantierna följer planen.", "status-annan-i-text U2"},
      {"Uppdraget att revidera gällande tjänstegarantier följer plan.", "status-annan-i-text U2"},
      {"Uppdraget att revidera taxorna följer plan.", ""},
      {"Uppdraget om tjänstegarantier följer inte plan.", ""},
      {"Uppdraget om trygghetsskapande insatser följer plan.", ""},
      {"Uppdraget om kvalitetsarbetet följer plan.", ""},  // two can be meant
      {"Uppdraget om tjänstegarantier i andra kommuner följer plan.", ""},
  };
  for (const auto& [text, found] : texts) {
    SourceMaterial m = in_august();
    m.assignments = {assignment("U1", {"2025-12-31", "", started, true, "", ""}),
                     assignment("U2", {"2025-04-24", "", started, false, "", ""}),
                     assignment("U3", {"2025-04-24", "", started, false, "", ""})};
    m.assignments[0].name = "Skapa trygghetsskapande insatser, med kvalitetsarbetet";
    m.assignments[1].name = "Revidera gällande tjänstegarantier";
    m.assignments[2].name = "Utveckla kvalitetsarbetet";
    m.texts = {{"analys.uppdrag", text, {}}};
    BOOST_TEST(found_by(check_assignments, m) == found, text);
  }
}

BOOST_AUTO_TEST_CASE(a_plan_that_is_not_followed_up_has_no_late_assignments) {
  SourceMaterial m = in_august();
  m.followed_up = false;
  m.assignments = {assignment("U1", {"2025-04-24", "", started, true, "", ""})};
  BOOST_TEST(found_by(check_assignments, m) == "");
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "review/follow_up/told_reasons.hpp"
#include "support/checked_sample.hpp"
#include "support/sample_plan.hpp"
#include "support/written_plan.hpp"

using namespace redovisa;

namespace {

/// What an indicator lacks when it lacks nothing.
Indicator whole_indicator(const std::string& id) {
  Indicator i = indicator_with({.target = "10"}, id);
  i.unit = "antal";
  i.source = "Kolada";
  i.responsible = "Förvaltningen";
  return i;
}

SourceMaterial with(std::vector<Indicator> indicators) {
  SourceMaterial m = empty_report();
  m.indicators = std::move(indicators);
  return m;
}

struct TargetCase {
  std::string targets;
  Direction direction;
  std::string expected;
};

std::ostream& operator<<(std::ostream& out, const TargetCase& c) { return out << c.targets; }

const std::vector<TargetCase> target_cases{
    {"100 (2025) 110 (2026) 110 (2027)", Direction::higher, ""},
    {"7 (2025) 6,5 (2026)", Direction::lower, ""},
    {"100 (2025) 90 (2026)", Direction::higher, "målvärde-åt-fel-håll I1"},
    {"10 (2025) 11 (2026) 12 (2027)", Direction::lower, "målvärde-åt-fel-håll I1"},
    {"10 (2025) 11 (2026)", Direction::none, ""},
    {"minst 82 (2025)", Direction::higher, ""},
    {"minst 82 (2025)", Direction::lower, "gränser-mot-riktningen I1"},
    {"högst 14 (2025)", Direction::higher, "gränser-mot-riktningen I1"},
    {"högst 2,7 och helst minska (2025)", Direction::lower, ""},
};

Goal goal(const std::string& number, const std::string& level = {}) {
  Goal g;
  g.number = number;
  g.name = "Ett mål";
  g.level = level;
  return g;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_checks)

BOOST_DATA_TEST_CASE(targets_go_the_way_that_is_better, boost::unit_test::data::make(target_cases), c) {
  Indicator i = whole_indicator("I1");
  i.direction = c.direction;
  i.targets = written_indicator({.name = "x", .target = c.targets}).targets;
  BOOST_TEST(told(found_by(check_plan, with({i}))) == c.expected);
}

BOOST_AUTO_TEST_CASE(a_target_far_worse_than_every_outcome_may_tell_of_a_wrong_direction) {
  const auto found = [](Direction direction, const std::string& target,
                        const std::vector<std::string>& values) {
    Indicator i = whole_indicator("I1");
    i.direction = direction;
    i.targets = written_indicator({.name = "x", .target = target + " (2025)"}).targets;
    i.outcomes.clear();
    for (int year = 2025; const auto& value : values)
      i.outcomes.push_back(measured_in(whole_year(--year), value));
    return told(found_by(check_plan, with({i})));
  };
  BOOST_TEST(found(Direction::higher, "95", {"101"}) == "målvärde-åt-fel-håll I1?");
  BOOST_TEST(found(Direction::lower, "95", {"101"}) == "");
  BOOST_TEST(found(Direction::lower, "95", {"80", "82"}) == "målvärde-åt-fel-håll I1?");
  BOOST_TEST(found(Direction::lower, "480", {"448", "534"}) == "");  // it has been worse
  BOOST_TEST(found(Direction::higher, "90", {"92"}) == "");          // to be kept, about
}

BOOST_AUTO_TEST_CASE(a_change_needs_something_to_be_counted_from) {
  const auto change = [](const std::string& target) {
    Indicator i = whole_indicator("I1");
    i.targets = written_indicator({.name = "x", .target = target}).targets;
    return i;
  };
  BOOST_TEST(told(found_by(check_plan, with({change("öka med 10 %")}))) == "förändring-utan-utgångsvärde I1");
  BOOST_TEST(told(found_by(check_plan, with({change("ska öka")}))) == "förändring-utan-utgångsvärde I1?");
  BOOST_TEST(told(found_by(check_plan, with({change("från 60 (2022) till minst 70")}))) == "");
  Indicator with_outcome = change("öka med 10 %"), with_baseline = with_outcome;
  with_outcome.outcomes = {measured_in(whole_year(2024), "62")};
  with_baseline.baseline = measured_in(whole_year(0), "62");
  BOOST_TEST(told(found_by(check_plan, with({with_outcome}))) == "");
  BOOST_TEST(told(found_by(check_plan, with({with_baseline}))) == "");
}

BOOST_AUTO_TEST_CASE(a_target_of_a_later_year_is_a_target_but_not_one_of_the_past) {
  Indicator later = whole_indicator("I1"), past = whole_indicator("I2"), none = whole_indicator("I3"),
            explained = whole_indicator("I4");
  later.targets.front().period = whole_year(2030);
  past.targets.front().period = whole_year(2024);
  none.targets.clear();
  explained.targets.clear();
  explained.comment = Commentary{"Uppgiften kan inte tas fram.", {}, {}};
  const auto findings = found_by(check_plan, with({later, past, none, explained, whole_indicator("I5")}));
  BOOST_TEST(told_of(FindingCode::indicator_without_target, findings) == "I2, I3, I4?");
}

BOOST_AUTO_TEST_CASE(what_most_indicators_have_is_asked_of_the_others) {
  std::vector<Indicator> all;
  for (const char* id : {"I1", "I2", "I3", "I4", "I5"}) all.push_back(whole_indicator(id));
  all[1].source.clear();
  all[2].responsible.clear();
  all[3].unit.clear();
  const auto findings = found_by(check_plan, with(all));
  BOOST_TEST(told(findings) ==
             "indikator-utan-enhet I4, indikator-utan-källa I2, indikator-utan-ansvarig I3");
  all[2].source.clear();
  all[2].kolada_id = "U23461";  // tells where the figure is
  BOOST_TEST(told_of(FindingCode::indicator_without_source, found_by(check_plan, with(all))) == "I2");
}

BOOST_AUTO_TEST_CASE(what_nobody_has_is_told_once) {
  std::vector<Indicator> all;
  for (const char* id : {"I1", "I2", "I3"}) {
    all.push_back(whole_indicator(id));
    all.back().source.clear();
  }
  const auto findings = found_by(check_plan, with(all));
  BOOST_TEST(told(findings) == "indikator-utan-källa Indikatorer");
  BOOST_TEST(fact(findings.front(), "antal") == "3");
}

BOOST_AUTO_TEST_CASE(the_goals_responsible_answers_for_its_indicators) {
  SourceMaterial m = with({whole_indicator("I1")});
  m.indicators.front().responsible.clear();
  m.goals = {goal("1")};
  BOOST_TEST(told(found_by(check_plan, m)) == "indikator-utan-ansvarig I1");
  m.goals.front().responsible = "Sektor omsorg";
  BOOST_TEST(told(found_by(check_plan, m)) == "");
}

BOOST_AUTO_TEST_CASE(a_goal_that_nothing_measures_is_told) {
  SourceMaterial m = with({whole_indicator("I1")});
  m.goals = {goal("1"), goal("2.1"), goal("2.2"), goal("2.3")};
  m.activities.resize(1);
  m.activities.front().belongs_to = "2.2";
  m.texts = {text_of("analys.mål", "Mål 2.3 har i år varken indikatorer eller uppdrag.")};
  BOOST_TEST(told_of(FindingCode::goal_without_parts, found_by(check_plan, m)) == "2.1, 2.3?");
}

BOOST_AUTO_TEST_CASE(a_goal_of_a_higher_level_may_be_for_others_to_measure) {
  SourceMaterial m = with({});
  m.convention.goal_levels = {{"KF", "Övergripande mål"}, {"Nämnd", "Nämndmål"}};
  m.goals = {goal("KF1", "KF"), goal("KF2", "KF"), goal("5.1", "Nämnd")};
  m.goals[1].description = "Nämnden har inget mål i området.";
  BOOST_TEST(told_of(FindingCode::goal_without_parts, found_by(check_plan, m)) == "KF1?, 5.1");
}

BOOST_AUTO_TEST_CASE(a_lack_is_told_in_words_of_many_kinds) {
  for (const char* text : {"Systemstöd saknas.", "Vi har inga indikatorer.", "Det kan ännu inte mätas.",
                           "Varken mått eller uppdrag finns."})
    BOOST_TEST(tells_of_lack(text), text);
  for (const char* text : {"Målet nås.", "Alla indikatorer är mätta."})
    BOOST_TEST(!tells_of_lack(text), text);
}

BOOST_AUTO_TEST_SUITE_END()

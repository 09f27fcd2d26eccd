#include "view/rule_wording.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "assess/assignment_rules.hpp"
#include "assess/goal_rules.hpp"
#include "assess/indicator_rules.hpp"
#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"
#include "view/rule_words.hpp"

using namespace redovisa;

namespace {

std::string words(const Convention& convention) {
  std::string text;
  for (const auto& rule : rule_texts(convention, false)) text += rule.words + '\n';
  return text;
}

template <class NamedRule>
std::set<std::string_view> names_of(const std::vector<NamedRule>& rules) {
  std::set<std::string_view> names;
  for (const auto& rule : rules) names.insert(rule.name);
  return names;
}

/// Every rule has its words, no words are of a rule that does not exist, and all end as a sentence.
void check_words(const std::vector<RuleWords>& known, const std::vector<std::set<std::string_view>>& rules) {
  std::multiset<std::string_view> words;
  std::set<std::string_view> names;
  for (const auto& rule : known) words.insert(rule.rule);
  for (const auto& some : rules) names.insert(some.begin(), some.end());
  BOOST_TEST(words.size() == names.size());
  for (const auto name : names) BOOST_TEST(words.count(name) == 1U, name);
  for (const std::size_t levels : {2U, 3U}) {
    const Convention convention = convention_with_levels(levels);
    for (const auto& rule : known) {
      const std::string text = rule.words({}, convention);
      BOOST_TEST(text.size() > 20U, rule.rule);
      BOOST_TEST(text.ends_with('.'), text);
      BOOST_TEST(text.find("  ") == std::string::npos, text);
    }
  }
}

struct Change {
  std::string of;
  std::function<void(Convention&)> make;
};

std::ostream& operator<<(std::ostream& out, const Change& change) { return out << change.of; }

const Change changes[] = {
    {"the judged figure", [](Convention& c) { c.indicator_assessment.basis = Basis::outcome; }},
    {"the judged figure, else another",
     [](Convention& c) { c.indicator_assessment.basis = Basis::forecast_or_outcome; }},
    {"equal is enough", [](Convention& c) { c.indicator_assessment.equal_is_enough = false; }},
    {"the trend's base", [](Convention& c) { c.indicator_trend.base = ChangeBase::previous_measurement; }},
    {"the trend's other base",
     [](Convention& c) { c.indicator_trend.base = ChangeBase::same_period_last_year; }},
    {"the trend's figure", [](Convention& c) { c.indicator_trend.basis = Basis::outcome; }},
    {"the tolerance",
     [](Convention& c) {
       c.indicator_trend.tolerance = {5, 1};
     }},
    {"the share",
     [](Convention& c) {
       c.goal_assessment.least_share = {3, 4};
     }},
    {"all parts",
     [](Convention& c) {
       c.goal_assessment.least_share = {1, 1};
     }},
    {"the denominator", [](Convention& c) { c.goal_assessment.denominator = Denominator::all; }},
    {"the share that must be evaluated",
     [](Convention& c) {
       c.goal_assessment.least_evaluated = {1, 2};
     }},
    {"assignments do not count", [](Convention& c) { c.goal_assessment.assignments_count = false; }},
    {"key indicators alone", [](Convention& c) { c.goal_assessment.only_key_indicators = true; }},
    {"the share of a level between",
     [](Convention& c) {
       c.goal_assessment.shares = {{Level{1}, {1, 4}}};
     }},
    {"what a level counts as",
     [](Convention& c) {
       c.scale.levels.back().points = {1, 4};
     }},
    {"goals of several levels",
     [](Convention& c) {
       c.goal_levels = {{"KF", "Övergripande mål"}};
     }},
    {"the trend of none", [](Convention& c) { c.goal_trend.without_trend = std::nullopt; }},
    {"the best level's word", [](Convention& c) { c.scale.levels.front().word = "Nått"; }},
    {"the worst level's word", [](Convention& c) { c.scale.levels.back().word = "Inte nått"; }},
    {"the word for nothing", [](Convention& c) { c.scale.not_evaluated.word = "Saknas"; }},
    {"a trend's word", [](Convention& c) { c.trends.levels[trend_negative].word = "Sämre"; }},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(rule_wording)

BOOST_AUTO_TEST_CASE(every_rule_has_words_once) {
  check_words(indicator_rule_words(),
              {names_of(indicator_assessment_rules()), names_of(indicator_trend_rules())});
  check_words(assignment_rule_words(), {names_of(plan_rules()), names_of(assignment_rules())});
  check_words(goal_rule_words(), {names_of(goal_assessment_rules())});
  check_words(goal_trend_rule_words(), {names_of(goal_trend_rules())});
}

BOOST_AUTO_TEST_CASE(the_six_rules_come_in_the_order_they_build_on_each_other) {
  std::string names;
  for (const auto& rule : rule_texts(two_level_convention(), false)) names += rule.name + ' ';
  BOOST_TEST(names == "mot-mål mot-tidigare slutdatum klart-i-år andel majoritet ");
}

BOOST_DATA_TEST_CASE(a_parameter_that_changes_changes_the_words, changes, change) {
  Convention convention = two_level_convention();
  const std::string before = words(convention);
  change.make(convention);
  BOOST_TEST(words(convention) != before);
}

BOOST_AUTO_TEST_SUITE_END()

namespace {

/// How the words of a goal's rule begin, on three levels.
struct Words {
  std::string rule, words;
  std::function<void(RuleChoice&)> choose = [](RuleChoice&) {};
};

std::ostream& operator<<(std::ostream& out, const Words& w) { return out << w.rule; }

const Words goal_words[] = {
    {"andel",
     "Målet är ”Uppfyllt” när minst tre fjärdedelar av målets bedömda delar – indikatorer, verksamhetsmål, "
     "uppdrag "
     "och initiativ – är uppfyllda, ”Delvis uppfyllt” när minst en fjärdedel är det, annars ”Ej uppfyllt”. "
     "En del "
     "som är ”Delvis uppfyllt” räknas som en halv uppfylld del. Delar som inte går att bedöma räknas inte. "
     "Har "
     "målet inga delar blir bedömningen ”Inget värde angivet”.",
     [](RuleChoice& c) {
       c.least_share = {3, 4};
       c.shares = {{Level{1}, {1, 4}}};
     }},
    {"andel",
     "Målet är ”Uppfyllt” när alla målets delar – indikatorer – är uppfyllda, annars ”Ej uppfyllt”. En del "
     "som är "
     "”Delvis uppfyllt” räknas som en halv uppfylld del. Delar som inte går att bedöma räknas som ej "
     "uppfyllda. Har "
     "målet inga delar, eller går färre än hälften av dem att bedöma, blir bedömningen ”Inget värde "
     "angivet”.",
     [](RuleChoice& c) {
       c.least_share = {1, 1};
       c.assignments_count = false;
       c.denominator = Denominator::all;
       c.least_evaluated = {1, 2};
     }},
    {"viktat-medel",
     "Målet är ”Uppfyllt” när målets bedömda delar – indikatorer, verksamhetsmål, uppdrag och initiativ –, "
     "vägda "
     "efter sin vikt, når minst 50 procent av det som skulle ge full uppfyllelse, annars ”Ej uppfyllt”."},
    {"sämsta", "Målet får samma bedömning som den sämsta av målets bedömda delar"},
    {"kf-först",
     "Målet bedöms av den första av dessa grupper som har någon del som går att bedöma: ”Kommunfullmäktiges "
     "indikatorer” (alla ska vara uppfyllda), ”Nämndens indikatorer” (minst hälften ska vara "
     "uppfyllda). Har ingen av dem det avgör målets övriga delar, och då ska minst hälften vara uppfyllda.",
     [](RuleChoice& c) {
       c.groups = {{"KF", false, {1, 1}}, {"Nämnd", false, {1, 2}}};
     }},
    {"kf-först",
     "Målet bedöms av den första av dessa grupper som har tillräckligt många delar som går att bedöma: "
     "”Kommunfullmäktiges indikatorer” (alla ska vara uppfyllda, och minst hälften gå att bedöma). Har",
     [](RuleChoice& c) {
       c.groups = {{"KF", false, {1, 1}, {1, 2}}};
     }},
    {"grindar",
     "Målet är ”Uppfyllt” när varje grupp av delar når sin andel: uppdragen (mer än hälften ska vara "
     "uppfyllda, och minst hälften gå att bedöma). Annars avgör den grupp "
     "som når sämst: målet är ”Ej uppfyllt”. Går för få av en grupps delar att bedöma går målet inte heller "
     "det, om inte en annan grupp ger den sämsta nivån. Har målet",
     [](RuleChoice& c) {
       c.groups = {{"", true, {501, 1000}, {1, 2}}};
     }},
    {"grindar",
     "Målet är ”Uppfyllt” när varje grupp av delar når sin andel: ”Kommunfullmäktiges indikatorer” (alla ska "
     "vara "
     "uppfyllda), uppdragen (mer än hälften ska vara uppfyllda). Annars avgör den grupp som når sämst: målet "
     "är "
     "”Ej uppfyllt”. Har målet inga delar i de grupperna är det ”Uppfyllt” när minst hälften av",
     [](RuleChoice& c) {
       c.groups = {{"KF", false, {1, 1}}, {"", true, {501, 1000}}};
     }},
    {"grindar",
     "Först prövas om delarna täcker målet: minst hälften av delarna ska gå att bedöma, och ingen ska ha "
     "angett att de inte täcker målet. Annars blir bedömningen ”Delvis uppfyllt”. Sedan prövas om de är "
     "uppfyllda. Målet är ”Uppfyllt” när minst hälften av",
     [](RuleChoice& c) {
       c.least_evaluated = {1, 2};
     }},
    {"beslutstabell",
     "Målet bedöms efter målets bedömda delar – indikatorer, verksamhetsmål, uppdrag och initiativ – och får "
     "den "
     "första bedömning som stämmer: ”Uppfyllt” när alla delarna är uppfyllda och målets trend är ”Positiv”; "
     "”Delvis "
     "uppfyllt” när högst hälften är ”Ej uppfyllt”. Stämmer ingen blir bedömningen ”Inget värde angivet”.",
     [](RuleChoice& c) {
       DecisionRow first, second;
       first.least_fulfilled = Fraction{1, 1};
       first.trend = trend_positive;
       first.level = Level{0};
       second.most_failed = Fraction{1, 2};
       second.level = Level{1};
       c.table = {first, second};
     }},
    {"person", "Det avgörs av en person"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(rule_wording_of_goals)

BOOST_DATA_TEST_CASE(a_goals_rule_is_told_with_its_parameters, goal_words, w) {
  Convention convention = convention_with_levels(3);
  w.choose(convention.goal_assessment);
  convention.goal_assessment.rule = w.rule;
  const std::string text = rule_texts(convention, false)[4].words;
  BOOST_TEST(text.substr(0, w.words.size()) == w.words);
}

BOOST_AUTO_TEST_CASE(at_year_end_the_levels_have_the_years_words) {
  Convention convention = two_level_convention();
  convention.scale.levels.front().year_end_word = "Har uppfyllts";
  BOOST_TEST(words(convention).find("Har uppfyllts") == std::string::npos);
  BOOST_TEST(rule_texts(convention, true)[4].words.starts_with("Målet är ”Har uppfyllts”"));
}

BOOST_AUTO_TEST_SUITE_END()

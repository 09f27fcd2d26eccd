#include "view/rule_wording.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <string>

#include "assess/assignment_rules.hpp"
#include "assess/goal_rules.hpp"
#include "assess/indicator_rules.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

std::string words(const Convention& convention) {
  std::string text;
  for (const auto& rule : rule_texts(convention, false)) text += rule.words + '\n';
  return text;
}

template <class NamedRule>
void check_words(const std::vector<NamedRule>& rules, RuleChoice Convention::*choice) {
  for (const auto& rule : rules) {
    Convention convention = two_level_convention();
    (convention.*choice).rule = std::string{rule.name};
    for (const auto& text : rule_texts(convention, false)) {
      BOOST_TEST(text.words.size() > 20U, text.name);
      BOOST_TEST(text.words.ends_with('.'), text.words);
      BOOST_TEST(!text.decides.empty());
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
    {"the trend's base",
     [](Convention& c) { c.indicator_trend.base = ChangeBase::previous_measurement; }},
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
    {"the trend of none", [](Convention& c) { c.goal_trend.without_trend = std::nullopt; }},
    {"the best level's word", [](Convention& c) { c.scale.levels.front().word = "Nått"; }},
    {"the worst level's word", [](Convention& c) { c.scale.levels.back().word = "Inte nått"; }},
    {"the word for nothing", [](Convention& c) { c.scale.not_evaluated.word = "Saknas"; }},
    {"a trend's word", [](Convention& c) { c.trends.levels[trend_negative].word = "Sämre"; }},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(rule_wording)

BOOST_AUTO_TEST_CASE(every_rule_has_words) {
  check_words(indicator_assessment_rules(), &Convention::indicator_assessment);
  check_words(indicator_trend_rules(), &Convention::indicator_trend);
  check_words(plan_rules(), &Convention::assignment_plan);
  check_words(assignment_rules(), &Convention::assignment_assessment);
  check_words(goal_assessment_rules(), &Convention::goal_assessment);
  check_words(goal_trend_rules(), &Convention::goal_trend);
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

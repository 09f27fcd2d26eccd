#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <ostream>
#include <string>

#include "support/policy_case.hpp"
#include "view/rule_words.hpp"

using namespace redovisa;

namespace {

std::string words_of(const std::string& rule, const RuleChoice& choice, const Convention& convention) {
  const auto& all = indicator_rule_words();
  const auto found = std::ranges::find(all, rule, &RuleWords::rule);
  BOOST_REQUIRE_MESSAGE(found != all.end(), "no words for " << rule);
  return found->words(choice, convention);
}

struct Change {
  std::string of, rule;
  std::function<void(RuleChoice&, Convention&)> make;
};

std::ostream& operator<<(std::ostream& out, const Change& change) { return out << change.of; }

using R = RuleChoice;
using C = Convention;

const Change changes[] = {
    {"a band", "mot-mål",
     [](R& r, C&) {
       r.bands = {{1, criterion("minst 80 % av målet")}};
     }},
    {"a band of the best level", "mot-mål",
     [](R& r, C&) {
       r.bands = {{0, criterion("25 % bästa")}};
     }},
    {"between levels, better", "mot-mål", [](R& r, C&) { r.gap = GapPolicy::better; }},
    {"between levels, rounded", "mot-mål", [](R& r, C&) { r.gap = GapPolicy::rounded; }},
    {"between levels, stop", "mot-mål", [](R& r, C&) { r.gap = GapPolicy::stop; }},
    {"a later target", "mot-mål", [](R& r, C&) { r.target_may_be_later = true; }},
    {"age", "mot-mål", [](R& r, C&) { r.greatest_age = 1; }},
    {"sample", "mot-mål", [](R& r, C&) { r.smallest_sample = 10; }},
    {"tolerance", "mot-mål", [](R& r, C&) { r.tolerance = Decimal{1}; }},
    {"missing as partly", "mot-mål", [](R&, C& c) { c.missing[2] = MissingPolicy::as_partly; }},
    {"missing as failed", "mot-mål", [](R&, C& c) { c.missing[2] = MissingPolicy::as_failed; }},
    {"missing that stops", "mot-mål", [](R&, C& c) { c.missing[2] = MissingPolicy::stop; }},
    {"baseline", "mot-tidigare", [](R& r, C&) { r.base = ChangeBase::baseline; }},
    {"mean", "mot-tidigare", [](R& r, C&) { r.base = ChangeBase::mean_of_years; }},
    {"forecast before", "mot-tidigare", [](R& r, C&) { r.base = ChangeBase::previous_forecast; }},
    {"percent", "mot-tidigare",
     [](R& r, C&) {
       r.tolerance = Decimal{1};
       r.tolerance_unit = ToleranceUnit::percent;
     }},
    {"points", "mot-tidigare", [](R& r, C&) { r.fewest_points = 3; }},
    {"strong", "utveckling", [](R& r, C&) { r.strong = Decimal{5}; }},
    {"table", "beslutstabell", [](R& r, C&) { r.table = {DecisionRow{}}; }},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(indicator_rule_words_test)

BOOST_DATA_TEST_CASE(every_parameter_is_told, changes, change) {
  RuleChoice choice;
  Convention convention = three_level_convention();
  const std::string before = words_of(change.rule, choice, convention);
  change.make(choice, convention);
  const std::string after = words_of(change.rule, choice, convention);
  BOOST_TEST(after != before);
  BOOST_TEST(after.ends_with('.'), after);
  BOOST_TEST(after.find("  ") == std::string::npos, after);
}

BOOST_AUTO_TEST_CASE(levels_limits_and_what_is_missing_are_listed) {
  RuleChoice choice = of_outcome();
  choice.bands = {{1, criterion("minst 80 % av målet")}};
  Convention convention = three_level_convention();
  convention.missing[0] = convention.missing[1] = convention.missing[2] = MissingPolicy::as_partly;
  BOOST_TEST(
      words_of("mot-mål", choice, convention) ==
      "Indikatorn är ”Grön” när utfallet når årets målvärde, ”Gul” när det klarar ”minst 80\u00A0% av målet” "
      "och "
      "annars ”Röd”. Har indikatorn egna gränser för nivåerna gäller de i stället. Ett värde i ett glapp "
      "mellan "
      "gränserna räknas till den sämre. När ett lägre värde är bättre räknas lika stort överskridande: 10 "
      "procent över målet motsvarar 90 procent av målet. Att hamna precis på målvärdet räcker. Den som mäts "
      "en "
      "gång om året eller mer sällan bedöms efter den senaste mätningen tills en ny ska finnas. Saknas "
      "värdet "
      "(ej rapporterat, ingen uppgift) räknas indikatorn som ”Gul”. Saknas annars värdet eller målvärdet "
      "blir "
      "bedömningen ”Inget värde angivet”.");
}

BOOST_AUTO_TEST_SUITE_END()

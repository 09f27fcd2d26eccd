// What leaves the review, whatever the source material holds.
#include "review/review.hpp"

#include <boost/test/unit_test.hpp>

#include "support/sample_plan.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(review_as_a_whole)

BOOST_AUTO_TEST_CASE(what_a_terminal_would_obey_never_leaves_the_review) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.period = august;
  m.texts = {{"av\x1B[2Jsnitt", "Kostnaden är XX tkr \x1B[31m\u009B och mer.", {}}};
  const Findings findings = review(m, assess(m));
  BOOST_REQUIRE(!findings.empty());
  bool told = false;
  for (const Finding& finding : findings) {
    told = told || finding.subject == "av [2Jsnitt";
    for (const std::string* text : {&finding.subject, &finding.quote})
      BOOST_TEST(text->find_first_of("\x1B\n\x7F") == std::string::npos);
    for (const FindingFact& fact : finding.facts)
      if (const auto* text = std::get_if<std::string>(&fact.value))
        BOOST_TEST(text->find('\x1B') == std::string::npos);
  }
  BOOST_TEST(told);
}

BOOST_AUTO_TEST_SUITE_END()

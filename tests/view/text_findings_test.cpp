#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "review/told_sample.hpp"
#include "view/finding_sentences.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(text_findings)

BOOST_AUTO_TEST_CASE(every_finding_of_the_area_has_words) {
  for (const auto& traits : all_findings()) {
    if (traits.area != FindingArea::text_and_tables) continue;
    const auto& sentences = text_finding_sentences();
    BOOST_TEST(std::ranges::count(sentences, traits.code, &FindingSentence::code) == 1, traits.name);
  }
}

BOOST_AUTO_TEST_CASE(a_wrong_figure_is_told_with_its_cell) {
  const auto findings = figure_findings("ekonomi", "Kostnaderna väntas bli 5 500 tkr högre än budget.");
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(
      text_of(findings.front())
          .starts_with("Texten i ekonomi säger 5 500 tkr om ”Kostnader”, men enligt tabellen "
                       "Driftredovisning är det \u22128\u00A0200\u00A0tkr (”Avvikelse prognos 2025”)."));
}

BOOST_AUTO_TEST_CASE(an_indicators_figure_is_told_with_its_id) {
  const auto findings = figure_findings("I1", "Prognosen för helåret är 44 dagar.");
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(text_of(findings.front())
                 .starts_with("Texten om I1 säger 44 dagar, men indikatorn I1 har 40 (”Prognos 2025”)."));
}

BOOST_AUTO_TEST_CASE(a_largest_item_is_told_with_the_one_that_is_larger) {
  const auto findings =
      claim_findings("ekonomi", "Det största underskottet för perioden finns inom placeringskostnaderna.");
  BOOST_REQUIRE(findings.size() == 1U);
  BOOST_TEST(text_of(findings.front()).find("är ”Hemtjänst” större") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

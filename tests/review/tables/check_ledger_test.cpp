#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "review/checks.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

SourcePosition at(const std::string& file, std::uint32_t line) {
  return {std::make_shared<const Source>(Source{Source::Kind::text, file, {}}), line, 0};
}

OperatingRow row(const Decimal& outcome, const SourcePosition& position) {
  OperatingRow result;
  result.name = "Kostnader";
  result.outcome_to_date = {.number = outcome, .position = position};
  return result;
}

struct DifferenceCase {
  Decimal sheet, ledger;
  std::string text;  // empty: no finding
};

std::ostream& operator<<(std::ostream& out, const DifferenceCase& c) { return out << c.text; }

const DifferenceCase cases[] = {
    // rounding is no difference, not even of a sum of rounded parts
    {{-2790}, {-279050, 2}, ""},
    {{-2791}, {-279000, 2}, ""},
    {{-27905, 1}, {-279060, 2}, ""},
    {{-2794},
     {-279050, 2},
     "I tabellen Driftredovisning står −2 794 tkr på raden ”Kostnader” i kolumnen ”Utfall jan–aug 2025”, men "
     "bokföringen ger −2 791 tkr: skillnaden är −3 tkr."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(check_ledger_against_sheets)

BOOST_DATA_TEST_CASE(a_sheet_that_says_something_else_than_the_ledger_is_found, cases, c) {
  SourceMaterial material;
  material.period = {2025, 1, 8};
  material.economy.operating = {row(c.sheet, at("ekonomi.xml", 3))};
  material.of_ledger.operating = {row(c.ledger, at("bok.se", 17))};
  const AssessedPlan plan;
  Findings findings;
  check_ledger(prepare_review(material, plan), findings);
  BOOST_REQUIRE(findings.size() == (c.text.empty() ? 0U : 1U));
  if (findings.empty()) return;
  BOOST_TEST(text_of(findings.front()) == c.text);
  BOOST_TEST(to_string(findings.front().places.at(0)) == "ekonomi.xml:3");
  BOOST_TEST(to_string(findings.front().places.at(1)) == "bok.se:17");
}

BOOST_AUTO_TEST_CASE(a_figure_of_the_ledgers_own_is_not_held_against_itself) {
  SourceMaterial material;
  material.period = {2025, 1, 8};
  const SourcePosition place = at("bok.se", 17);
  material.of_ledger.operating = {row({-5}, place)};
  material.economy.operating = material.of_ledger.operating;
  Findings findings;
  const AssessedPlan plan;
  check_ledger(prepare_review(material, plan), findings);
  BOOST_TEST(findings.empty());
}

BOOST_AUTO_TEST_SUITE_END()

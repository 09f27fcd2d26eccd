#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "review/norms/personal_number.hpp"
#include "support/review_finding.hpp"
#include "support/sample_plan.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

struct Text {
  std::string text;
  std::size_t numbers;
};

std::ostream& operator<<(std::ostream& out, const Text& text) { return out << text.text; }

// The numbers are Skatteverket's test numbers, or made with a right or wrong check digit.
const std::vector<Text> texts{
    {"Ärendet gäller 811228-9874.", 1},
    {"811228-9874", 1},
    {"19811228-9874", 1},
    {"198112289874", 1},
    {"8112289874", 1},
    {"Född 811228 9874 i Norrtälje", 1},
    {"811228\u00A0-\u00A09874", 1},
    {"811228–9874", 1},
    {"811228+9874", 1},
    {"670919-9530 och 811228-9874", 2},
    {"samordningsnummer 701063-2391", 1},
    {"811228-9873", 1},  // wrong check digit: likely mistyped
    {"19850312-2380", 1},
    {"8112289873", 0},
    {"811228 9873", 0},
    {"20250101-0831", 0},  // a stretch of time
    {"811328-9873", 0},    // no such month
    {"810231-9871", 0},    // no such day
    {"556036-0793", 0},    // an organisation's number has a month over 20
    {"SN25-160", 0},
    {"den 2025-08-31", 0},
    {"18112289874", 0},    // eleven digits
    {"99811228-9874", 0},  // no such century
    {"3.811228-9874", 0},  // part of something longer
    {"811228-98741", 0},
    {"12 345 678 tkr", 0},
};

Reviewed reviewed_of(const SourceMaterial& material, const AssessedPlan& plan) {
  return prepare_review(material, plan);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(privacy_checks)

BOOST_DATA_TEST_CASE(a_personal_number_is_known_in_every_form_of_writing, boost::unit_test::data::make(texts),
                     text) {
  BOOST_TEST(personal_numbers_in(text.text).size() == text.numbers);
}

BOOST_AUTO_TEST_CASE(a_coordination_number_is_told_apart) {
  const auto numbers = personal_numbers_in("701063-2391");
  BOOST_REQUIRE(numbers.size() == 1);
  BOOST_TEST(numbers.front().coordination);
}

BOOST_AUTO_TEST_CASE(ten_digits_that_may_be_a_telephone_number_are_not_certain) {
  const auto numbers = personal_numbers_in("0703145675 8112289874");
  for (const auto& number : numbers) BOOST_TEST(number.certain == (number.begin > 0));
  BOOST_TEST(!numbers.empty());
}

BOOST_AUTO_TEST_CASE(a_number_is_never_shown_in_full) {
  BOOST_TEST(masked("19811228-9874") == "19••••••-••••");
  BOOST_TEST(masked("8112289874") == "81••••-••••");
  BOOST_TEST(without_personal_numbers("Gäller 811228-9874 och 811228-9873.") ==
             "Gäller 81••••-•••• och 81••••-••••.");
}

BOOST_AUTO_TEST_CASE(a_number_with_a_wrong_check_digit_is_told_as_likely_mistyped) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.texts = {{"händelser", "Ärendet rör en man, 19850312-2380, som beviljats stöd.", {}}};
  const AssessedPlan plan;
  Findings findings;
  check_privacy(reviewed_of(m, plan), findings);
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST((severity_of(findings.front()) == Severity::warning));
  BOOST_TEST(text_of(findings.front()) ==
             "Här står 19••••••-••••, troligen ett felskrivet personnummer: datumet stämmer men inte den "
             "sista siffran.");
}

BOOST_AUTO_TEST_CASE(a_share_of_those_who_answered_is_no_small_group_and_a_sentence_is_told_once) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.texts = {{"händelser", "Av de som svarade var 2 av 3 kvinnor. Av 4 barn har 2 barn flyttat hem.", {}}};
  const AssessedPlan plan;
  Findings findings;
  check_privacy(reviewed_of(m, plan), findings);
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(findings.front().quote == "Av 4 barn har 2 barn flyttat hem.");
}

BOOST_AUTO_TEST_CASE(a_small_group_is_known_by_any_space_after_its_number) {
  for (const std::string space : {" ", "\u00A0", "\u202F"}) {
    SourceMaterial m;
    m.convention = two_level_convention();
    m.texts = {{"händelser", "I augusti flyttade 2" + space + "barn hem efter lång tid.", {}}};
    BOOST_TEST(found_by(check_privacy, m) == "liten-grupp händelser");
  }
}

BOOST_AUTO_TEST_CASE(a_number_in_any_text_is_found_where_it_stands) {
  SourceMaterial m;
  m.convention = two_level_convention();
  Goal goal;
  goal.number = "1.1";
  goal.responsible = "Kim, 811228-9874";
  m.goals = {goal};
  m.texts = {{"händelser", "Brukaren 19811228-9874 har klagat.", {}}};
  PrintedTable table;
  table.name = "Volymer";
  table.rows.emplace_back().name = "811228-9874";
  m.printed = {table};
  const AssessedPlan plan;
  Findings findings;
  check_privacy(reviewed_of(m, plan), findings);
  std::vector<std::string> subjects;
  for (const auto& finding : findings) subjects.push_back(finding.subject);
  const std::vector<std::string> expected{"händelser", "1.1", "Volymer"};
  BOOST_TEST(subjects == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_small_count_of_people_who_are_served_is_warned_of) {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.texts = {{"händelser",
              "Tre placerade barn har flyttat hem. Tre konsulter har slutat. Sju barn väntar. "
              "Två nya verksamheter startar.",
              {}}};
  const AssessedPlan plan;
  Findings findings;
  check_privacy(reviewed_of(m, plan), findings);
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(findings.front().quote == "Tre placerade barn har flyttat hem.");
}

BOOST_AUTO_TEST_CASE(a_small_outcome_of_an_indicator_that_counts_people_is_warned_of) {
  SourceMaterial m;
  m.convention = two_level_convention();
  Indicator few = indicator_with({.target = "5", .outcome = "3"});
  few.name = "Antal barn placerade på HVB";
  few.unit = "antal";
  Indicator mean = few, many = few, things = few;
  mean.outcomes = {measured_in(august, "1.3")};
  many.outcomes = {measured_in(august, "12")};
  things.name = "Antal tillsynsbesök";
  m.indicators = {few, mean, many, things};
  const AssessedPlan plan;
  Findings findings;
  check_privacy(reviewed_of(m, plan), findings);
  BOOST_TEST(findings.size() == 1);
  m.convention.privacy_limit = 3;
  findings.clear();
  check_privacy(reviewed_of(m, plan), findings);
  BOOST_TEST(findings.empty());
}

BOOST_AUTO_TEST_SUITE_END()

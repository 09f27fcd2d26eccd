#include "review/accepted.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

SourcePosition cell(std::uint32_t row, std::uint32_t column) {
  static const auto sheet =
      std::make_shared<const Source>(Source{Source::Kind::sheet, "input/norra/ekonomi.xlsx", "Volymer"});
  return {sheet, row, column};
}

Finding sum_at(std::uint32_t row, const std::string& quote = {}) {
  return {.code = FindingCode::sum_differs,
          .places = {cell(row, 6), cell(row, 3)},
          .subject = "Volymer",
          .facts = {},
          .quote = quote};
}

ReviewException exception(const std::string& code, const std::string& place, const std::string& quote = {}) {
  return {code, place, quote, "Så står det i bokslutet.", "Ekonomichefen", {}, cell(99, 1)};
}

Findings after(const ReviewException& e, Findings findings) {
  apply_exceptions({e}, findings);
  return findings;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(accepted)

BOOST_AUTO_TEST_CASE(a_finding_is_accepted_at_any_of_its_cells_however_much_of_the_path_is_written) {
  for (const std::string place : {"input/norra/ekonomi.xlsx:Volymer!F7", "ekonomi.xlsx:Volymer!F7",
                                  "Volymer!F7", "volymer!f7", "Volymer!C7"}) {
    const auto findings = after(exception("Summa-stämmer-inte", place), {sum_at(7), sum_at(17)});
    BOOST_TEST_CONTEXT(place) {
      BOOST_REQUIRE(findings.size() == 2);
      BOOST_REQUIRE(findings[0].accepted.has_value());
      BOOST_TEST(findings[0].accepted->reason == "Så står det i bokslutet.");
      BOOST_TEST(findings[0].accepted->by == "Ekonomichefen");
      BOOST_TEST(!findings[1].accepted.has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_finding_is_accepted_by_what_it_is_about_and_the_words_that_it_quotes) {
  const auto all = after(exception("summa-stämmer-inte", "volymer"), {sum_at(7), sum_at(17)});
  BOOST_TEST((all[0].accepted && all[1].accepted));
  const auto one = after(exception("summa-stämmer-inte", "Volymer", "3 400 TKR"),
                         {sum_at(7, "överskott om 3 400 tkr"), sum_at(17, "underskott om 600 tkr")});
  BOOST_TEST((one[0].accepted && !one[1].accepted));
}

BOOST_AUTO_TEST_CASE(another_code_or_cell_is_not_accepted_and_the_exception_is_told_as_unused) {
  for (const auto& e :
       {exception("avvikelse-stämmer-inte", "Volymer!F7"), exception("summa-stämmer-inte", "Volymer!F8"),
        exception("summa-stämmer-inte", "F7")}) {
    const auto findings = after(e, {sum_at(7)});
    BOOST_REQUIRE(findings.size() == 2);
    BOOST_TEST(!findings[0].accepted.has_value());
    BOOST_TEST((findings[1].code == FindingCode::exception_unused));
    BOOST_TEST(findings[1].places.front().row == 99);
  }
}

BOOST_AUTO_TEST_CASE(an_unknown_code_is_an_error_that_says_which_may_have_been_meant) {
  const auto findings = after(exception("summan-stämmer-inte", "Volymer!F7"), {sum_at(7)});
  BOOST_REQUIRE(findings.size() == 2);
  BOOST_TEST((findings[1].code == FindingCode::exception_code_unknown));
  BOOST_TEST((severity_of(findings[1]) == Severity::error));
  BOOST_TEST(std::get<std::string>(findings[1].facts.back().value) == "summa-stämmer-inte");
}

BOOST_AUTO_TEST_SUITE_END()

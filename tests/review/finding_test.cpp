#include "review/finding.hpp"

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>
#include <set>

#include "view/finding_words.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(finding)

BOOST_AUTO_TEST_CASE(every_code_has_its_traits_in_order_and_a_name_of_its_own) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < all_findings().size(); ++i) {
    BOOST_TEST(static_cast<std::size_t>(all_findings()[i].code) == i);
    names.insert(all_findings()[i].name);
  }
  BOOST_TEST(names.size() == all_findings().size());
  BOOST_TEST((all_findings().back().code == FindingCode::exception_code_unknown));
}

BOOST_AUTO_TEST_CASE(a_long_quotation_without_spaces_is_cut_between_characters) {
  std::string quote = "x";
  for (int i = 0; i < 300; ++i) quote += "å";
  const std::string text = text_of({FindingCode::goal_without_parts, {}, "1.1", {}, false, quote});
  BOOST_TEST(text.size() < 500U);
  BOOST_TEST(text.ends_with("å…”"));
}

BOOST_AUTO_TEST_CASE(a_fact_that_is_missing_is_a_dash_and_never_the_name_of_it) {
  for (const auto& traits : all_findings()) {
    const std::string text = text_of({traits.code, {}, "1.1", {}});
    BOOST_TEST(text.find_first_of("{[") == std::string::npos, text);
  }
}

BOOST_AUTO_TEST_CASE(every_code_has_a_title_and_advice_and_its_area_a_heading) {
  for (const auto& traits : all_findings()) {
    BOOST_TEST_CONTEXT(traits.name) {
      BOOST_TEST(!title_of(traits.code).empty());
      BOOST_TEST(!advice_of(traits.code).empty());
      BOOST_TEST(!word_of(traits.area).empty());
    }
  }
}

BOOST_AUTO_TEST_CASE(every_code_is_in_the_documentation) {
  std::ifstream file{std::string{PROJECT_DIR} + "/docs/granskning.md"};
  const std::string text{std::istreambuf_iterator<char>{file}, {}};
  for (const auto& traits : all_findings())
    BOOST_TEST(text.find('`' + std::string{traits.name} + '`') != std::string::npos, traits.name);
}

BOOST_AUTO_TEST_CASE(an_unsure_finding_is_one_step_less_severe) {
  const auto severity = [](FindingCode code, bool unsure) {
    return severity_of({.code = code, .places = {}, .subject = {}, .facts = {}, .unsure = unsure});
  };
  BOOST_TEST((severity(FindingCode::sum_differs, false) == Severity::error));
  BOOST_TEST((severity(FindingCode::sum_differs, true) == Severity::warning));
  BOOST_TEST((severity(FindingCode::row_twice, true) == Severity::info));
  BOOST_TEST((severity(FindingCode::few_measured, true) == Severity::info));
}

BOOST_AUTO_TEST_CASE(a_sentence_holds_its_facts_and_leaves_out_what_it_lacks_facts_for) {
  Finding finding{.code = FindingCode::exception_code_unknown,
                  .places = {},
                  .subject = {},
                  .facts = {{"kod", std::string{"sumfel"}}}};
  BOOST_TEST(text_of(finding) == "Granskningen har ingen kod som heter ”sumfel”.");
  finding.facts.push_back({"menat", std::string{"summa-stämmer-inte"}});
  BOOST_TEST(text_of(finding) ==
             "Granskningen har ingen kod som heter ”sumfel”. Menade du ”summa-stämmer-inte”?");
}

BOOST_AUTO_TEST_CASE(a_long_quotation_is_cut_between_words) {
  Finding finding{.code = FindingCode::personal_number,
                  .places = {},
                  .subject = {},
                  .facts = {{"nummer", std::string{"19••••••-••••"}}}};
  for (int i = 0; i < 100; ++i) finding.quote += "överskott ";
  const std::string text = text_of(finding);
  BOOST_TEST(text.size() < 400);
  BOOST_TEST(text.ends_with("överskott …”"));
}

BOOST_AUTO_TEST_SUITE_END()

// Material that is allowed but odd: the review neither stops nor takes long, and never spreads what it found.
#include <boost/test/unit_test.hpp>

#include "review/review.hpp"
#include "support/norrtalje.hpp"
#include "view/review_list.hpp"

using namespace redovisa;

namespace {

Findings found_with_text(SourceMaterial material, const std::string& text) {
  material.texts.push_back({"händelser", text, {}});
  return review(material, assess(material));
}

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(odd_material)

BOOST_AUTO_TEST_CASE(sick_leave_whose_measure_nobody_has_told_is_reviewed) {
  SourceMaterial material = norrtalje_material();
  for (auto& row : material.personnel.sick_leave) row.measure.clear();
  BOOST_CHECK_NO_THROW(
      found_with_text(material, "Socialsekreterarnas sjukfrånvaro har minskat till 6,8 procent."));
}

BOOST_AUTO_TEST_CASE(a_cell_of_ten_thousand_sentences_is_reviewed) {
  BOOST_CHECK_NO_THROW(found_with_text(norrtalje_material(), repeated("Arbetet fortsätter. ", 10'000)));
}

BOOST_AUTO_TEST_CASE(a_sentence_without_end_is_cut) {
  const Passage endless{PassageKind::running, repeated("1 respektive ", 20'000), "händelser", {}};
  const auto sentences = sentences_of(endless, 0);
  BOOST_TEST(sentences.size() > 100);
  std::size_t longest = 0;
  for (const auto& sentence : sentences) longest = std::max(longest, sentence.text.size());
  BOOST_TEST(longest < 2'100);
}

BOOST_AUTO_TEST_CASE(nothing_at_all_is_reviewed) {
  const SourceMaterial empty{};
  const AssessedPlan plan;
  BOOST_CHECK_NO_THROW(review(empty, plan));
}

BOOST_AUTO_TEST_CASE(no_part_of_a_finding_spreads_a_personal_number) {
  SourceMaterial material = norrtalje_material();
  material.exceptions = {{"personnummer", "811228-9874", {}, "Gäller 811228-9874.", "811228-9874", {}, {}}};
  const std::string json = review_json(
      review_items({{Code::cell_odd, {}, "811228-9874", "något"}}, found_with_text(material, "")));
  BOOST_TEST(json.find("9874") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

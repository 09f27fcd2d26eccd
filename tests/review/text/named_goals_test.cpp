#include "review/text/named_goals.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

std::vector<Goal> goals() {
  std::vector<Goal> all(3);
  all[0].number = "7.3";
  all[0].name = "Rätt insats ska ges i rätt tid";
  all[1].number = "KF4";
  all[1].name = "Minskad klimatpåverkan";
  all[2].number = "5";
  return all;
}

std::size_t count_of_numbers(const std::string& text) {
  const auto all = goals();
  const Tokens tokens = text_tokens_of(text);
  return NamedGoals{all}.numbers_in(tokens).size();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(named_goals)

BOOST_AUTO_TEST_CASE(a_number_is_found_however_it_stands_but_not_within_another) {
  BOOST_TEST(count_of_numbers("7.3 Rätt insats: KF4, och 7.3.") == 3U);
  BOOST_TEST(count_of_numbers("Avsnitt 7.31, 17.3 och 7,3 %") == 0U);
  BOOST_TEST(count_of_numbers("Mål 5 har 5 delar") == 0U);  // a single character is more often something else
}

BOOST_AUTO_TEST_CASE(a_sentence_names_a_goal_by_number_or_name) {
  const auto all = goals();
  const Tokens tokens = text_tokens_of("Mål 7.3 och minskad klimatpåverkan följer plan.");
  const auto named = NamedGoals{all}.named_in(tokens);
  BOOST_REQUIRE(named.size() == 2U);
  BOOST_TEST(named[0].goal == 0U);
  BOOST_TEST(named[1].goal == 1U);
  BOOST_TEST((only_goal(named) == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()

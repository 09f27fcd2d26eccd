#include "view/part_words.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

const NounForms goals{"fullmäktiges", "mål", "mål", "ett", "inget"};
const NounForms committees{"kommunens", "nämnd", "nämnder", "en", "ingen"};

}  // namespace

BOOST_AUTO_TEST_SUITE(part_words)

BOOST_AUTO_TEST_CASE(a_part_of_all_is_good_swedish_in_every_state) {
  BOOST_TEST(part_of_all(14, 15, goals) == "Av fullmäktiges 15 mål har 14");
  BOOST_TEST(part_of_all(15, 15, goals) == "Alla fullmäktiges 15 mål har");
  BOOST_TEST(part_of_all(1, 15, goals) == "Av fullmäktiges 15 mål har ett");
  BOOST_TEST(part_of_all(0, 2, goals) == "Av fullmäktiges två mål har inget");
  BOOST_TEST(part_of_all(2, 2, goals) == "Fullmäktiges båda mål har");
  BOOST_TEST(part_of_all(1, 1, goals) == "Fullmäktiges enda mål har");
  BOOST_TEST(part_of_all(0, 1, goals) == "Fullmäktiges enda mål har inte");
  BOOST_TEST(part_of_all(0, 0, goals) == "Inget av fullmäktiges mål har");
  BOOST_TEST(part_of_all(1, 10, committees) == "Av kommunens tio nämnder har en");
  BOOST_TEST(part_of_all(0, 10, committees) == "Av kommunens tio nämnder har ingen");
  BOOST_TEST(part_of_all(1, 1, committees) == "Kommunens enda nämnd har");
  BOOST_TEST(part_of_all(0, 0, committees) == "Ingen av kommunens nämnder har");
}

BOOST_AUTO_TEST_CASE(a_part_of_them_is_good_swedish_in_every_state) {
  BOOST_TEST(part_of_them(9, 15) == "nio av dem");
  BOOST_TEST(part_of_them(15, 15) == "alla");
  BOOST_TEST(part_of_them(2, 2) == "båda");
  BOOST_TEST(part_of_them(1, 1) == "det");
  BOOST_TEST(part_of_them(1, 3) == "ett av dem");
  BOOST_TEST(part_of_them(0, 3) == "inget av dem");
  BOOST_TEST(part_of_them(0, 1) == "inget");
  BOOST_TEST(part_of_them(0, 0) == "inget");
}

BOOST_AUTO_TEST_CASE(the_goals_that_are_fulfilled_are_told_in_every_state) {
  BOOST_TEST(fulfilled_goals(9, 10, 11) == "bedöms nio av tio mål som uppfyllda");
  BOOST_TEST(fulfilled_goals(1, 5, 5) == "bedöms ett av fem mål som uppfyllt");
  BOOST_TEST(fulfilled_goals(0, 5, 5) == "bedöms inget av fem mål som uppfyllt");
  BOOST_TEST(fulfilled_goals(5, 5, 5) == "bedöms alla fem mål som uppfyllda");
  BOOST_TEST(fulfilled_goals(5, 5, 6) == "bedöms alla fem bedömda mål som uppfyllda");
  BOOST_TEST(fulfilled_goals(2, 2, 2) == "bedöms båda målen som uppfyllda");
  BOOST_TEST(fulfilled_goals(2, 2, 4) == "bedöms båda de bedömda målen som uppfyllda");
  BOOST_TEST(fulfilled_goals(1, 1, 3) == "bedöms ett mål, och det är uppfyllt");
  BOOST_TEST(fulfilled_goals(0, 1, 1) == "bedöms ett mål, och det är inte uppfyllt");
  BOOST_TEST(fulfilled_goals(0, 0, 3) == "har inget mål kunnat bedömas");
}

BOOST_AUTO_TEST_SUITE_END()

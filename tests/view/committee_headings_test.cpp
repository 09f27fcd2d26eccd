#include "view/committee_headings.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

using Names = std::vector<std::string>;

void check(const Names& headings, const Names& expected) {
  BOOST_TEST(headings == expected, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(committee_headings_of_a_matrix)

BOOST_AUTO_TEST_CASE(a_name_that_has_room_stays_and_a_longer_one_is_cut_between_words) {
  check(committee_headings({"SN", "Lokala nämnden Väddö", "Nämnden för arbete och försörjning"}),
        {"SN", "Lokala nämnden Väddö", "Nämnden för arbete och…"});
}

BOOST_AUTO_TEST_CASE(sisters_are_told_apart_by_their_own_words) {
  check(committee_headings({"Lokala nämnden Väddö", "Lokala nämnden Hallstavik", "Lokala nämnden Edsbro-Rö"}),
        {"Lokala nämnden Väddö", "Lokala … Hallstavik", "Lokala … Edsbro-Rö"});
}

BOOST_AUTO_TEST_CASE(a_long_beginning_gives_way_to_what_differs) {
  check(committee_headings(
            {"Gemensamma nämnden för hjälpmedel", "Gemensamma nämnden för överförmyndare i norr"}),
        {"Gemensamma … hjälpmedel", "… överförmyndare i norr"});
}

BOOST_AUTO_TEST_CASE(a_word_without_an_end_is_cut_between_letters) {
  const auto headings = committee_headings({"Arbetsmarknadsochåååååååååååååå"});
  BOOST_TEST(headings.front() == "Arbetsmarknadsochååå…");
}

BOOST_AUTO_TEST_CASE(no_two_names_get_the_same_heading) {
  const std::string long_word(40, 'a');
  const Names names{long_word + "b", long_word + "c", "Lokala nämnden för allt " + long_word,
                    "Lokala nämnden"};
  auto headings = committee_headings(names);
  std::ranges::sort(headings);
  BOOST_CHECK(std::ranges::adjacent_find(headings) == headings.end());
}

BOOST_AUTO_TEST_SUITE_END()

#include "diagnostics/nearest.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(nearest_names)

namespace {

using Names = std::vector<std::string>;
const Names known{"rapport.nämnd", "rapport.månad", "rapport.år", "Ekonomi", "åtgärder", "mål"};

struct Case {
  std::string shows;
  std::string wanted;
  Names near;
  friend std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }
};

const std::vector<Case> cases{
    {"the nearest comes first", "rapport.å", {"rapport.år"}},
    {"names that are much farther away are left out", "rapport.månd", {"rapport.månad"}},
    {"case does not matter", "EKONOMI", {"Ekonomi"}},
    {"a missing ring is one fault", "atgärder", {"åtgärder"}},
    {"two characters that changed places are one fault", "ekonmoi", {"Ekonomi"}},
    {"composed and decomposed are the same", "a\u030Atga\u0308rder", {"åtgärder"}},
    {"a short name allows one fault", "mäl", {"mål"}},
    {"two faults in a short name are another name", "mel1", {}},
    {"what is far away is not shown", "personalomsättning", {}},
    {"nothing is near nothing", "", {}},
    {"bytes that are not UTF-8 do no harm", "\xFF\xC3", {}},
};

}  // namespace

BOOST_DATA_TEST_CASE(names_that_may_have_been_meant, cases) {
  const Names near = nearest(sample.wanted, known);
  BOOST_CHECK_EQUAL_COLLECTIONS(near.begin(), near.end(), sample.near.begin(), sample.near.end());
}

BOOST_AUTO_TEST_CASE(no_more_than_asked_for_and_each_name_once) {
  const Names repeated{"ab", "aa", "aa", "ac"};
  BOOST_TEST(nearest("ad", repeated).size() == 3U);
  const Names one = nearest("ad", repeated, 1);
  BOOST_TEST(one == Names{"aa"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

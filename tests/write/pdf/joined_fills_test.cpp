#include "write/pdf/joined_fills.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

struct FillCase {
  std::string shows, before, after;
};

std::ostream& operator<<(std::ostream& out, const FillCase& own) { return out << own.shows; }

const FillCase fills[] = {
    {"side by side", "0 1 0 rg 10 20 5 8 re f* 15.05 20 6 8 re f*",
     "0 1 0 rg 10 20 5 8 re f*\n14.750 20.000 6.300 8.000 re f*"},
    {"with text between", "0 1 0 rg 10 20 5 8 re f q 1 g BT (a) Tj ET Q 0 1 0 rg 15 20 6 8 re f",
     "0 1 0 rg 10 20 5 8 re f q 1 g BT (a) Tj ET Q 0 1 0 rg\n14.750 20.000 6.250 8.000 re f"},
    {"of another colour", "0 1 0 rg 10 20 5 8 re f 1 0 0 rg 15 20 6 8 re f", ""},
    {"farther away", "0 1 0 rg 10 20 5 8 re f 15.5 20 6 8 re f", ""},
    {"on another line", "0 1 0 rg 10 20 5 8 re f 15 30 6 8 re f", ""},
    {"moved by another frame", "0 1 0 rg 10 20 5 8 re f 1 0 0 1 5 5 cm 15 20 6 8 re f", ""},
    {"one over the other", "0 1 0 rg 10 20 5 8 re f 12 20 6 8 re f", ""},
    {"clipping and not filling", "0 1 0 rg 10 20 5 8 re W n 15 20 6 8 re f", ""},
    {"of numbers that are none", "0 1 0 rg 10 20 5 8 re f a b c d re f", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(joined_fills)

BOOST_DATA_TEST_CASE(fills_side_by_side_have_no_seam, boost::unit_test::data::make(fills), own) {
  BOOST_TEST(with_joined_fills(own.before) == own.after);
}

BOOST_AUTO_TEST_SUITE_END()

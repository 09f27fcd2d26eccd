#include "read/sheets/shown_decimals.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

struct Format {
  std::string code;
  int decimals;  // -1: as the number is
};

std::ostream& operator<<(std::ostream& out, const Format& format) { return out << '"' << format.code << '"'; }

const Format formats[] = {
    {"0", 0},
    {"0.0", 1},
    {"0.00%", 2},
    {"0%", 0},
    {"#,##0", 0},
    {"#,##0.0;-#,##0.0", 1},
    {"0;0.00", 0},
    {"_-* #,##0.00\\ _k_r_-;-* #,##0.00\\ _k_r_-", 2},
    {"0.0\" dagar\"", 1},
    {"\"0.00 \"0", 0},
    {"[Red]0.0", 1},
    {"[$-41D]# ##0.00", 2},
    {"0.???", 3},
    {"0.000000000000", 9},
    {"", -1},
    {"General", -1},
    {"@", -1},
    {"0.00E+00", -1},
    {"# ?/?", -1},
    {"\"text\"", -1},
    {"\"open", -1},
    {"[open", -1},
    {"0.0\\", 1},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(shown_decimals)

BOOST_DATA_TEST_CASE(a_format_shows_its_decimals, formats, format) {
  const auto decimals = decimals_of_format(format.code);
  BOOST_TEST((decimals ? static_cast<int>(*decimals) : -1) == format.decimals);
}

BOOST_AUTO_TEST_SUITE_END()

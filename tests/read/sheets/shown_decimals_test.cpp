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

BOOST_AUTO_TEST_CASE(what_a_computation_leaves_behind_the_decimal_mark_is_not_shown) {
  const auto shown = [](const std::string& machine) {
    return to_machine_text(readable_decimals(parse_machine_decimal(machine).value()));
  };
  BOOST_TEST(shown("0.30000000000000004") == "0.3");
  BOOST_TEST(shown("-7464.299999999999") == "-7464.3");
  BOOST_TEST(shown("33.333333333333336") == "33.33");
  BOOST_TEST(shown("0.666666666666667") == "0.6667");
  BOOST_TEST(shown("1234.5678") == "1234.5678");
  BOOST_TEST(shown("5.60") == "5.6");
  BOOST_TEST(shown("12") == "12");
}

BOOST_AUTO_TEST_SUITE_END()

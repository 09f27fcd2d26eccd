#include "write/chart/font_metrics.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

namespace {

struct WidthCase {
  std::string text;
  bool bold;
  double units;  // 2048 to the em
};

std::ostream& operator<<(std::ostream& out, const WidthCase& c) { return out << c.text; }

const std::vector<WidthCase> width_cases = {
    {"", false, 0},
    {"0123456789", false, 10380},
    {"0123456789", true, 10380},
    {"a", false, 981},
    {"a", true, 1011},
    {"åäö", false, 981 + 981 + 1080},
    {"\u00A0", false, 463},
    {"\u22127\u00A0464", false, 1020 + 1038 + 463 + 3 * 1038},
    {"–", false, 1020},
    {"—", true, 1854},
    {"’”", false, 511 + 857},
    {"↗→↘", false, 1806 + 1854 + 1806},
    {"…", true, 1457},
    {"\u202F", true, 463},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(font_metrics)

BOOST_DATA_TEST_CASE(text_is_as_wide_as_the_font_says, width_cases) {
  BOOST_TEST(redovisa::text_width(sample.text, sample.bold) == sample.units / 2048);
}

BOOST_AUTO_TEST_CASE(a_letter_outside_the_table_takes_an_ordinary_letters_room) {
  BOOST_TEST(redovisa::text_width("Ł") > 0.4);
  BOOST_TEST(redovisa::text_width("✓") > 0.6);
}

BOOST_AUTO_TEST_CASE(a_broken_byte_is_measured_and_does_not_stop_the_rest) {
  BOOST_TEST(redovisa::text_width("\xC3"
                                  "a") > redovisa::text_width("a"));
}

BOOST_AUTO_TEST_SUITE_END()

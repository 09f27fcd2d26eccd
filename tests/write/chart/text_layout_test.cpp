#include "write/chart/text_layout.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <ostream>

#include "write/chart/font_metrics.hpp"

using namespace redovisa;

namespace {

using Lines = std::vector<std::string>;

struct WrapCase {
  const char* text;
  double width;
  Lines lines;
};

std::ostream& operator<<(std::ostream& out, const WrapCase& c) { return out << c.text; }

const std::vector<WrapCase> wrap_cases = {
    {"", 100, {""}},
    {"kort", 100, {"kort"}},
    {"Individ- och familjeomsorg", 80, {"Individ- och", "familjeomsorg"}},
    {"Individ- och familjeomsorg", 300, {"Individ- och familjeomsorg"}},
    {"barn/unga", 30, {"barn/", "unga"}},
    {"två  mellanslag\noch rad", 300, {"två mellanslag och rad"}},
    {"7\u00A0464\u00A0tkr", 10, {"7\u00A0464\u00A0tkr"}},
    {"ord Försörjningsstöd", 40, {"ord", "Försörjningsstöd"}},
};

struct Apart {
  const char* shows;
  std::vector<Wanted> wanted;
  std::vector<double> middles;
};

std::ostream& operator<<(std::ostream& out, const Apart& c) { return out << c.shows; }

const std::vector<Apart> apart_cases = {
    {"what does not collide stays", {{20, 10}, {50, 10}}, {20, 50}},
    {"two at the same place part evenly", {{50, 10}, {50, 10}}, {45, 55}},
    {"the order of the middles is kept", {{51, 10}, {50, 10}}, {55.5, 45.5}},
    {"the lower edge holds", {{0, 10}, {2, 10}}, {5, 15}},
    {"the upper edge holds", {{100, 10}, {99, 20}}, {95, 80}},
    {"a group that meets another joins it", {{50, 10}, {50, 10}, {62, 10}}, {44, 54, 64}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_layout)

BOOST_DATA_TEST_CASE(text_breaks_between_words, wrap_cases) {
  BOOST_TEST(wrapped(sample.text, sample.width, 12) == sample.lines, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_word_that_is_too_long_is_broken_only_when_asked) {
  const std::string word = "Funktionsnedsättningsomsorgsförvaltningen";
  BOOST_TEST(wrapped(word, 80, 12).size() == 1U);
  const Lines lines = wrapped_within(word, 80, 12);
  BOOST_TEST(lines.size() >= 3U);
  BOOST_TEST(widest(lines, 12) <= 80);
  std::string joined;
  for (std::string line : lines) {
    if (&lines.back() != &line && line.back() == '-') line.pop_back();
    joined += line;
  }
  BOOST_TEST(joined == word);
}

BOOST_AUTO_TEST_CASE(even_a_width_of_nothing_gives_one_character_a_line) {
  BOOST_TEST(wrapped_within("åäö", 0, 12) == (Lines{"å-", "ä-", "ö"}), boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(labels_are_placed_apart, apart_cases) {
  const auto middles = placed_apart(sample.wanted, 0, 100);
  BOOST_REQUIRE(middles.size() == sample.middles.size());
  for (std::size_t i = 0; i < middles.size(); ++i)
    BOOST_TEST(std::abs(middles[i] - sample.middles[i]) < 1e-6);
}

BOOST_AUTO_TEST_CASE(a_line_crosses_a_rectangle_or_passes_it) {
  const Rect rect{10, 10, 20, 20};
  BOOST_TEST(crosses(rect, {0, 15}, {30, 15}));
  BOOST_TEST(crosses(rect, {12, 12}, {13, 13}));
  BOOST_TEST(crosses(rect, {0, 0}, {30, 30}));
  BOOST_TEST(!crosses(rect, {0, 5}, {30, 5}));
  BOOST_TEST(!crosses(rect, {0, 15}, {5, 15}));
  BOOST_TEST(!crosses(rect, {0, 25}, {15, 31}));
}

BOOST_AUTO_TEST_CASE(an_anchor_says_which_part_of_the_text_is_at_the_point) {
  const double width = text_width("2025") * 10;
  BOOST_TEST(area_of({{50, 50}, "2025", 10, Anchor::start, false, {}}).right == 50 + width);
  BOOST_TEST(area_of({{50, 50}, "2025", 10, Anchor::end, false, {}}).left == 50 - width);
  const Rect middle = area_of({{50, 50}, "2025", 10, Anchor::middle, false, {}});
  BOOST_TEST(middle.left + middle.right == 100);
}

BOOST_AUTO_TEST_SUITE_END()

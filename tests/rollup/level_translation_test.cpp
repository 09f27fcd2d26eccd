#include "rollup/level_translation.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

/// A scale of levels called a, b, c … with these points, best first.
Scale scale_of(const std::vector<Fraction>& points, char first = 'a') {
  Scale scale;
  for (std::size_t i = 0; i < points.size(); ++i) {
    ScaleLevel level;
    level.key = std::string(1, static_cast<char>(first + static_cast<char>(i)));
    level.word = level.key;
    level.points = points[i];
    level.fulfilled = i == 0;
    scale.levels.push_back(level);
  }
  scale.not_evaluated.key = "–";
  return scale;
}

const Scale two = scale_of({{1, 1}, {0, 1}}, 'p');
const Scale three = scale_of({{1, 1}, {1, 2}, {0, 1}}, 'k');
const Scale five = scale_of({{1, 1}, {3, 4}, {1, 2}, {1, 4}, {0, 1}});

struct Translated {
  const char* what;
  const Scale* from;
  const Scale* to;
  std::optional<Level> level;
  int expected;  // -1: not judged
  ReasonCode why;
};

std::ostream& operator<<(std::ostream& out, const Translated& c) { return out << c.what; }

const Translated cases[] = {
    {"what is not judged there is not judged here",
     &two,
     &three,
     {},
     -1,
     ReasonCode::not_judged_by_committee},
    {"the best of two is the best of three", &two, &three, Level{0}, 0, ReasonCode::translated_by_points},
    {"the worst of two is the worst of three", &two, &three, Level{1}, 2, ReasonCode::translated_by_points},
    {"half of five levels is half of three", &five, &three, Level{2}, 1, ReasonCode::translated_by_points},
    {"three quarters is as near the whole as the half, and becomes the half", &five, &three, Level{1}, 1,
     ReasonCode::translated_by_points},
    {"a quarter is as near the half as nothing, and becomes nothing", &five, &three, Level{3}, 2,
     ReasonCode::translated_by_points},
    {"partly of three is the worse of two", &three, &two, Level{1}, 1, ReasonCode::translated_by_points},
    {"as many levels are taken by place", &three, &three, Level{1}, 1, ReasonCode::translated_by_word},
};

ScaleTranslation written(const std::string& from, Level to) { return {"annan", {{from, to, {}}}, {}}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(level_translation)

BOOST_DATA_TEST_CASE(a_level_is_translated, boost::unit_test::data::make(cases), c) {
  const TranslatedLevel result = translated(c.level, *c.from, *c.to, nullptr);
  BOOST_TEST(number_of(result.level) == c.expected);
  BOOST_TEST((result.reason == c.why));
}

BOOST_AUTO_TEST_CASE(other_words_on_a_scale_of_as_many_levels_are_taken_by_place) {
  const Scale other = scale_of({{1, 1}, {1, 2}, {0, 1}}, 'x');
  const TranslatedLevel result = translated(Level{1}, other, three, nullptr);
  BOOST_TEST(number_of(result.level) == 1);
  BOOST_TEST((result.reason == ReasonCode::translated_by_place));
}

BOOST_AUTO_TEST_CASE(a_word_in_common_goes_before_the_place) {
  Scale other = scale_of({{1, 1}, {1, 2}, {0, 1}}, 'x');
  other.levels[1].key = "M";  // the worst here is "m"
  const TranslatedLevel result = translated(Level{1}, other, three, nullptr);
  BOOST_TEST(number_of(result.level) == 2);
  BOOST_TEST((result.reason == ReasonCode::translated_by_word));
}

BOOST_AUTO_TEST_CASE(what_the_convention_says_goes_before_everything) {
  const ScaleTranslation told = written("K", Level{2});  // whatever the case
  const TranslatedLevel result = translated(Level{0}, three, three, &told);
  BOOST_TEST(number_of(result.level) == 2);
  BOOST_TEST((result.reason == ReasonCode::translated_as_written));
  BOOST_TEST(number_of(translated(Level{1}, three, three, &told).level) == 1);  // not told of
}

BOOST_AUTO_TEST_CASE(a_translation_applies_to_conventions_that_build_on_its_own) {
  Convention child;
  child.family = {"barnet", "annan"};
  const std::vector<ScaleTranslation> translations{written("k", Level{0})};
  BOOST_TEST(find_translation(translations, child) == &translations.front());
  child.family = {"barnet"};
  BOOST_TEST((find_translation(translations, child) == nullptr));
}

/// A level that counts for more is never translated to a worse one than a level that counts for less.
BOOST_AUTO_TEST_CASE(a_better_level_is_never_translated_to_a_worse) {
  const std::vector<const Scale*> scales{&two, &three, &five};
  for (const Scale* from : scales)
    for (const Scale* to : scales) {
      int before = 0;
      for (Level level = 0; level < from->levels.size(); ++level) {
        const int now = number_of(translated(level, *from, *to, nullptr).level);
        BOOST_TEST(before <= now);
        before = now;
      }
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>
#include <random>
#include <string>

#include "read/sheets/written_criterion.hpp"
#include "support/criterion_text.hpp"

using namespace redovisa;

namespace {

struct Written {
  std::string text, means;
};

std::string short_text_of(const std::string& text) {
  const auto criterion = parse_criterion(text);
  return criterion ? short_text(*criterion) : "nothing";
}

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_{seed} {}
  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  template <std::size_t size>
  const std::string& one_of(const std::string (&choices)[size]) {
    return choices[below(static_cast<int>(size))];
  }

 private:
  std::mt19937 engine_;
};

struct Figure {
  std::string swedish, machine;
};

/// Not like a year, and not below zero.
Figure random_figure(Dice& dice) {
  const std::string groups[]{"", "\u00A0", " ", "\u202F"};
  const int thousands = dice.below(3) == 0 ? 1 + dice.below(99) : 0, rest = 100 + dice.below(900);
  const std::string decimals = dice.below(2) == 0 ? "" : std::to_string(dice.below(10));
  const std::string mark = decimals.empty() ? "" : ",";
  const std::string group = thousands == 1 || thousands == 2 ? " " : dice.one_of(groups);
  const std::string whole = thousands == 0 ? "" : std::to_string(thousands);
  const std::string swedish = whole + (thousands == 0 ? "" : group) + std::to_string(rest) + mark + decimals;
  return {swedish, whole + std::to_string(rest) + (decimals.empty() ? "" : "." + decimals)};
}

Written random_form(Dice& dice) {
  const std::string units[]{"", " %", "%", "\u00A0dagar", " tkr"}, spaces[]{" ", "\u00A0", "  "};
  const Figure figure = random_figure(dice);
  const std::string unit = dice.one_of(units), space = dice.one_of(spaces);
  const auto bare = unit.find_first_not_of(" \u00A0");
  const std::string meant = figure.machine + (bare == std::string::npos ? "" : ' ' + unit.substr(bare));
  const std::string written = figure.swedish + unit;
  switch (dice.below(6)) {
    case 0:
      return {written, "=" + meant};
    case 1:
      return {"−" + written, "=-" + meant};
    case 2:
      return {"minst" + space + written, ">=" + meant};
    case 3:
      return {written + space + "eller" + space + "lägre", "<=" + meant};
    case 4:
      return {"<" + written + space + "(2025)", "<" + meant + " in 2025"};
    default:
      return {"1–" + written, ">=1 <=" + meant};
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(written_criterion_properties)

BOOST_AUTO_TEST_CASE(every_form_made_at_random_is_read_back) {
  Dice dice{7};
  for (int i = 0; i < 3000; ++i) {
    const Written form = random_form(dice);
    BOOST_REQUIRE_MESSAGE(short_text_of(form.text) == form.means,
                          form.text << " is " << short_text_of(form.text) << " and not " << form.means);
  }
}

BOOST_AUTO_TEST_SUITE_END()

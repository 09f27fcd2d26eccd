#include <boost/test/unit_test.hpp>
#include <random>
#include <string>
#include <vector>

#include "model/plan.hpp"
#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_figure.hpp"
#include "read/sheets/written_number.hpp"
#include "read/sheets/written_periodicity.hpp"

using namespace redovisa;

namespace {

const std::vector<CalendarPeriod> calendar{{"T1", 4, "Tertial 1"}, {"DÅ", 6, "Delår"}, {"", 12, "År"}};

/// What the parsers know, so that random texts come deep into them.
const std::string pieces[]{"82",
                           "7,5",
                           "-",
                           "–",
                           " ",
                           "\u00A0",
                           "%",
                           "(",
                           ")",
                           "2024",
                           "2025:",
                           "minst",
                           "högst",
                           "från",
                           "till",
                           "öka",
                           "minska",
                           "med",
                           "eller",
                           "högre",
                           "och",
                           "helst",
                           "av",
                           "målet",
                           "bästa",
                           "plats",
                           "ja",
                           "alla",
                           "senast",
                           "år",
                           "±",
                           ">=",
                           "<",
                           "mnkr",
                           "/",
                           ":",
                           ",",
                           ".",
                           "nov",
                           "DÅ",
                           "v",
                           "kommer",
                           "iu",
                           "…",
                           "\xFF",
                           "\xE2\x88",
                           "9999999999999999999",
                           "0,0000000001",
                           "1 234",
                           "mellan",
                           "ska",
                           "t.o.m.",
                           "\u0308",
                           "två"};

std::string random_text(std::mt19937& dice) {
  std::string text;
  for (auto count = dice() % 9; count > 0; --count) {
    text += dice() % 6 == 0 ? std::string(1, static_cast<char>(dice() % 256))
                            : pieces[dice() % std::size(pieces)];
    if (dice() % 2 == 0) text += ' ';
  }
  return text;
}

/// Reads the text in every way; what is accepted can be used.
void read_in_every_way(const std::string& text) {
  for (const auto& criterion : parse_criteria(text)) {
    BOOST_TEST((criterion.demands() && !criterion.written.empty()), text);
    BOOST_TEST((!criterion.least || !criterion.most || criterion.least->value <= criterion.most->value),
               text);
    direction_of(criterion);
    principal_figure(criterion);
    for (const char* unit : {"", "%", "tkr", "plats", "datum"}) in_unit(criterion, unit);
  }
  if (parse_criteria(text).empty()) BOOST_TEST(!nearest_criterion_form(text).empty());
  if (const auto figure = parse_written_figure(text, calendar, 2025)) {
    BOOST_TEST((!figure->of || *figure->number <= *figure->of), text);
    for (const char* unit : {"", "%", "tkr", "kr", "ja/nej", "datum"}) in_unit(*figure, unit);
  }
  months_of_periodicity(text);
  parse_missing(text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(written_any_bytes)

BOOST_AUTO_TEST_CASE(no_text_makes_a_parser_fail) {
  std::mt19937 dice{11};
  for (int i = 0; i < 20000; ++i) read_in_every_way(random_text(dice));
}

BOOST_AUTO_TEST_CASE(a_cell_full_of_text_is_read_in_a_moment) {
  for (const std::string piece :
       {"82 ", "(2024) 5 ", "öka ", "-", "(", "nov ", ": ", "\xFF", "minst 70 % "}) {
    std::string text;
    while (text.size() < 8'000) text += piece;
    read_in_every_way(text);
  }
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/sheets/cell_reader.hpp"

#include <array>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

/// A cell of its own sheet, read in every way.
struct OneCell : SheetReading {
  Grid grid;
  CellReader reader;

  explicit OneCell(const BuiltCell& cell)
      : grid{grid_of("Blad", {{cell}})}, reader{grid, grid.cells.at(0), {}, context} {}
};

struct NumberCase {
  std::string shows;
  BuiltCell cell;
  std::string as_shown, exact;
};

std::ostream& operator<<(std::ostream& out, const NumberCase& c) { return out << c.shows; }

const NumberCase numbers[] = {
    {"a plain number", number_cell("450"), "450", "450"},
    {"a General number shows what it holds", number_cell("4.10"), "4.1", "4.1"},
    {"a format without decimals", number_cell("4.6", "0"), "5", "4.6"},
    {"a format pads with zeros", number_cell("100", "0.0"), "100.0", "100"},
    {"a percent", number_cell("5.6000000000000001E-2", "0.0%"), "5.6", "5.6"},
    {"a percent without decimals", number_cell("0.0449", "0%"), "4", "4.49"},
    {"a negative percent", number_cell("-0.041", "0.0%"), "-4.1", "-4.1"},
    {"thousands", number_cell("-7464.5", "#,##0"), "-7465", "-7464.5"},
    {"a binary remainder is no decimal", number_cell("0.30000000000000004"), "0.3", "0.3"},
    {"a text", "1 234,5 tkr", "1234.5", "1234.5"},
    {"a text keeps its decimals", "100,0", "100.0", "100.0"},
};

struct BrokenCase {
  std::string shows;
  BuiltCell cell;
  std::string told;
};

std::ostream& operator<<(std::ostream& out, const BrokenCase& c) { return out << c.shows; }

const BrokenCase no_numbers[] = {
    {"an error", error_cell("#N/A"), "cell-felvärde Blad!A1"},
    {"a formula without result", uncomputed_cell(), "cell-oberäknad Blad!A1"},
    {"a date", date_cell("2025-08-31"), "inget-tal Blad!A1"},
    {"a duration", cell_of_kind(CellKind::duration, "0.5"), "inget-tal Blad!A1"},
    {"a boolean", cell_of_kind(CellKind::boolean, "TRUE"), "inget-tal Blad!A1"},
    {"a word", "ca 92", "inget-tal Blad!A1"},
};

const BrokenCase broken[] = {{"an error", error_cell("#REF!"), "cell-felvärde Blad!A1"},
                             {"a formula without result", uncomputed_cell(), "cell-oberäknad Blad!A1"}};

struct TextCase {
  BuiltCell cell;
  std::string text;
};

std::ostream& operator<<(std::ostream& out, const TextCase& c) { return out << c.text; }

const TextCase texts[] = {{"\u00A0 Kö \n", "Kö"},
                          {number_cell("1.1000000000000001"), "1.1"},
                          {number_cell("2025"), "2025"},
                          {date_cell("2025-08-31"), "2025-08-31"},
                          {"1.10", "1.10"}};

constexpr std::array answers{Word<int>{"ja", 1}, Word<int>{"nej", 0}};

}  // namespace

BOOST_AUTO_TEST_SUITE(cell_reader)

BOOST_DATA_TEST_CASE(a_number_is_read_as_shown_or_with_all_its_decimals, numbers, c) {
  OneCell cell{c.cell};
  BOOST_TEST(number_in(cell.reader.reported()) == c.as_shown);
  BOOST_TEST(number_in(cell.reader.amount("tkr")) == c.exact);
  BOOST_TEST(cell.told() == "");
  BOOST_TEST(place_of(cell.reader.reported().position) == "Blad!A1");
}

BOOST_DATA_TEST_CASE(what_is_no_number_is_told, no_numbers, c) {
  OneCell cell{c.cell};
  BOOST_TEST(number_in(cell.reader.reported()) == "inget");
  BOOST_TEST(cell.told() == c.told);
}

BOOST_AUTO_TEST_CASE(a_dash_is_missing_and_never_zero) {
  OneCell cell{"–"};
  const Reported reported = cell.reader.reported();
  BOOST_TEST(number_in(reported) == "inget");
  BOOST_TEST((reported.missing == Missing::dash));
  BOOST_TEST(cell.told() == "");
}

BOOST_DATA_TEST_CASE(a_cell_reads_as_a_person_reads_it, texts, c) {
  BOOST_TEST(OneCell{c.cell}.reader.text() == c.text);
}

BOOST_DATA_TEST_CASE(a_broken_cell_is_told_once_whatever_was_wanted, broken, c) {
  const auto told_by = [&c](auto read) {
    OneCell cell{c.cell};
    read(cell.reader);
    return cell.told();
  };
  BOOST_TEST(told_by([](const CellReader& r) { r.text(); }) == c.told);
  BOOST_TEST(told_by([](const CellReader& r) { BOOST_TEST(!r.date().has_value()); }) == c.told);
  BOOST_TEST(told_by([](const CellReader& r) { BOOST_TEST(!r.period().has_value()); }) == c.told);
  BOOST_TEST(told_by([](const CellReader& r) { BOOST_TEST(!r.year().has_value()); }) == c.told);
  BOOST_TEST(told_by([](const CellReader& r) { r.choice(two_level_convention().scale); }) == c.told);
  BOOST_TEST(told_by([](const CellReader& r) { r.word(std::span<const Word<int>>{answers}); }) == c.told);
}

BOOST_AUTO_TEST_CASE(a_date_may_be_a_date_a_text_or_a_number_of_eight_digits) {
  for (const auto& cell : {date_cell("2025-08-31"), BuiltCell{"31 augusti 2025"}, number_cell("20250831")}) {
    OneCell one{cell};
    BOOST_TEST((one.reader.date() == date("2025-08-31")));
  }
  OneCell missing{"–"};
  BOOST_TEST(!missing.reader.date().has_value());
  BOOST_TEST(missing.told() == "");
  OneCell wrong{"2025-02-30"};
  BOOST_TEST(!wrong.reader.date().has_value());
  BOOST_TEST(wrong.told() == "inget-datum Blad!A1");
}

BOOST_AUTO_TEST_CASE(a_period_may_be_a_text_a_year_or_a_date) {
  BOOST_TEST((OneCell{"jan–aug 2025"}.reader.period() == august));
  BOOST_TEST((OneCell{number_cell("2025")}.reader.period() == year_2025));
  BOOST_TEST((OneCell{number_cell("202508")}.reader.period() == Period{2025, 8, 8}));
  BOOST_TEST((OneCell{date_cell("2025-08-31")}.reader.period() == Period{2025, 8, 8}));
  OneCell wrong{"i höst"};
  BOOST_TEST(!wrong.reader.period().has_value());
  BOOST_TEST(wrong.told() == "ingen-period Blad!A1");
}

BOOST_AUTO_TEST_CASE(a_year_is_a_whole_year) {
  BOOST_TEST((OneCell{number_cell("2025")}.reader.year() == 2025));
  OneCell wrong{"aug 2025"};
  BOOST_TEST(!wrong.reader.year().has_value());
  BOOST_TEST(wrong.told() == "ingen-period Blad!A1");
}

BOOST_AUTO_TEST_CASE(a_choice_is_a_word_of_the_scale_or_that_nothing_is_evaluated) {
  const Scale scale = two_level_convention().scale;
  BOOST_TEST(number_of(OneCell{"EJ uppfyllt"}.reader.choice(scale)->level) == 1);
  BOOST_TEST(number_of(OneCell{"Inget värde angivet"}.reader.choice(scale)->level) == -1);
  OneCell wrong{"Delvis"};
  BOOST_TEST(!wrong.reader.choice(scale).has_value());
  BOOST_TEST(wrong.told() == "okänt-ord Blad!A1");
}

BOOST_AUTO_TEST_CASE(an_unknown_word_is_told_with_the_known_ones) {
  OneCell cell{"Jaa"};
  BOOST_TEST(!cell.reader.word(std::span<const Word<int>>{answers}).has_value());
  BOOST_TEST(cell.told() == "okänt-ord Blad!A1");
  BOOST_TEST(cell.diagnostics.front().expected.find("nej") != std::string::npos);
  BOOST_TEST((OneCell{" JA "}.reader.word(std::span<const Word<int>>{answers}) == 1));
}

BOOST_AUTO_TEST_CASE(a_field_takes_one_value_and_tells_of_another) {
  OneCell cell{"Kö"};
  std::string field;
  cell.reader.set(field, "Kö");
  cell.reader.set(field, "Kö");
  BOOST_TEST(cell.told() == "");
  cell.reader.set(field, "Väntetid");
  BOOST_TEST(field == "Kö");
  BOOST_TEST(cell.told() == "motstridig-uppgift Blad!A1");
}

BOOST_AUTO_TEST_SUITE_END()

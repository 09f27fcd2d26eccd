#include "read/sie/sie_values.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "read/sie/sie_charset.hpp"

using namespace redovisa;

namespace {

struct AmountCase {
  std::string text;
  std::optional<Ore> ore;
  bool is_odd = false;
};

std::ostream& operator<<(std::ostream& out, const AmountCase& c) { return out << c.text; }

const std::vector<AmountCase> amounts{
    {"0", 0},
    {"12", 1200},
    {"-12.5", -1250},
    {"-0.05", -5},
    {"12,50", 1250, true},
    {"+12", 1200, true},
    {"12.500", 1250, true},
    {"12.505", {}},
    {"1 200", {}},
    {"", {}},
    {"-", {}},
    {"12.", {}},
    {".5", {}},
    {"1e3", {}},
    {"999999999999", 99999999999900},
    {"1000000000000", {}},
};

struct MonthCase {
  std::string text;
  std::optional<LedgerMonth> month;
};

std::ostream& operator<<(std::ostream& out, const MonthCase& c) { return out << c.text; }

const std::vector<MonthCase> months{
    {"202508", LedgerMonth{2025, 8}},
    {"20250831", LedgerMonth{2025, 8}},
    {"20250231", {}},
    {"202513", {}},
    {"202500", {}},
    {"2025-08", {}},
    {"", {}},
    {"2508", {}},
};

struct CharsetCase {
  std::string bytes;
  LedgerCharset charset;
  std::string text;
};

std::ostream& operator<<(std::ostream& out, const CharsetCase& c) { return out << c.text; }

const std::vector<CharsetCase> charsets{
    {"\x8Fr \x86\x84\x94 \x99l \x82", LedgerCharset::pc8, "År åäö Öl é"},
    {"\xC5r \xE5\xE4\xF6 \xD6l", LedgerCharset::latin_1, "År åäö Öl"},
    {"År åäö Öl", LedgerCharset::utf_8, "År åäö Öl"},
    {"plain", LedgerCharset::pc8, "plain"},
    // a single letter of another charset does not change the rest
    {"\x86\x84\x94\x86\xD6", LedgerCharset::pc8, "åäöå╓"},
    // half a UTF-8 character is none
    {"\xC3", LedgerCharset::pc8, "├"},
    {"\xC3\xA5\xC3", LedgerCharset::pc8, "├Ñ├"},
    {"\xED\xA0\x80", LedgerCharset::pc8, "φáÇ"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(sie_values)

BOOST_DATA_TEST_CASE(an_amount_is_whole_ore, amounts, c) {
  const auto amount = parse_sie_amount(c.text);
  BOOST_TEST(amount.has_value() == c.ore.has_value());
  if (!amount) return;
  BOOST_TEST(amount->ore == *c.ore);
  BOOST_TEST(amount->is_odd == c.is_odd);
}

BOOST_DATA_TEST_CASE(a_month_is_of_the_calendar, months, c) {
  const auto month = parse_sie_month(c.text);
  BOOST_TEST((month == c.month));
}

BOOST_DATA_TEST_CASE(the_charset_is_seen_from_the_bytes, charsets, c) {
  CharsetFinder finder;
  for (const char byte : c.bytes) finder.add({&byte, 1});
  BOOST_TEST((finder.found() == c.charset));
  BOOST_TEST(decoded(c.bytes, finder.found()) == c.text);
}

BOOST_AUTO_TEST_SUITE_END()

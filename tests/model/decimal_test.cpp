#include "model/decimal.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <limits>
#include <ostream>
#include <string>

using namespace redovisa;

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

struct MachineCase {
  std::string text, value;
};

std::ostream& operator<<(std::ostream& out, const MachineCase& c) { return out << c.text; }

const MachineCase machine_numbers[] = {
    {"0", "0"},
    {"-0", "0"},
    {"450", "450"},
    {"+7", "7"},
    {"007", "7"},
    {"-12.50", "-12.50"},
    {".5", "0.5"},
    {"5.", "5"},
    {"0.000", "0.000"},
    {"5.6000000000000001E-2", "0.056"},
    {"0.30000000000000004", "0.3"},
    {"1E+3", "1000"},
    {"1e3", "1000"},
    {"1.5E2", "150"},
    {"-2.5e-1", "-0.25"},
    {"123456789012345", "123456789012345"},
    {"1234567890123456", "1234567890123460"},
    {"999999999999999.9", "1000000000000000"},
    {"0.1234567891", "0.123456789"},
    {"0.0000000005", "0.000000001"},
    {"1E-300", "0.000000000"},
    {"1E17", "100000000000000000"},
    {"0E5", "0"},
};

const std::string no_numbers[] = {"",    "-",    "+",     ".",      "1,5",           "1 000",         "1E",
                                  "E5",  "1E+",  "1E+-3", "--1",    "1.2.3",         "0x10",          "inf",
                                  "nan", "1E20", "1E400", "1E-401", "1E-2147483648", "1E99999999999", "12a",
                                  " 1",  "1 "};

struct RoundingCase {
  std::string value;
  int decimals;
  std::string rounded;
};

std::ostream& operator<<(std::ostream& out, const RoundingCase& c) {
  return out << c.value << " to " << c.decimals;
}

const RoundingCase roundings[] = {{"2.5", 0, "3"},     {"-2.5", 0, "-3"},  {"2.49", 0, "2"},
                                  {"-2.49", 0, "-2"},  {"0.05", 1, "0.1"}, {"-0.05", 1, "-0.1"},
                                  {"0.449", 1, "0.4"}, {"7", 2, "7.00"},   {"99.95", 1, "100.0"},
                                  {"-0.4", 0, "0"},    {"1.10", 2, "1.10"}};

struct QuotientCase {
  std::string a, b;
  int decimals;
  std::string result;  // empty: none
};

std::ostream& operator<<(std::ostream& out, const QuotientCase& c) { return out << c.a << '/' << c.b; }

const QuotientCase quotients[] = {{"1", "3", 4, "0.3333"},
                                  {"2", "3", 0, "1"},
                                  {"-1", "8", 2, "-0.13"},
                                  {"1", "-8", 2, "-0.13"},
                                  {"3437", "372965", 4, "0.0092"},
                                  {"0.5", "0.25", 1, "2.0"},
                                  {"7", "0.0", 2, ""},
                                  {"0", "5", 1, "0.0"},
                                  {"1", "0.000000001", 0, "1000000000"}};

Decimal of(const std::string& text) { return parse_machine_decimal(text).value(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(decimal_test)

BOOST_DATA_TEST_CASE(a_machine_number_keeps_fifteen_digits, machine_numbers, c) {
  const auto value = parse_machine_decimal(c.text);
  BOOST_REQUIRE(value.has_value());
  BOOST_TEST(to_machine_text(*value) == c.value);
}

BOOST_DATA_TEST_CASE(what_is_no_machine_number_is_refused, no_numbers, text) {
  BOOST_TEST(!parse_machine_decimal(text).has_value());
}

BOOST_AUTO_TEST_CASE(numbers_are_compared_by_value) {
  BOOST_TEST((of("7.0") == of("7")));
  BOOST_TEST((of("0.10") < of("0.2")));
  BOOST_TEST((of("-5") < of("-4.999999999")));
  BOOST_TEST((Decimal{most, 0} > Decimal{most, 9}));
  BOOST_TEST((Decimal{least, 0} < Decimal{most, 0}));
}

BOOST_AUTO_TEST_CASE(sums_and_differences_are_exact) {
  BOOST_TEST((of("0.1") + of("0.2") == of("0.3")));
  BOOST_TEST((of("1") - of("0.999999999") == of("0.000000001")));
  BOOST_TEST(to_machine_text(of("1.50") + of("2.5")) == "4.00");
  BOOST_TEST(to_machine_text(-of("1.5")) == "-1.5");
  BOOST_TEST((absolute(of("-1.5")) == of("1.5")));
}

BOOST_AUTO_TEST_CASE(products_are_exact_up_to_nine_decimals) {
  BOOST_TEST(to_machine_text(of("0.056") * of("100")) == "5.600");
  BOOST_TEST(to_machine_text(of("-1.5") * of("1.5")) == "-2.25");
  BOOST_TEST(to_machine_text(of("0.000001") * of("0.0005")) == "0.000000001");  // half a unit, away from zero
  BOOST_TEST(to_machine_text(of("0.000001") * of("0.0004")) == "0.000000000");
}

BOOST_DATA_TEST_CASE(rounding_is_half_away_from_zero, roundings, c) {
  BOOST_TEST(to_machine_text(with_decimals(of(c.value), static_cast<std::uint8_t>(c.decimals))) == c.rounded);
}

BOOST_AUTO_TEST_CASE(trimming_takes_only_zeros_after_the_mark) {
  BOOST_TEST(to_machine_text(trimmed(of("100.00"))) == "100");
  BOOST_TEST(to_machine_text(trimmed(of("1.050"))) == "1.05");
  BOOST_TEST(to_machine_text(trimmed(of("100"))) == "100");
}

BOOST_DATA_TEST_CASE(a_quotient_is_rounded_to_what_was_asked_for, quotients, c) {
  const auto result = quotient(of(c.a), of(c.b), static_cast<std::uint8_t>(c.decimals));
  BOOST_TEST((result ? to_machine_text(*result) : "") == c.result);
}

BOOST_AUTO_TEST_CASE(a_quotient_that_does_not_fit_is_none) {
  BOOST_TEST(!quotient({most, 0}, {1, 9}, 9).has_value());
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_loses_decimals_and_then_stays_at_the_most) {
  BOOST_TEST((Decimal{most, 0} + Decimal{most, 0} == Decimal{most, 0}));
  const Decimal lowest = Decimal{-most, 0} - Decimal{most, 0};
  BOOST_TEST((lowest == Decimal{-most, 0}));
  BOOST_TEST((-lowest == Decimal{most, 0}));
  BOOST_TEST((absolute(lowest) == Decimal{most, 0}));
  const Decimal sum = Decimal{most, 2} + Decimal{most, 2};
  BOOST_TEST(static_cast<int>(sum.decimals) == 1);
  BOOST_TEST((Decimal{most, 0} * Decimal{most, 0} == Decimal{most, 0}));
}

BOOST_AUTO_TEST_CASE(the_machine_text_has_a_point_and_all_its_decimals) {
  BOOST_TEST(to_machine_text({5, 3}) == "0.005");
  BOOST_TEST(to_machine_text({-5, 1}) == "-0.5");
  BOOST_TEST(to_machine_text({-1200, 2}) == "-12.00");
  BOOST_TEST(to_machine_text({least, 0}) == "-9223372036854775808");
  BOOST_TEST(to_machine_text({least, 9}) == "-9223372036.854775808");
  BOOST_TEST(to_double({-125, 1}) == -12.5);
}

BOOST_AUTO_TEST_SUITE_END()

#include "read/xlsx/number_format.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "read/xlsx/excel_date.hpp"

using namespace redovisa;

namespace {

struct MeaningCase {
  const char* code;
  double value;
  NumberMeaning meaning;
};

std::ostream& operator<<(std::ostream& out, const MeaningCase& c) {
  return out << c.code << " of " << c.value;
}

const MeaningCase meanings[] = {
    {"General", 45900, NumberMeaning::number},
    {"0000", 180, NumberMeaning::number},
    {"0.0%", 0.125, NumberMeaning::number},
    {"#,##0\" tkr\"", 12, NumberMeaning::number},
    {"0\" dagar\"", 12, NumberMeaning::number},
    {"0\\ \\d\\a\\g", 12, NumberMeaning::number},
    {"0_d*s", 12, NumberMeaning::number},
    {"[Red]0;[Blue]-0", 12, NumberMeaning::number},
    {"[$kr-41D] #,##0", 12, NumberMeaning::number},
    {"000000\\-0000", 1212121212, NumberMeaning::number},
    {"0.00E+00", 12, NumberMeaning::number},
    {"yyyy-mm-dd", 45900, NumberMeaning::date},
    {"YYYY-MM-DD", 45900, NumberMeaning::date},
    {"[$-41D]d mmmm yyyy", 45900, NumberMeaning::date},
    {"mmm", 45900, NumberMeaning::date},
    {"yyyy-mm-dd hh:mm", 45900.5, NumberMeaning::date},
    {"hh:mm", 0.5, NumberMeaning::time},
    {"h:mm AM/PM", 0.5, NumberMeaning::time},
    {"mm:ss.0", 0.5, NumberMeaning::time},
    {"[$-F400]h:mm:ss", 0.5, NumberMeaning::time},
    {"[h]:mm", 1.25, NumberMeaning::duration},
    {"[HH]:mm:ss", 1.25, NumberMeaning::duration},
    {"[mm]:ss", 1.25, NumberMeaning::duration},
    {"[=0]?;[hh]:mm", 0, NumberMeaning::number},
    {"[=0]?;[hh]:mm", 1.5, NumberMeaning::duration},
    {"[>=10000]yyyy-mm-dd;0", 45900, NumberMeaning::date},
    {"[>=10000]yyyy-mm-dd;0", 12, NumberMeaning::number},
    {"yyyy-mm-dd;;\"-\"", 45900, NumberMeaning::date},
    {"yyyy-mm-dd;;\"-\"", 0, NumberMeaning::number},
    {"0;-0;0;\"den \"@\" dag\"yyyy", 12, NumberMeaning::number},
    {"\"open", 12, NumberMeaning::number},
    {"[open", 12, NumberMeaning::number},
    {"", 12, NumberMeaning::number},
};

struct PercentCase {
  const char* code;
  bool percent;
};

std::ostream& operator<<(std::ostream& out, const PercentCase& c) { return out << c.code; }

const PercentCase percents[] = {
    {"0%", true},      {"0.0%", true},  {"0.0\\ %", true}, {"[Red]-0%;0%", true},
    {"0\"%\"", false}, {"0\\%", false}, {"0.0", false},    {"", false},
};

struct DateCase {
  double serial;
  DateSystem system;
  const char* date;  // empty: no date
};

std::ostream& operator<<(std::ostream& out, const DateCase& c) { return out << c.serial << " as " << c.date; }

const DateCase dates[] = {
    {1, DateSystem::from_1900, "1900-01-01"},
    {59, DateSystem::from_1900, "1900-02-28"},
    {60, DateSystem::from_1900, ""},  // Excel's 29 February 1900
    {61, DateSystem::from_1900, "1900-03-01"},
    {45900, DateSystem::from_1900, "2025-08-31"},
    {45900.99, DateSystem::from_1900, "2025-08-31"},
    {45899.9999999999, DateSystem::from_1900, "2025-08-31"},
    {2958465.5, DateSystem::from_1900, ""},
    {2958465, DateSystem::from_1900, "9999-12-31"},
    {2958466, DateSystem::from_1900, ""},
    {0, DateSystem::from_1900, ""},
    {0.5, DateSystem::from_1900, ""},
    {-1, DateSystem::from_1900, ""},
    {1e300, DateSystem::from_1900, ""},
    {0, DateSystem::from_1904, "1904-01-01"},
    {44438, DateSystem::from_1904, "2025-08-31"},
    {2957003, DateSystem::from_1904, "9999-12-31"},
    {2957004, DateSystem::from_1904, ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(number_format)

BOOST_DATA_TEST_CASE(a_format_says_what_its_numbers_are, boost::unit_test::data::make(meanings), sample) {
  BOOST_TEST((NumberFormat{sample.code}.meaning_of(sample.value) == sample.meaning));
}

BOOST_DATA_TEST_CASE(only_a_percent_sign_that_is_not_literal_counts, boost::unit_test::data::make(percents),
                     sample) {
  BOOST_TEST(is_percent_format(sample.code) == sample.percent);
}

BOOST_DATA_TEST_CASE(a_serial_number_is_a_day_or_stays_a_number, boost::unit_test::data::make(dates),
                     sample) {
  const auto date = date_of_serial(sample.serial, sample.system);
  BOOST_TEST((date ? to_iso(*date) : std::string{}) == sample.date);
}

BOOST_AUTO_TEST_CASE(built_in_formats_have_the_meaning_that_excel_gives_them) {
  for (const unsigned id : {14U, 15U, 16U, 17U, 22U, 27U, 31U, 36U, 50U, 58U, 71U, 81U})
    BOOST_TEST((NumberFormat{std::string{builtin_format_code(id)}}.meaning_of(1000) == NumberMeaning::date),
               id);
  for (const unsigned id : {18U, 19U, 20U, 21U, 32U, 33U, 45U, 47U, 75U, 80U})
    BOOST_TEST((NumberFormat{std::string{builtin_format_code(id)}}.meaning_of(0.5) == NumberMeaning::time),
               id);
  for (const unsigned id : {46U, 79U})
    BOOST_TEST(
        (NumberFormat{std::string{builtin_format_code(id)}}.meaning_of(1.5) == NumberMeaning::duration), id);
  for (const unsigned id : {0U, 1U, 4U, 9U, 11U, 13U, 23U, 37U, 41U, 44U, 48U, 49U, 59U, 163U, 4000U})
    BOOST_TEST(NumberFormat{std::string{builtin_format_code(id)}}.only_numbers(), id);
  for (const unsigned id : {9U, 10U}) BOOST_TEST(is_percent_format(builtin_format_code(id)));
}

BOOST_AUTO_TEST_SUITE_END()

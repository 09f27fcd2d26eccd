#include "read/paxml/payroll_values.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

using namespace redovisa;
namespace data = boost::unit_test::data;

namespace {

struct TimeCase {
  std::string text, expected;  // "2025-08-04 08:00 zon"; "" when it cannot be read
};
std::ostream& operator<<(std::ostream& out, const TimeCase& c) { return out << c.text; }

const TimeCase times[]{
    {"2025-08-04", "2025-08-04"},
    {" 2025-08-04 ", "2025-08-04"},
    {"20250804", "2025-08-04 compact"},
    {"2025-08-04T08:30:00", "2025-08-04 510"},
    {"2025-08-04T08:30:00.000+02:00", "2025-08-04 510 zone"},
    {"2025-08-04T08:30:00+02:00[Europe/Stockholm]", "2025-08-04 510 zone"},
    {"2025-08-04T08:30:00[Europe/Stockholm]", "2025-08-04 510 zone"},
    {"2025-08-03T22:00:00Z", "2025-08-04 0 zone"},    // summer time begins the day two hours earlier
    {"2025-01-03T23:00:00Z", "2025-01-04 0 zone"},    // and winter time one
    {"2025-03-30T01:30:00Z", "2025-03-30 210 zone"},  // after the change of the clock
    {"2025-08-04+02:00", "2025-08-04 zone"},
    {"2025-08-04Z", "2025-08-04 zone"},
    {"2025-08-04T08:30:00[America/New_York]", ""},
    {"2025-02-29", ""},
    {"2025-8-4", ""},
    {"4 augusti 2025", ""},
    {"2025-08-04T25:00", ""},
    {"2025-08-04x", ""},
    {"", ""},
};

std::string text_of(const std::optional<PayrollTime>& told) {
  if (!told) return {};
  std::string text = to_iso(std::chrono::sys_days{std::chrono::days{told->day}});
  if (told->minute) text += ' ' + std::to_string(*told->minute);
  if (told->zone) text += " zone";
  if (told->compact) text += " compact";
  return text;
}

Date date(int year, unsigned month, unsigned day) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(payroll_values)

BOOST_DATA_TEST_CASE(a_day_is_read_as_payroll_systems_write_it, data::make(times), c) {
  BOOST_TEST(text_of(parse_payroll_time(c.text)) == c.expected);
}

BOOST_AUTO_TEST_CASE(a_number_may_have_a_decimal_comma_but_is_told) {
  BOOST_TEST(parse_payroll_number("6.01666666666667")->millionths == 6'016'667);
  BOOST_TEST(!parse_payroll_number("6.5")->comma);
  BOOST_TEST(parse_payroll_number("-12,30")->millionths == -12'300'000);
  BOOST_TEST(parse_payroll_number("-12,30")->comma);
  for (const auto* text : {"", "8 h", "1.234,5", "1e9", "nan"}) BOOST_TEST(!parse_payroll_number(text));
}

BOOST_AUTO_TEST_CASE(a_personal_number_tells_birth_and_sex) {
  NumberDigits room;
  const auto man = parse_personal_number("198001019999", room);
  BOOST_TEST((man && man->born == date(1980, 1, 1) && man->sex == Sex::men && !man->ten_digits));
  const auto woman = parse_personal_number("19800161-9985", room);
  BOOST_TEST((woman && woman->born == date(1980, 1, 1) && woman->sex == Sex::women));
  const auto short_number = parse_personal_number("800101-9999", room);
  BOOST_TEST((short_number && short_number->ten_digits && short_number->key == "8001019999"));
}

BOOST_AUTO_TEST_CASE(what_is_no_personal_number_tells_nothing) {
  NumberDigits room;
  for (const auto* text : {"", "A1", "1980010199", "19800101999X", "1980010199991"}) {
    const auto facts = parse_personal_number(text, room);
    BOOST_TEST((!facts || !facts->born), text);
  }
}

BOOST_AUTO_TEST_CASE(without_century_the_person_is_of_working_age) {
  const Date day = date(2025, 12, 31);
  BOOST_TEST(age_on(day, date(1980, 1, 1), false) == 45);
  BOOST_TEST(age_on(day, date(1907, 6, 1), false) == 18);   // 2007
  BOOST_TEST(age_on(day, date(1911, 6, 1), false) == 114);  // not a child of fourteen
  BOOST_TEST(age_on(day, date(1907, 6, 1), true) == 118);
  BOOST_TEST(age_on(date(2025, 8, 30), date(1995, 8, 31), true) == 29);
  BOOST_TEST(age_on(date(2025, 8, 31), date(1995, 8, 31), true) == 30);
}

BOOST_AUTO_TEST_SUITE_END()

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/date.hpp"
#include "model/plan.hpp"

namespace redovisa {

/// Days since 1970-01-01.
using DayNumber = std::int32_t;

/// Hours in millionths, so that 6.01666666666667 and sums of many such are exact enough.
using Hours = std::int64_t;
inline constexpr Hours one_hour = 1'000'000;

/// A day, and perhaps a time of it, as a payroll system writes them.
struct PayrollTime {
  DayNumber day = 0;
  std::optional<int> minute = {};  // of the day, Swedish time
  bool zone = false;               // a time zone was given
  bool compact = false;            // 20250804
};

/// Accepts 2025-08-04, 20250804, 2025-08-04T08:00:00 and the same with "Z", "+02:00" or
/// "[Europe/Stockholm]" after it. What is told in another zone's time is turned into Swedish time. nullopt
/// for anything else or a day that is not in the calendar.
std::optional<PayrollTime> parse_payroll_time(std::string_view text);

/// Minutes of the day of 08:00 and 08:00:00; nullopt for anything else. 24:00 is the day's end.
std::optional<int> parse_clock(std::string_view text);

/// A number with decimal point or, though the schema forbids it, decimal comma.
struct PayrollNumber {
  std::int64_t millionths = 0;
  bool comma = false;
};
std::optional<PayrollNumber> parse_payroll_number(std::string_view text);

/// What a personal identity number tells; the number itself goes no further than to `key`.
struct PersonFacts {
  std::string_view key;           // its last ten digits, without separator
  bool ten_digits = false;        // without century: `born` is in the 1900s for all
  std::optional<Date> born = {};  // empty: its date is not in the calendar
  std::optional<Sex> sex = {};
};

/// Room for the digits of a number, which PersonFacts::key points into.
struct NumberDigits {
  char digits[12] = {};
};

/// Twelve digits, or ten. Separators and a co-ordination number's day (61–91) are allowed. nullopt when it is
/// no such number at all.
std::optional<PersonFacts> parse_personal_number(std::string_view text, NumberDigits& room);

/// Full years on a day. Without century the one is taken that makes an employee of the person, 15–114 years.
int age_on(const Date& day, const Date& born, bool century_known);

}  // namespace redovisa

#include "review/norms/personal_number.hpp"

#include <array>
#include <chrono>
#include <optional>

namespace redovisa {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Marks that may stand between the date and the number's last four digits.
constexpr std::array<std::string_view, 13> dividers{"-",      "+",      " ",      "\u00A0", "\u2009",
                                                    "\u202F", "\u2010", "\u2011", "\u2012", "\u2013",
                                                    "\n",     "\u2007", "\u2212"};

/// How long a divider with the spaces around it is; 0: there is none.
std::size_t divider_at(std::string_view text) {
  std::size_t length = 0;
  for (int marks = 0; marks < 3; ++marks)
    for (const std::string_view divider : dividers)
      if (text.substr(length).starts_with(divider)) {
        length += divider.size();
        break;
      }
  return length;
}

std::size_t digits_at(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  return count;
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

/// Luhn's check of ten digits, as SS-EN ISO/IEC 7812-1.
bool has_right_check_digit(std::string_view ten) {
  int sum = 0;
  for (std::size_t i = 0; i < ten.size(); ++i) {
    const int product = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += product / 10 + product % 10;
  }
  return sum % 10 == 0;
}

/// Can the six or eight digits be a date of birth, and does 60 have to be taken from the day for it?
std::optional<bool> day_is_raised(std::string_view date) {
  const std::string_view short_date = date.substr(date.size() - 6);
  const int century = date.size() == 8 ? number_of(date.substr(0, 2)) : 20;
  if (century != 18 && century != 19 && century != 20) return std::nullopt;
  const int day = number_of(short_date.substr(4));
  const bool raised = day > 60;
  const std::chrono::year_month_day born{
      std::chrono::year{century * 100 + number_of(short_date.substr(0, 2))},
      std::chrono::month{static_cast<unsigned>(number_of(short_date.substr(2, 2)))},
      std::chrono::day{static_cast<unsigned>(raised ? day - 60 : day)}};
  // 29 February of a year without century may be 1900's or 2000's
  const bool leap_day = date.size() == 6 && born.month() == std::chrono::February && day % 60 == 29;
  return born.ok() || leap_day ? std::optional{raised} : std::nullopt;
}

/// "20250101-0831" is a stretch of time.
bool is_stretch_of_time(std::string_view digits) {
  const int month = number_of(digits.substr(8, 2)), day = number_of(digits.substr(10));
  return digits.starts_with("20") && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// Is what is written like a number, but with a wrong check digit, likely to be one?
bool is_likely_mistyped(std::string_view text, std::size_t hyphen, std::string_view digits) {
  if (hyphen >= text.size() || text[hyphen] != '-' || !is_digit(text.substr(hyphen + 1)[0])) return false;
  return digits.size() != 12 || !is_stretch_of_time(digits);
}

/// The number that begins at `begin`, where a run of digits does.
std::optional<PersonalNumber> number_at(std::string_view text, std::size_t begin) {
  const std::size_t run = digits_at(text.substr(begin));
  std::string digits{text.substr(begin, run)};
  std::size_t end = begin + run;
  if (run == 6 || run == 8) {
    const std::size_t divider = divider_at(text.substr(end));
    const std::size_t last = digits_at(text.substr(end + divider));
    if (divider == 0 || last != 4) return std::nullopt;
    digits += text.substr(end + divider, last);
    end += divider + last;
  } else if (run != 10 && run != 12) {
    return std::nullopt;
  }
  const auto raised = day_is_raised(std::string_view{digits}.substr(0, digits.size() - 4));
  if (!raised) return std::nullopt;
  const bool is_right = has_right_check_digit(std::string_view{digits}.substr(digits.size() - 10));
  if (!is_right && !is_likely_mistyped(text, begin + run, digits)) return std::nullopt;
  return PersonalNumber{begin, end, *raised, run != 10 || digits.front() != '0', is_right};
}

/// May a number begin here: no digit, comma or letter of an id stands before?
bool stands_free(std::string_view text, std::size_t begin) {
  if (begin == 0) return true;
  const char before = text[begin - 1];
  const bool is_letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
  return !is_digit(before) && !is_letter && before != ',' && before != '.' && before != '-' && before != '/';
}

}  // namespace

std::vector<PersonalNumber> personal_numbers_in(std::string_view text) {
  std::vector<PersonalNumber> found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    const auto number = stands_free(text, i) ? number_at(text, i) : std::nullopt;
    if (number) found.push_back(*number);
    i = number ? number->end - 1 : i + digits_at(text.substr(i)) - 1;
  }
  return found;
}

std::string masked(std::string_view number) {
  const std::size_t digits = digits_at(number);
  const bool has_century = digits == 8 || digits == 12;
  std::string shown{number.substr(0, 2)};
  for (int i = has_century ? 2 : 0; i < (has_century ? 8 : 4); ++i) shown += "•";
  return shown + "-••••";
}

std::string without_personal_numbers(std::string_view text) {
  std::string shown;
  std::size_t told = 0;
  for (const PersonalNumber& number : personal_numbers_in(text)) {
    shown += text.substr(told, number.begin - told);
    shown += masked(text.substr(number.begin, number.end - number.begin));
    told = number.end;
  }
  return shown.append(text.substr(told));
}

}  // namespace redovisa

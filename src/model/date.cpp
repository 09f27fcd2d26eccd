#include "model/date.hpp"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <vector>

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 12> month_names{"januari",   "februari", "mars",     "april",
                                                       "maj",       "juni",     "juli",     "augusti",
                                                       "september", "oktober",  "november", "december"};
constexpr std::size_t short_name_length = 3;

/// Lower case for the letters that month names use; every kind of space and dash becomes the plain one.
std::string simplified(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto rest = text.substr(i);
    const auto is = [&rest](std::string_view sequence) { return rest.starts_with(sequence); };
    if (is("\u00A0")) {
      result += ' ';
      i += 1;
    } else if (is("\u2007") || is("\u2009") || is("\u202F")) {
      result += ' ';
      i += 2;
    } else if (is("\u2013") || is("\u2212") || is("\u2011")) {
      result += '-';
      i += 2;
    } else if (is("Å") || is("å")) {
      result += "å";
      i += 1;
    } else {
      const char c = text[i];
      result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return result;
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> result;
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) result.push_back(std::move(word));
    word.clear();
  };
  for (const char c : simplified(text)) {
    if (c == ' ' || c == '\t' || c == '\n') {
      finish();
    } else if (c == '-') {
      finish();
      result.emplace_back("-");
    } else if (c != '.') {
      word += c;
    }
  }
  finish();
  return result;
}

std::optional<int> number(std::string_view text, std::size_t digits) {
  if (text.size() != digits) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<int> year_of(std::string_view text) {
  const auto year = number(text, 4);
  return year && *year >= 1900 && *year <= 2200 ? year : std::nullopt;
}

std::optional<Period> part_of_year(std::string_view part, int year) {
  const auto which = number(part.substr(1), 1);
  if (!which) return std::nullopt;
  const auto n = static_cast<unsigned>(*which);
  if (part[0] == 't' && n >= 1 && n <= 3) return Period{year, 4 * n - 3, 4 * n};
  if (part[0] == 'h' && n >= 1 && n <= 2) return Period{year, 6 * n - 5, 6 * n};
  if (part[0] == 'k' && n >= 1 && n <= 4) return Period{year, 3 * n - 2, 3 * n};
  return std::nullopt;
}

std::optional<Period> month_period(int year, std::optional<int> month) {
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  return Period{year, static_cast<unsigned>(*month), static_cast<unsigned>(*month)};
}

std::optional<Period> from_one_word(const std::string& word) {
  if (const auto year = year_of(word)) return whole_year(*year);
  if (const auto year = year_of(std::string_view{word}.substr(0, 4)); year && word.size() == 6)
    return month_period(*year, number(std::string_view{word}.substr(4), 2));
  return std::nullopt;
}

std::optional<Period> from_two_words(const std::string& first, const std::string& second) {
  const auto year = year_of(second);
  if (!year) return std::nullopt;
  if (first == "helår" || first == "år") return whole_year(*year);
  if (const auto month = month_named(first)) return Period{*year, *month, *month};
  return first.size() == 2 ? part_of_year(first, *year) : std::nullopt;
}

std::optional<Period> from_span(const std::vector<std::string>& w) {
  const auto first = month_named(w[0]), last = month_named(w[2]);
  const auto year = year_of(w[3]);
  if (!first || !last || !year || *first > *last) return std::nullopt;
  return Period{*year, *first, *last};
}

}  // namespace

std::string_view month_name(unsigned month) { return month_names.at(month - 1); }

std::string_view short_month_name(unsigned month) { return month_name(month).substr(0, short_name_length); }

std::optional<unsigned> month_named(std::string_view word) {
  if (word.size() < short_name_length) return std::nullopt;
  for (unsigned i = 0; i < month_names.size(); ++i)
    if (month_names[i][0] == word[0] && month_names[i].starts_with(word)) return i + 1;
  return std::nullopt;
}

std::string to_iso(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::optional<Date> parse_date(std::string_view text) {
  const auto w = words(text);
  std::optional<int> year, month, day;
  if (w.size() == 5 && w[1] == "-" && w[3] == "-") {
    year = year_of(w[0]), month = number(w[2], 2), day = number(w[4], 2);
  } else if (w.size() == 1 && w[0].size() == 8) {
    const std::string_view digits = w[0];
    year = year_of(digits.substr(0, 4)), month = number(digits.substr(4, 2), 2),
    day = number(digits.substr(6), 2);
  } else if (w.size() == 3) {
    day = number(w[0], w[0].size()), year = year_of(w[2]);
    if (const auto named = month_named(w[1])) month = static_cast<int>(*named);
  }
  if (!year || !month || !day) return std::nullopt;
  const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                  std::chrono::day{static_cast<unsigned>(*day)}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

Date last_day(const Period& period) {
  return Date{std::chrono::year{period.year} / std::chrono::month{period.last_month} / std::chrono::last};
}

std::optional<Period> parse_period(std::string_view text) {
  const auto w = words(text);
  if (w.size() == 1)
    if (const auto period = from_one_word(w[0])) return period;
  if (w.size() == 2) return from_two_words(w[0], w[1]);
  if (w.size() == 4 && w[1] == "-") return from_span(w);
  if (w.size() == 3 && w[1] == "-") {
    const auto year = year_of(w[0]);
    return year ? month_period(*year, number(w[2], 2)) : std::nullopt;
  }
  if (const auto date = parse_date(text)) {
    const auto month = static_cast<unsigned>(date->month());
    return Period{static_cast<int>(date->year()), month, month};
  }
  return std::nullopt;
}

std::string to_key(const Period& period) {
  if (is_whole_year(period)) return std::to_string(period.year);
  return fmt::format("{}-{:02}", period.year, period.last_month);
}

}  // namespace redovisa

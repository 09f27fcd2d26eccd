#include "read/csv/csv_file_name.hpp"

#include <algorithm>
#include <charconv>

#include "diagnostics/folded.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_separator(char c) { return c == ' ' || c == '_' || c == '-' || c == '.'; }

/// Everything as it is compared: lower case, and what parts words all spaces.
std::string comparable(std::string_view text) {
  std::string result = folded(text);
  std::ranges::replace_if(result, is_separator, ' ');
  return std::string{trimmed_text(result)};
}

std::string_view without_separators(std::string_view text) {
  while (!text.empty() && is_separator(text.back())) text.remove_suffix(1);
  while (!text.empty() && is_separator(text.front())) text.remove_prefix(1);
  return text;
}

/// A year, and a month if there is one, at a place in the name: "2025-08" is seven characters long.
struct WrittenTime {
  std::size_t length = 0;  // 0: no time stands there
  std::optional<Period> month;
};

WrittenTime time_at(std::string_view text) {
  constexpr std::size_t year_length = 4;
  const bool is_year = text.size() >= year_length &&
                       std::all_of(text.begin(), text.begin() + year_length, is_digit) &&
                       (text.starts_with("19") || text.starts_with("20"));
  if (!is_year) return {};
  const std::size_t mark = text.size() > year_length && (text[4] == '-' || text[4] == '_') ? 1 : 0;
  const auto month = text.substr(year_length).substr(mark).substr(0, 2);
  const std::size_t length = year_length + mark + month.size();
  const bool has_month = month.size() == 2 && std::ranges::all_of(month, is_digit) &&
                         (text.size() == length || !is_digit(text[length]));
  if (!has_month) return {text.size() == year_length || !is_digit(text[year_length]) ? year_length : 0, {}};
  const auto parsed = parse_period(std::string{text.substr(0, year_length)} + '-' + std::string{month});
  return {parsed ? length : 0, parsed};
}

bool is_start_of_word(std::string_view text, std::size_t at) { return at == 0 || is_separator(text[at - 1]); }

/// The last month that is written anywhere in the name.
std::optional<Period> last_month_in(std::string_view text) {
  std::optional<Period> last;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (is_start_of_word(text, at))
      if (const auto time = time_at(text.substr(at)); time.month) last = time.month;
  return last;
}

/// The name without a year or a month at its end.
std::string_view without_last_time(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (is_start_of_word(text, at) && time_at(text.substr(at)).length == text.size() - at)
      return without_separators(text.substr(0, at));
  return text;
}

/// The longest sheet's name that the text ends with, as a word of its own.
std::string_view sheet_at_end(const std::string& text) {
  std::string_view longest;
  for (const auto name : names_of_sheets()) {
    const std::string known = comparable(name);
    const bool fits = text.ends_with(known) && is_start_of_word(text, text.size() - known.size());
    if (fits && name.size() > longest.size()) longest = name;
  }
  return longest;
}

}  // namespace

std::optional<Period> month_in_file_name(std::string_view stem) {
  const auto month = last_month_in(stem);
  return month ? std::optional{Period{month->year, 1, month->last_month}} : std::nullopt;
}

CsvFileName csv_file_name_of(std::string_view stem) {
  const auto named = without_last_time(without_separators(stem));
  const std::string whole = comparable(named);
  const auto sheet = sheet_at_end(whole);
  CsvFileName name{std::string{sheet}, {}, last_month_in(stem)};
  if (sheet.empty()) return name;
  name.workbook =
      without_separators(std::string_view{whole}.substr(0, whole.size() - comparable(sheet).size()));
  name.workbook +=
      comparable(stem.substr(static_cast<std::size_t>(named.data() + named.size() - stem.data())));
  return name;
}

}  // namespace redovisa

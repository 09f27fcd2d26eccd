#include "read/csv/csv_shape.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace redovisa {

namespace {

constexpr std::array candidates{';', '\t', '|', ','};

/// How many of a delimiter each row has outside quotation marks, by count: rows. The last row may be cut off.
std::map<std::size_t, std::size_t> rows_by_count(std::string_view text, char delimiter) {
  std::map<std::size_t, std::size_t> rows;
  std::size_t count = 0;
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == delimiter) ++count;
    if (c != '\n' && c != '\r') continue;
    if (count > 0) ++rows[count];
    count = 0;
  }
  if (rows.empty() && count > 0) ++rows[count];  // one row alone
  return rows;
}

/// The number of rows that agree.
std::size_t agreement(std::string_view text, char delimiter) {
  std::size_t most = 0;
  for (const auto& [count, rows] : rows_by_count(text, delimiter)) most = std::max(most, rows);
  return most;
}

/// A comma parts columns only when the first row has one: below a heading without it they are decimal signs.
bool may_part(std::string_view text, char delimiter) {
  const auto start = std::min(text.find_first_not_of("\r\n"), text.size());
  const auto first = text.substr(start, text.find_first_of("\r\n", start) - start);
  return delimiter != ',' || first.find(delimiter) != std::string_view::npos;
}

bool may_delimit(char c) { return c == '\t' || (c > ' ' && c < 0x7F && c != '"'); }

/// A first line "sep=;" in any case.
CsvShape told_shape(std::string_view text) {
  constexpr std::string_view word = "sep=";
  const auto end = text.find_first_of("\r\n");
  const bool fits = (end == word.size() + 1) && may_delimit(text[word.size()]) &&
                    std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
                      return a == b || (b >= 'A' && b <= 'Z' && a == b - 'A' + 'a');
                    });
  if (!fits) return {};
  const std::size_t line_end = text.substr(end).starts_with("\r\n") ? 2 : 1;
  return {text[word.size()], true, end + line_end};
}

}  // namespace

CsvShape csv_shape_of(std::string_view beginning) {
  CsvShape shape = told_shape(beginning);
  if (shape.told) return shape;
  std::size_t most = 0;
  for (const char candidate : candidates)
    if (const auto rows = agreement(beginning, candidate); rows > most && may_part(beginning, candidate)) {
      most = rows;
      shape.delimiter = candidate;
    }
  return shape;
}

std::string_view word_of_delimiter(char delimiter) {
  if (delimiter == ';') return "semikolon";
  if (delimiter == '\t') return "tabb";
  if (delimiter == ',') return "komma";
  return delimiter == '|' ? "lodstreck" : "det tecken som står efter sep=";
}

}  // namespace redovisa

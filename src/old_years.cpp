#include "old_years.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <string_view>

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 10> text_headings{
    "Mål",     "Beskrivning",         "Metod",    "Indikator", "Mått",
    "Uppdrag", "Förväntade effekter", "Hur ofta", "När",       "Aktivitet"};
constexpr std::array<std::string_view, 3> naming_headings{"Nummer", "Id", "Tillhör"};
constexpr std::size_t around = 45;  // bytes told on each side of the year

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Where one of the years stands as a number of its own, perhaps in a date.
std::optional<std::size_t> place_of_year(const std::string& text, int first_year, int last_year) {
  for (int year = first_year; year <= last_year; ++year) {
    const std::string digits = std::to_string(year);
    for (auto at = text.find(digits); at != std::string::npos; at = text.find(digits, at + 1)) {
      const std::size_t end = at + digits.size();
      if ((at == 0 || !is_digit(text[at - 1])) && (end == text.size() || !is_digit(text[end]))) return at;
    }
  }
  return std::nullopt;
}

/// The words round the year, as much as fits on a line.
std::string told_part(const std::string& text, std::size_t at) {
  std::size_t first = 0, last = text.size();
  if (at > around) {
    first = text.find(' ', at - around);
    first = first == std::string::npos || first > at ? at : first + 1;
  }
  if (text.size() - at > around) {
    last = text.rfind(' ', at + around);
    last = last == std::string::npos || last < at ? text.size() : last;
  }
  std::string part = text.substr(first, last - first);
  std::ranges::replace(part, '\n', ' ');
  return fmt::format("{}{}{}", first > 0 ? "… " : "", part, last < text.size() ? " …" : "");
}

std::string name_of_row(const ImportedRow& row) {
  for (const std::string_view heading : naming_headings)
    if (const auto found = row.find(std::string{heading}); found != row.end()) return found->second.text;
  return {};
}

/// In the sheets of indicators, assignments and activities the column Mål holds a goal's number.
bool is_text(SheetKind kind, const std::string& heading) {
  return std::ranges::find(text_headings, heading) != text_headings.end() &&
         (heading != "Mål" || kind == SheetKind::goals);
}

}  // namespace

std::vector<std::string> old_years_in_texts(const ImportedPlan& plan, int first_year, int last_year) {
  std::vector<std::string> told;
  for (const auto& [book, sheets] : plan.rows)
    for (const auto& [kind, rows] : sheets)
      for (const ImportedRow& row : rows)
        for (const auto& [heading, value] : row) {
          if (!is_text(kind, heading)) continue;
          const auto at = place_of_year(value.text, first_year, last_year);
          if (at)
            told.push_back(fmt::format("{} {}, {}: ”{}”", name_of(kind), name_of_row(row), heading,
                                       told_part(value.text, *at)));
        }
  return told;
}

}  // namespace redovisa

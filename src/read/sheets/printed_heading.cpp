#include "read/sheets/printed_heading.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <span>
#include <string>

#include "diagnostics/folded.hpp"
#include "read/sheets/figure_heading.hpp"
#include "read/sheets/heading_words.hpp"

namespace redovisa {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 6> whole_words{"total", "totalt",     "totala",
                                                      "summa", "totalsumma", "personalomsättning"};

template <std::size_t n>
bool is_among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool tells_shares(const Words& words) {
  return std::ranges::any_of(words, [](const std::string& word) {
    return word.find('%') != std::string::npos || word == "procent" || word == "andel" ||
           word == "procentuell";
  });
}

bool is_variance(const Words& words) {
  return std::ranges::any_of(words, [](const std::string& word) {
    const FigureWord* known = figure_word(word);
    return known != nullptr && known->figure == PrintedFigure::variance;
  });
}

/// "Summa", "Totalt 2025": nothing else is said than what it is the whole of.
bool is_whole(const Words& words) {
  const auto rest =
      std::ranges::find_if_not(words, [](const auto& word) { return is_among(whole_words, word); });
  if (rest == words.begin()) return false;
  return rest == words.end() || parse_period(fmt::format("{}", fmt::join(rest, words.end(), " ")));
}

PrintedFigure figure_of(const Words& words) {
  if (is_whole(words)) return PrintedFigure::total;
  if (tells_shares(words)) return PrintedFigure::other;
  if (is_variance(words)) return PrintedFigure::variance;
  const auto first =
      std::ranges::find_if_not(words, [](const auto& word) { return heading_adjective(word) != nullptr; });
  const FigureWord* figure = first == words.end() ? nullptr : figure_word(*first);
  const bool alone = figure != nullptr && std::ranges::none_of(first + 1, words.end(), figure_word);
  return alone ? figure->figure : PrintedFigure::other;
}

bool names_year(std::span<const std::string> words) {
  return std::ranges::any_of(words, [](const std::string& word) {
    return word.size() >= 4 && word.find_first_not_of("0123456789-/") == std::string::npos;
  });
}

/// The last words of the heading as a period, each followed by what `after` says; none when the words before
/// name a year too ("Avvikelse budget 2025 mot utfall 2024").
std::optional<Period> last_period(const Words& words, const std::string& after) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (const auto period = parse_period(fmt::format(
            "{}{}", fmt::join(words.begin() + static_cast<std::ptrdiff_t>(i), words.end(), " "), after)))
      return names_year(std::span{words}.first(i)) ? std::nullopt : period;
  return std::nullopt;
}

/// "Avvikelse helår", "Utfall jan–aug", "Årets budget", "Utfall perioden föregående år".
std::optional<Period> period_without_year(const Words& words, const Period& report) {
  const auto has = [&](std::string_view word) { return std::ranges::find(words, word) != words.end(); };
  if (names_year(words)) return std::nullopt;
  const bool before = has("föregående") || has("fjol") || has("fjolårets") || has("fg");
  const int year = before ? report.year - 1 : report.year;
  if (has("perioden") || has("periodens")) return Period{year, report.first_month, report.last_month};
  if (has("helår") || has("helåret") || has("helårs") || has("årets") || has("året")) return whole_year(year);
  return last_period(words, fmt::format(" {}", year));
}

}  // namespace

PrintedColumn column_of_heading(std::string_view heading, PrintedKind table, const Period& report) {
  const Words words = words_of_heading(heading);
  PrintedColumn column;
  column.heading = trimmed_text(heading);
  std::ranges::replace(column.heading, '\n', ' ');
  column.figure = figure_of(words);
  if (const auto told = parse_figure_heading(heading, report)) column.period = told->period;
  if (!column.period) column.period = last_period(words, {});
  if (!column.period) column.period = period_without_year(words, report);
  const bool of_all = std::ranges::any_of(words, [](const auto& word) { return word.starts_with("total"); });
  column.all_years = table == PrintedKind::investments && of_all && !column.period &&
                     column.figure != PrintedFigure::total && column.figure != PrintedFigure::other;
  return column;
}

}  // namespace redovisa

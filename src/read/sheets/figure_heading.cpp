#include "read/sheets/figure_heading.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "diagnostics/folded.hpp"
#include "read/sheets/heading_words.hpp"

namespace redovisa {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 13> accumulating{
    "tom", "t.o.m", "t", "o", "m", "till", "och", "med", "per", "acc", "ackum", "hittills", "ackumulerade"};
constexpr std::array<std::string_view, 3> of_report{"period", "perioden", "aktuell"};
constexpr std::array<std::string_view, 3> of_year{"helåret", "år", "året"};
constexpr std::array<std::string_view, 5> of_year_before{"föregående", "fjol", "fjolårets", "fg", "förra"};
constexpr std::array<std::string_view, 4> of_no_meaning{"nr", "för", "i", "avser"};
constexpr std::array<std::string_view, 4> of_version{"reviderad", "justerad", "gällande", "beslutad"};
constexpr std::size_t longest = 200;  // bytes; running text is no heading

template <std::size_t n>
bool is_among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool is_number(std::string_view word, std::size_t most_digits) {
  return !word.empty() && word.size() <= most_digits &&
         word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The words of a heading, each put where it belongs.
struct SortedHeading {
  std::vector<const FigureWord*> figures;
  Words times;  // what may be a period
  bool to_date = false, year = false, period = false, before = false, whole = false;

  void add(const std::string& word) {
    if (const FigureWord* figure = figure_word(word)) {
      figures.push_back(figure);
      tell(figure->time);
    } else if (const HeadingAdjective* adjective = heading_adjective(word)) {
      tell(adjective->time);
      whole = whole || adjective->time == HeadingTime::unsaid;
    } else {
      add_time(word);
    }
  }

 private:
  void tell(HeadingTime time) {
    to_date = to_date || time == HeadingTime::to_date;
    year = year || time == HeadingTime::year;
  }

  void add_time(const std::string& word) {
    if (is_among(accumulating, word))
      to_date = true;
    else if (is_among(of_report, word))
      period = true;
    else if (is_among(of_year, word))
      year = true;
    else if (is_among(of_year_before, word))
      before = true;
    else if (!is_among(of_no_meaning, word) && !is_among(of_version, word))
      times.push_back(word);
  }
};

/// Takes the ordinal of a forecast from the words: "4 2025", "2".
int take_number(Words& times) {
  constexpr std::size_t most_digits = 2;
  if (times.empty() || !is_number(times.front(), most_digits)) return 0;
  if (times.size() > 1 && times[1] == "-") return 0;
  const int number = std::stoi(times.front());
  times.erase(times.begin());
  return number;
}

/// "2025 jan - aug" as "jan - aug 2025".
void move_year_last(Words& times) {
  constexpr std::size_t digits = 4;
  const auto is_year = [](const std::string& word) {
    return word.size() == digits && is_number(word, digits);
  };
  if (times.size() < 2 || std::ranges::count_if(times, is_year) != 1) return;
  const auto found = std::ranges::find_if(times, is_year);
  std::rotate(found, found + 1, times.end());
}

std::optional<Period> period_in(const Words& times, int year) {
  const std::string written = fmt::format("{}", fmt::join(times, " "));
  if (const auto period = parse_period(written)) return period;
  return parse_period(fmt::format("{} {}", written, year));
}

/// From January on; "Periodbudget 2025" is the budget of the report's months.
Period accumulated(Period period, const Period& report) {
  if (is_whole_year(period)) period.last_month = report.last_month;
  period.first_month = 1;
  return period;
}

/// nullopt when what is said cannot be understood, an empty one when nothing is said.
std::optional<std::optional<Period>> told_period(const SortedHeading& heading, const Words& times,
                                                 const Period& report) {
  using Told = std::optional<std::optional<Period>>;
  const int year = heading.before ? report.year - 1 : report.year;
  if (!times.empty()) {
    auto period = period_in(times, year);
    if (!period || (heading.before && period->year != year)) return std::nullopt;
    if (heading.to_date && !heading.year) period = accumulated(*period, report);
    return Told{period};
  }
  if (heading.to_date || heading.period) return Told{Period{year, 1, report.last_month}};
  return heading.year || heading.before ? Told{whole_year(year)} : Told{std::optional<Period>{}};
}

}  // namespace

bool tells_version(std::string_view text) {
  return std::ranges::any_of(words_of_heading(text),
                             [](const std::string& word) { return is_among(of_version, word); });
}

std::optional<FigureHeading> parse_figure_heading(std::string_view text, const Period& report) {
  if (text.size() > longest) return std::nullopt;
  const Words words = words_of_heading(text);
  if (std::ranges::none_of(words, [](const std::string& word) { return figure_word(word) != nullptr; }))
    return std::nullopt;
  SortedHeading heading;
  for (const auto& word : words) heading.add(word);
  if (heading.figures.size() != 1 || heading.whole) return std::nullopt;
  FigureHeading result{heading.figures.front()->figure};
  if (result.figure == PrintedFigure::variance) return std::nullopt;
  Words times = heading.times;
  if (result.figure == PrintedFigure::forecast) result.number = take_number(times);
  move_year_last(times);
  const auto period = told_period(heading, times, report);
  if (!period) return std::nullopt;
  result.period = *period;
  return result;
}

}  // namespace redovisa

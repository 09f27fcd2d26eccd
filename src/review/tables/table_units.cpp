#include "review/tables/table_units.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>

#include "diagnostics/folded.hpp"
#include "review/tables/table_facts.hpp"
#include "review/text/money_words.hpp"

namespace redovisa {

namespace {

enum class MoneyUnit : std::uint8_t { kronor, thousands, millions };

constexpr std::array<std::string_view, 7> before_thousands{"tusen", "tusental", "tusentals", "1000-tals",
                                                           "1000",  "1000-tal", "000"};
constexpr std::array<std::string_view, 5> before_millions{"miljoner", "miljontals", "miljontal", "milj",
                                                          "miljon"};

bool is_among(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// A unit and the words for it, as indexes of bytes in the text.
struct NamedUnit {
  MoneyUnit unit;
  std::size_t begin, end;
};

struct Word {
  std::size_t begin, end;
};

bool is_mark(char c) { return std::string_view{" ,.;:()[]/\n\t\"'"}.find(c) != std::string_view::npos; }

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    if (is_mark(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && !is_mark(text[end])) ++end;
    words.push_back({at, end});
    at = end;
  }
  return words;
}

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789-+") == std::string_view::npos;
}

/// The unit that the words up to this one name; nullopt when they name none, or the unit of an amount in a
/// sentence ("2 mnkr") or of a share ("kr/invånare").
std::optional<NamedUnit> unit_ending_at(std::string_view text, const std::vector<Word>& words,
                                        std::size_t i) {
  const auto word = [&](std::size_t at) {
    return text.substr(words[at].begin, words[at].end - words[at].begin);
  };
  const bool per_unit = (words[i].end < text.size() && text[words[i].end] == '/') ||
                        (i + 1 < words.size() && word(i + 1) == "per");
  if (per_unit) return std::nullopt;
  const std::string_view before = i > 0 ? word(i - 1) : std::string_view{};
  const auto named = [&](MoneyUnit unit, std::size_t first) {
    return NamedUnit{unit, words[first].begin, words[i].end};
  };
  if (is_any(word(i), kronor_words)) {
    if (is_among(before_thousands, before)) return named(MoneyUnit::thousands, i - 1);
    if (is_among(before_millions, before)) return named(MoneyUnit::millions, i - 1);
    return is_number(before) ? std::nullopt : std::optional{named(MoneyUnit::kronor, i)};
  }
  if (is_number(before)) return std::nullopt;
  if (is_any(word(i), tkr_words)) return named(MoneyUnit::thousands, i);
  if (is_any(word(i), mnkr_words)) return named(MoneyUnit::millions, i);
  return std::nullopt;
}

/// Years and months before a unit are no amounts: "Budget 2025 mnkr", "2025-08, mnkr". A report's tables name
/// years before and after its own.
bool is_year(std::string_view word, int report_year) {
  constexpr int farthest = 20;
  constexpr std::size_t digits = 4;
  const auto written = word.substr(0, digits);
  const bool alone = word.size() == digits || (word.size() > digits && word[digits] == '-');
  if (!alone || written.find_first_not_of("0123456789") != std::string_view::npos) return false;
  int year = 0;
  for (const char c : written) year = 10 * year + (c - '0');
  return std::abs(year - report_year) <= farthest;
}

std::vector<NamedUnit> units_in(const std::string& text, int report_year) {
  auto words = words_of(text);
  std::erase_if(words, [&](const Word& word) {
    return is_year(std::string_view{text}.substr(word.begin, word.end - word.begin), report_year);
  });
  std::vector<NamedUnit> units;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (const auto unit = unit_ending_at(text, words, i)) units.push_back(*unit);
  return units;
}

/// The unit that the table's amounts are read in.
std::optional<MoneyUnit> unit_as_read(const PrintedTable& table) {
  if (is_any(table.unit, kronor_words)) return MoneyUnit::kronor;
  if (is_any(table.unit, tkr_words)) return MoneyUnit::thousands;
  if (is_any(table.unit, mnkr_words)) return MoneyUnit::millions;
  switch (table.kind) {
    case PrintedKind::operating:
    case PrintedKind::by_activity:
    case PrintedKind::investments:
    case PrintedKind::measures:
      return MoneyUnit::thousands;
    case PrintedKind::unit_prices:
      return MoneyUnit::kronor;
    case PrintedKind::volumes:
    case PrintedKind::turnover:
      return std::nullopt;
  }
  return std::nullopt;
}

std::string_view name_of(MoneyUnit unit) {
  switch (unit) {
    case MoneyUnit::kronor:
      return "kr";
    case MoneyUnit::thousands:
      return "tkr";
    case MoneyUnit::millions:
      return "mnkr";
  }
  return "";
}

/// The text's only unit, when it is another; texts that name the right one too are left alone.
std::optional<NamedUnit> other_unit(const std::string& text, MoneyUnit wanted, int report_year) {
  const auto units = units_in(text, report_year);
  const bool is_right = std::ranges::find(units, wanted, &NamedUnit::unit) != units.end();
  return units.empty() || is_right ? std::nullopt : std::optional{units.front()};
}

void add_unit(Findings& findings, const PrintedTable& table, const std::string& heading,
              const NamedUnit& unit, MoneyUnit wanted, const SourcePosition& place) {
  if (!findings.empty() && findings.back().code == FindingCode::table_in_other_unit &&
      findings.back().subject == table.name) {
    findings.back().places.push_back(place);
    return;
  }
  Finding finding = finding_in(table, FindingCode::table_in_other_unit);
  finding.places.push_back(place);
  add_text(finding, "rubrik", heading);
  add_text(finding, "enhet", folded(heading).substr(unit.begin, unit.end - unit.begin));
  add_text(finding, table.unit.empty() ? "rapportens" : "läst", std::string{name_of(wanted)});
  findings.push_back(std::move(finding));
}

/// "Avvikelse kr" stands beside "Avvikelse %" in many tables in tkr: it means money, not kronor.
bool is_only_money(const PrintedColumn& column, const NamedUnit& unit) {
  return unit.unit == MoneyUnit::kronor && column.figure == PrintedFigure::variance;
}

}  // namespace

void check_table_unit(const PrintedTable& table, int report_year, Findings& findings) {
  const auto wanted = unit_as_read(table);
  if (!wanted) return;
  Findings found;
  if (const auto unit = other_unit(folded(table.caption), *wanted, report_year))
    add_unit(found, table, table.caption, *unit, *wanted, table.caption_position);
  for (const PrintedColumn& column : table.columns) {
    const bool is_amount = column.figure != PrintedFigure::other || table.kind == PrintedKind::measures;
    const auto unit = is_amount ? other_unit(folded(column.heading), *wanted, report_year) : std::nullopt;
    if (unit && !is_only_money(column, *unit))
      add_unit(found, table, column.heading, *unit, *wanted, column.position);
  }
  for (auto& finding : found) findings.push_back(std::move(finding));
}

}  // namespace redovisa

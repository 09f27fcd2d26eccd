#include "view/lacking_values.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <set>

#include "model/typed_sums.hpp"

namespace redovisa {

namespace {

/// A column of amounts as names have it, and what it is in words.
struct AmountWords {
  std::string_view column, words;
};
constexpr std::array amount_words{
    AmountWords{"budget-perioden", "budgeten för perioden"},
    AmountWords{"utfall-perioden", "utfallet för perioden"},
    AmountWords{"utfall-föregående", "utfallet för samma period förra året"},
    AmountWords{"budget-helår", "budgeten för helåret"},
    AmountWords{"prognos", "prognosen för helåret"},
};

/// What a difference is made of.
struct DifferenceParts {
  std::string_view column, from, less;
};
constexpr std::array difference_parts{
    DifferenceParts{"avvikelse-perioden", "budget-perioden", "utfall-perioden"},
    DifferenceParts{"avvikelse-prognos", "budget-helår", "prognos"},
};

std::string_view without(std::string_view name, std::string_view ending) {
  if (name.ends_with(ending)) name.remove_suffix(ending.size());
  return name;
}

/// Whether some value has a name that begins and ends so.
bool any_named(const Contents& contents, std::string_view beginning, std::string_view ending) {
  for (auto it = contents.values.lower_bound(beginning);
       it != contents.values.end() && it->first.starts_with(beginning); ++it)
    if (it->first.ends_with(ending)) return true;
  return false;
}

/// The amounts in a row (or any row: "driftredovisning.") that a column is made of and that are not there.
std::vector<std::string> lacking_amounts(const Contents& contents, const std::string& row,
                                         std::string_view column) {
  std::vector<std::string_view> needed{column};
  for (const auto& parts : difference_parts)
    if (parts.column == column) needed = {parts.from, parts.less};
  std::vector<std::string> lacking;
  if (!any_named(contents, row, "")) return lacking;
  for (const auto& [own, words] : amount_words)
    if (std::ranges::find(needed, own) != needed.end() && !any_named(contents, row, '.' + std::string{own}))
      lacking.emplace_back(words);
  return lacking;
}

/// The rows of the driftredovisning that have an amount, by the column's name, and all of them; not sums and
/// parts, which no sum counts.
std::set<std::string> rows_with(const Contents& contents, std::string_view column) {
  constexpr std::string_view table = "driftredovisning.";
  std::set<std::string> rows;
  for (auto it = contents.values.lower_bound(table);
       it != contents.values.end() && it->first.starts_with(table); ++it) {
    const std::string_view key = std::string_view{it->first}.substr(table.size());
    const auto point = key.rfind('.');
    if (point == std::string_view::npos || (!column.empty() && key.substr(point + 1) != column)) continue;
    if (column.empty() &&
        std::ranges::find(amount_words, key.substr(point + 1), &AmountWords::column) == amount_words.end())
      continue;
    const std::string row{key.substr(0, point)};
    if (sum_name(row) != SumName::sum && part_name(row) != PartName::part) rows.insert(row);
  }
  return rows;
}

/// What a sum's difference is made of and some row lacks, as every row has to have it: "prognosen för helåret
/// på raden personal".
std::vector<std::string> lacking_in_some_row(const Contents& contents, std::string_view column) {
  const auto all = rows_with(contents, {});
  std::vector<std::string> lacking;
  for (const auto& parts : difference_parts)
    for (const auto& [own, words] : amount_words) {
      if (parts.column != column || (own != parts.from && own != parts.less)) continue;
      const auto known = rows_with(contents, own);
      std::vector<std::string> without;
      std::ranges::set_difference(all, known, std::back_inserter(without));
      if (!without.empty())
        lacking.push_back(fmt::format("{} på {} {}", words, without.size() == 1 ? "raden" : "raderna",
                                      fmt::join(without, ", ")));
    }
  return lacking;
}

}  // namespace

std::vector<std::string> lacking_for(const Contents& contents, std::string_view name) {
  if (contents.values.contains(name)) return {};
  name = without(without(name, ".avrundat"), ".belopp");
  constexpr std::string_view short_name = "ekonomi.avvikelse.";
  if (name.starts_with(short_name) && !any_named(contents, "driftredovisning.", "")) {
    const auto column = "avvikelse-" + std::string{name.substr(short_name.size())};
    const bool known =
        std::ranges::find(difference_parts, column, &DifferenceParts::column) != std::end(difference_parts);
    return known ? std::vector<std::string>{"bladet Driftredovisning"} : std::vector<std::string>{};
  }
  if (name.starts_with(short_name)) {
    const auto column = "avvikelse-" + std::string{name.substr(short_name.size())};
    const auto lacking = lacking_amounts(contents, "driftredovisning.", column);
    return lacking.empty() ? lacking_in_some_row(contents, column) : lacking;
  }
  const auto point = name.rfind('.');
  if (point == std::string_view::npos || name.starts_with("indikator.")) return {};
  return lacking_amounts(contents, std::string{name.substr(0, point)} + '.', name.substr(point + 1));
}

}  // namespace redovisa

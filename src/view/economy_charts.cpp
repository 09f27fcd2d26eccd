#include "view/economy_charts.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_rows = 16;                      // what a page has room for
constexpr std::int64_t greatest_difference_in_size = 100;  // between the largest budget and the smallest

using Rows = std::vector<const Row*>;

std::optional<Decimal> number_in(const Row& row, std::size_t column) {
  const auto* number = std::get_if<Number>(&row.cells[column].value);
  return number == nullptr ? std::nullopt : std::optional{number->value};
}

std::string name_of(const Row& row) { return std::get<std::string>(row.cells.front().value); }

/// A figure of the table and what it is held against.
struct Comparison {
  std::string name, target_name;         // "Prognos 2025", "Budget 2025"
  std::size_t figure, target, variance;  // columns
};

bool has_figures(const NamedTable& table, const Comparison& comparison) {
  return std::ranges::any_of(table.table.rows, [&](const Row& row) {
    return row.role == RowRole::item && number_in(row, comparison.figure).has_value();
  });
}

/// What is measured against its budget, and before the year's end what is forecast; not what no row has, as
/// long as there is another.
std::vector<Comparison> comparisons_of(const NamedTable& table, const Period& period) {
  const std::string year = std::to_string(period.year);
  const std::string measured = is_whole_year(period) ? year : heading_text(period);
  std::vector<Comparison> comparisons{
      {"Utfall " + measured, "Budget " + measured, column_named(table, "utfall-perioden"),
       column_named(table, "budget-perioden"), column_named(table, "avvikelse-perioden")}};
  if (!is_whole_year(period))
    comparisons.push_back({"Prognos " + year, "Budget " + year, column_named(table, "prognos"),
                           column_named(table, "budget-helår"), column_named(table, "avvikelse-prognos")});
  const auto unused = [&](const Comparison& c) { return !has_figures(table, c); };
  if (!std::ranges::all_of(comparisons, unused)) std::erase_if(comparisons, unused);
  return comparisons;
}

/// Rows that have anything to show in one of the comparisons.
Rows rows_with_figures(const NamedTable& table, const std::vector<Comparison>& comparisons) {
  Rows rows;
  for (const Row& row : table.table.rows)
    if (row.role == RowRole::item && std::ranges::any_of(comparisons, [&](const Comparison& c) {
          return number_in(row, c.figure).has_value();
        }))
      rows.push_back(&row);
  return rows;
}

/// As many as there is room for, those with the largest variances at the year's end, in the table's order.
Rows most_telling(Rows rows, std::size_t variance) {
  if (rows.size() <= most_rows) return rows;
  const auto size = [&](const Row* row) { return absolute(number_in(*row, variance).value_or(Decimal{})); };
  Rows by_size = rows;
  std::ranges::stable_sort(by_size, [&](const Row* a, const Row* b) { return size(a) > size(b); });
  by_size.resize(most_rows);
  std::erase_if(rows, [&](const Row* row) { return std::ranges::find(by_size, row) == by_size.end(); });
  return rows;
}

Series series_of(std::string name, const Rows& rows, std::size_t column) {
  Series series{std::move(name), {}};
  for (const Row* row : rows) series.values.push_back(number_in(*row, column));
  return series;
}

/// "Placeringskostnader −159 774 (budget −145 107)".
std::string compared(const Row& row, const Comparison& c) {
  return fmt::format("{} {} (budget {})", name_of(row), text_of(*number_in(row, c.figure)),
                     text_of(*number_in(row, c.target)));
}

/// The difference from the budget with the sign of more or less, whatever sign the table's variance has.
std::optional<Decimal> over_budget(const Row& row, const Comparison& c) {
  const auto figure = number_in(row, c.figure), target = number_in(row, c.target);
  return figure && target ? std::optional{*figure - *target} : std::nullopt;
}

/// What it is called to have more and less than budgeted: income is positive, so more of an activity is a
/// surplus, and more of a volume is just more.
struct DifferenceWords {
  std::string_view more, less;
};

/// Which row is farthest over and which farthest under its budget.
std::string extremes(const Rows& rows, const Comparison& c, const DifferenceWords& words) {
  const Row *over = nullptr, *under = nullptr;
  for (const Row* row : rows) {
    const auto difference = over_budget(*row, c);
    if (!difference) continue;
    if (Decimal{} < *difference && (over == nullptr || *over_budget(*over, c) < *difference)) over = row;
    if (*difference < Decimal{} && (under == nullptr || *difference < *over_budget(*under, c))) under = row;
  }
  std::string text;
  if (over != nullptr) text += fmt::format(" {}: {}.", words.more, compared(*over, c));
  if (under != nullptr) text += fmt::format(" {}: {}.", words.less, compared(*under, c));
  if (text.empty()) return " Inget avviker från budget.";
  return text;
}

std::string story_of(std::string_view subject, const Rows& rows, const std::vector<Comparison>& comparisons,
                     const DifferenceWords& words) {
  std::string text = fmt::format("Liggande staplar över {}, med ett streck där budgeten är.", subject);
  for (const Comparison& c : comparisons) {
    if (std::ranges::none_of(rows, [&](const Row* row) { return over_budget(*row, c).has_value(); }))
      continue;
    text += fmt::format(" {} mot budget:{}", c.name, extremes(rows, c, words));
  }
  return text;
}

void add_comparisons(const std::vector<Comparison>& comparisons, const Rows& rows, Chart& chart) {
  for (const Comparison& c : comparisons) {
    Series figures = series_of(c.name, rows, c.figure);
    figures.emphasised = true;
    Series targets = series_of(c.target_name, rows, c.target);
    targets.role = SeriesRole::target;
    chart.series.push_back(std::move(figures));
    chart.series.push_back(std::move(targets));
  }
}

/// The chart without series; nullopt when there are not two rows to compare.
std::optional<Rows> shown_rows(const NamedTable& table, const std::vector<Comparison>& comparisons) {
  Rows rows = most_telling(rows_with_figures(table, comparisons), comparisons.back().variance);
  return rows.size() < 2 ? std::nullopt : std::optional{std::move(rows)};
}

/// "Utfall och prognos": what is held against the budget.
std::string_view compared_figures(const std::vector<Comparison>& comparisons) {
  if (comparisons.size() > 1) return "Utfall och prognos";
  return comparisons.front().name.starts_with("Prognos") ? "Prognos" : "Utfall";
}

std::vector<std::string> names_of(const Rows& rows) {
  std::vector<std::string> names;
  for (const Row* row : rows) names.push_back(name_of(*row));
  return names;
}

std::string with_choice(std::string caption, const NamedTable& table, const Rows& rows) {
  const auto items =
      static_cast<std::size_t>(std::ranges::count(table.table.rows, RowRole::item, &Row::role));
  if (rows.size() == items || rows.size() < most_rows) return caption;
  return fmt::format("{}: de {} med störst avvikelse", caption, rows.size());
}

/// Lying bars for the rows, without series and words about them.
Chart bars_for(const NamedTable& table, const Rows& rows, std::string id, std::string caption,
               std::string unit) {
  Chart chart;
  chart.id = std::move(id);
  chart.caption = with_choice(std::move(caption), table, rows);
  chart.kind = ChartKind::horizontal_bars;
  chart.unit = std::move(unit);
  chart.data_table_id = table.table.id;
  chart.categories = names_of(rows);
  return chart;
}

bool of_very_different_sizes(const Rows& rows, const Comparison& c) {
  std::optional<Decimal> least, greatest;
  for (const Row* row : rows) {
    const auto target = number_in(*row, c.target);
    if (!target || *target == Decimal{}) continue;
    const Decimal size = absolute(*target);
    if (!least || size < *least) least = size;
    if (!greatest || *greatest < size) greatest = size;
  }
  return least && *least * decimal_of(greatest_difference_in_size) < *greatest;
}

std::optional<Decimal> percent_over(const Row& row, const Comparison& c) {
  const auto difference = over_budget(row, c);
  const auto target = number_in(row, c.target);
  if (!difference || !target) return std::nullopt;
  return quotient(*difference * Decimal{100}, absolute(*target), 1);
}

/// "Utfall jan–aug 2025: Skyddade boenden −36,4 %".
std::string percent_story(const Rows& rows, const Comparison& c) {
  std::string text;
  for (const Row* row : rows)
    if (const auto percent = percent_over(*row, c))
      text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name_of(*row), text_of(Number{*percent, "%"}));
  return text.empty() ? text : fmt::format(" {} mot budget: {}.", c.name, text);
}

void make_relative(const std::vector<Comparison>& comparisons, const Rows& rows, Chart& chart) {
  chart.caption += ", avvikelse från budget i procent";
  chart.unit = "Procent av budget";
  chart.decimals = 1;
  chart.data_table_id.clear();  // the table has no percentages
  chart.description = "Liggande staplar över volymernas avvikelse från budget i procent.";
  for (const Comparison& c : comparisons) {
    Series series{c.name, {}, true};
    for (const Row* row : rows) series.values.push_back(percent_over(*row, c));
    chart.series.push_back(std::move(series));
    chart.description += percent_story(rows, c);
  }
}

}  // namespace

std::optional<Chart> activity_variance_chart(const NamedTable& activities, const ActivityWord& word) {
  const std::size_t column = column_named(activities, "avvikelse-prognos");
  Rows rows;
  for (const Row& row : activities.table.rows)
    if (row.role == RowRole::item && number_in(row, column)) rows.push_back(&row);
  if (rows.size() < 2) return std::nullopt;
  rows = most_telling(std::move(rows), column);
  Chart chart = bars_for(activities, rows, fmt::format("avvikelse-per-{}", word.id),
                         fmt::format("Prognostiserad avvikelse mot budget per {}, tkr", word.word), "Tkr");
  chart.series.push_back(series_of(activities.table.columns.at(column).heading, rows, column));
  chart.series.back().emphasised = true;
  std::string story;
  for (const Row* row : rows)
    story +=
        fmt::format("{}{} {}", story.empty() ? "" : ", ", name_of(*row), text_of(*number_in(*row, column)));
  chart.description =
      fmt::format("Stapeldiagram över helårsprognosens avvikelse mot budget i tkr: {}.", story);
  return chart;
}

std::optional<Chart> activity_budget_chart(const NamedTable& activities, const Period& period,
                                           const ActivityWord& word) {
  const auto comparisons = comparisons_of(activities, period);
  const auto rows = shown_rows(activities, comparisons);
  if (!rows) return std::nullopt;
  Chart chart =
      bars_for(activities, *rows, fmt::format("budget-per-{}", word.id),
               fmt::format("{} mot budget per {}, tkr", compared_figures(comparisons), word.word), "Tkr");
  chart.description = story_of(fmt::format("varje {}s intäkter minus kostnader i tkr", word.word), *rows,
                               comparisons, {"Störst överskott", "Störst underskott"});
  add_comparisons(comparisons, *rows, chart);
  return chart;
}

std::optional<Chart> volume_chart(const NamedTable& volumes, const Period& period) {
  const auto comparisons = comparisons_of(volumes, period);
  const auto rows = shown_rows(volumes, comparisons);
  if (!rows) return std::nullopt;
  Chart chart =
      bars_for(volumes, *rows, "volymer-mot-budget", "Volymer mot budget", "Antal dygn eller dagar");
  if (of_very_different_sizes(*rows, comparisons.back())) {
    make_relative(comparisons, *rows, chart);
    return chart;
  }
  chart.description =
      story_of("varje insats volym i dygn eller dagar", *rows, comparisons, {"Längst över", "Längst under"});
  add_comparisons(comparisons, *rows, chart);
  return chart;
}

}  // namespace redovisa

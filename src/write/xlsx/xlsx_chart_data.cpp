#include "write/xlsx/xlsx_chart_data.hpp"

#include <algorithm>
#include <string>

#include "view/wording.hpp"
#include "write/chart/chart_values.hpp"

namespace redovisa {

namespace {

/// A table seen with a chart's categories along its rows, or along its columns.
class CategoryView {
 public:
  CategoryView(const Table& table, bool along_columns, std::uint32_t heading_row)
      : table_{table}, along_columns_{along_columns}, heading_row_{heading_row} {}

  std::size_t categories() const { return along_columns_ ? columns() : table_.rows.size(); }
  std::size_t series() const { return along_columns_ ? table_.rows.size() : columns(); }

  const Number* number(std::size_t category, std::size_t series) const {
    const std::size_t row = along_columns_ ? series : category;
    const std::size_t column = (along_columns_ ? category : series) + 1;
    const auto& cells = table_.rows[row].cells;
    return column < cells.size() ? std::get_if<Number>(&cells[column].value) : nullptr;
  }
  std::string category_name(std::size_t i) const { return along_columns_ ? heading(i) : row_name(i); }
  std::string series_name(std::size_t i) const { return along_columns_ ? row_name(i) : heading(i); }

  SheetRange names(std::size_t first, std::size_t last) const {
    return along_columns_ ? heading_cells(first, last) : name_cells(first, last);
  }
  SeriesCells cells(std::size_t series, std::size_t first, std::size_t last) const {
    SheetRange values = names(first, last);
    if (along_columns_) {
      values.first_row = values.last_row = heading_row_ + 1 + narrow(series);
      return {name_cells(series, series), values};
    }
    values.first_column = values.last_column = narrow(series) + 1;
    return {heading_cells(series, series), values};
  }

 private:
  static std::uint32_t narrow(std::size_t i) { return static_cast<std::uint32_t>(i); }
  std::size_t columns() const { return table_.columns.empty() ? 0 : table_.columns.size() - 1; }
  std::string heading(std::size_t i) const { return table_.columns[i + 1].heading; }
  std::string row_name(std::size_t i) const {
    return table_.rows[i].cells.empty() ? std::string{} : text_of(table_.rows[i].cells.front().value);
  }
  SheetRange heading_cells(std::size_t first, std::size_t last) const {
    return {heading_row_, narrow(first) + 1, heading_row_, narrow(last) + 1};
  }
  SheetRange name_cells(std::size_t first, std::size_t last) const {
    return {heading_row_ + 1 + narrow(first), 0, heading_row_ + 1 + narrow(last), 0};
  }

  const Table& table_;
  bool along_columns_;
  std::uint32_t heading_row_;
};

/// A place in the table whose figures are the chart's, and how many of its names are the chart's too.
struct Match {
  std::size_t first_category = 0;
  std::vector<std::size_t> series;
  std::size_t same_names = 0;
  bool percent = false;
};

bool same_figures(const CategoryView& view, const Series& series, std::size_t first, std::size_t candidate) {
  bool any = false;
  for (std::size_t i = 0; i < series.values.size(); ++i) {
    const Number* number = view.number(first + i, candidate);
    if ((number != nullptr) != series.values[i].has_value()) return false;
    if (number != nullptr && number->value != *series.values[i]) return false;
    any = any || number != nullptr;
  }
  return any;
}

std::optional<std::size_t> find_series(const CategoryView& view, const Series& series, const Match& match) {
  std::optional<std::size_t> found;
  for (std::size_t candidate = 0; candidate < view.series(); ++candidate) {
    if (std::ranges::find(match.series, candidate) != match.series.end()) continue;
    if (!same_figures(view, series, match.first_category, candidate)) continue;
    if (view.series_name(candidate) == series_name(series)) return candidate;
    if (!found) found = candidate;
  }
  return found;
}

/// Whether all figures are percentages; nullopt when some are and some are not.
std::optional<bool> is_percent(const CategoryView& view, const Match& match, std::size_t categories) {
  std::size_t numbers = 0, percentages = 0;
  for (std::size_t i = 0; i < categories; ++i)
    for (const std::size_t series : match.series)
      if (const Number* number = view.number(match.first_category + i, series)) {
        ++numbers;
        if (number->unit == "%") ++percentages;
      }
  if (percentages != 0 && percentages != numbers) return std::nullopt;
  return percentages != 0;
}

std::optional<Match> match_at(const Chart& chart, const CategoryView& view, std::size_t first) {
  Match match{first, {}, 0, false};
  for (const Series& series : chart.series) {
    if (series.values.size() != chart.categories.size()) return std::nullopt;
    const auto found = find_series(view, series, match);
    if (!found) return std::nullopt;
    match.series.push_back(*found);
    if (view.series_name(*found) == series_name(series)) ++match.same_names;
  }
  for (std::size_t i = 0; i < chart.categories.size(); ++i)
    if (view.category_name(first + i) == chart.categories[i]) ++match.same_names;
  const auto percent = is_percent(view, match, chart.categories.size());
  match.percent = percent.value_or(false);
  return percent ? std::optional{match} : std::nullopt;
}

std::optional<Match> best_match(const Chart& chart, const CategoryView& view) {
  std::optional<Match> best;
  const std::size_t count = chart.categories.size();
  for (std::size_t first = 0; first + count <= view.categories(); ++first) {
    const auto match = match_at(chart, view, first);
    if (match && (!best || match->same_names > best->same_names)) best = match;
  }
  return best;
}

ChartCells cells_of(const CategoryView& view, const Match& match, std::size_t categories) {
  const std::size_t last = match.first_category + categories - 1;
  ChartCells cells{view.names(match.first_category, last), {}, match.percent};
  for (const std::size_t series : match.series)
    cells.series.push_back(view.cells(series, match.first_category, last));
  return cells;
}

}  // namespace

std::optional<ChartCells> find_in_table(const Chart& chart, const Table& table, std::uint32_t heading_row) {
  if (chart.categories.empty() || chart.series.empty()) return std::nullopt;
  for (const bool along_columns : {false, true}) {
    const CategoryView view{table, along_columns, heading_row};
    if (const auto match = best_match(chart, view)) return cells_of(view, *match, chart.categories.size());
  }
  return std::nullopt;
}

}  // namespace redovisa

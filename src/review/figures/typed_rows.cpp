#include "diagnostics/folded.hpp"
#include "review/figures/row_figures.hpp"

namespace redovisa {

namespace {

/// A heading that names a part of the year is of the period so far, whichever part it names.
std::optional<AmountStep> step_of(const PrintedColumn& column, const Period& report) {
  if (!column.period || column.all_years) return std::nullopt;
  const bool is_year = is_whole_year(*column.period), is_this_year = column.period->year == report.year;
  if (!is_this_year) {
    const bool is_last = column.figure == PrintedFigure::outcome && column.period->year == report.year - 1;
    if (!is_last) return std::nullopt;
    return is_year ? AmountStep::outcome_last_year : AmountStep::outcome_same_period;
  }
  switch (column.figure) {
    case PrintedFigure::budget:
      return is_year ? AmountStep::budget_year : AmountStep::budget_to_date;
    case PrintedFigure::outcome:
      return AmountStep::outcome_to_date;
    case PrintedFigure::forecast:
      return AmountStep::forecast_year;
    case PrintedFigure::variance:
    case PrintedFigure::total:
    case PrintedFigure::other:
      break;
  }
  return std::nullopt;
}

}  // namespace

TypedRows::TypedRows(const SourceMaterial& material, PrintedKind kind) : report_{material.period} {
  for (const PrintedTable& table : material.printed)
    if (table.kind == kind)
      for (const PrintedRow& row : table.rows)
        if (row.kind == PrintedRowKind::entry) rows_.emplace(folded(row.name), Place{&table, &row});
}

void TypedRows::complete(const std::string& name, RowAmounts& amounts) const {
  const auto found = rows_.find(folded(name));
  if (found == rows_.end()) return;
  const auto& [table, row] = found->second;
  for (std::size_t c = 0; c < std::min(row->cells.size(), table->columns.size()); ++c) {
    const auto step = step_of(table->columns[c], report_);
    if (!step || amounts.has(*step) || !row->cells[c].number) continue;
    Reported figure = row->cells[c];
    figure.number = in_report(*table, *figure.number);
    amounts.set(*step, figure);
  }
}

}  // namespace redovisa

#include "review/tables/year_columns.hpp"

namespace redovisa {

namespace {

bool is_to_date(const PrintedColumn& column, int year) {
  return column.period && column.period->year == year && column.period->first_month == 1 &&
         !is_whole_year(*column.period);
}

bool is_of_year(const PrintedColumn& column, int year) {
  return !column.period || *column.period == whole_year(year);
}

void take_first(std::optional<std::size_t>& place, std::size_t column) {
  if (!place) place = column;
}

}  // namespace

YearColumns year_columns(const PrintedTable& table, int year) {
  YearColumns found;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const PrintedColumn& column = table.columns[i];
    if (column.all_years) continue;
    const bool to_date = is_to_date(column, year), of_year = is_of_year(column, year);
    if (column.figure == PrintedFigure::budget && to_date) take_first(found.budget_to_date, i);
    if (column.figure == PrintedFigure::budget && of_year) take_first(found.budget_of_year, i);
    if (column.figure == PrintedFigure::outcome && to_date) take_first(found.outcome_to_date, i);
    if (column.figure == PrintedFigure::forecast && of_year) take_first(found.forecast_of_year, i);
  }
  return found;
}

}  // namespace redovisa

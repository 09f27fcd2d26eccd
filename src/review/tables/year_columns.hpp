#pragma once

#include <optional>

#include "review/tables/table_cells.hpp"

namespace redovisa {

/// Which columns of a table hold the figures of the report's year, by their headings; the first of each kind.
struct YearColumns {
  std::optional<std::size_t> budget_to_date, outcome_to_date;  // from January and not of the whole year
  std::optional<std::size_t> budget_of_year, forecast_of_year;
};

YearColumns year_columns(const PrintedTable& table, int year);

}  // namespace redovisa

#pragma once

#include <span>

#include "review/tables/contradictions.hpp"

namespace redovisa {

/// The row that a sum row lacks or has once too often in every column; nullopt when no row explains it.
/// `columns` are the equations of one sum row, one for each column.
std::optional<OddRow> odd_row_of(const PrintedTable& table, std::span<const TableEquation> columns);

}  // namespace redovisa

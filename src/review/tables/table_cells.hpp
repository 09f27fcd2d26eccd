#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "model/printed_table.hpp"

namespace redovisa {

/// A cell of a printed table, by the indexes of its row and column.
struct TableCell {
  std::size_t row = 0, column = 0;

  friend auto operator<=>(const TableCell&, const TableCell&) = default;
};

/// What stands in the cell; blank when the row is shorter than the headings.
const Reported& reported_at(const PrintedTable& table, const TableCell& cell);

/// The cell's place, or the row's when nothing stands in the cell.
SourcePosition position_at(const PrintedTable& table, const TableCell& cell);

inline const std::optional<Decimal>& number_at(const PrintedTable& table, const TableCell& cell) {
  return reported_at(table, cell).number;
}

/// The last shown decimal counted as one: 0,01 for 5,59.
Decimal last_decimal(const Decimal& value);

inline bool is_sum_row(const PrintedRow& row) {
  return row.kind == PrintedRowKind::subtotal || row.kind == PrintedRowKind::total;
}

inline bool is_entry(const PrintedRow& row) { return row.kind == PrintedRowKind::entry; }

/// Is there a number in any of the row's cells? A row without one is a heading.
bool has_number(const PrintedRow& row);

/// The rows with figures; evenly spread ones of a long table, as many as are needed to tell which columns
/// belong together.
std::vector<std::size_t> telling_rows(const PrintedTable& table);

/// What the table's amounts are counted in where they stand: "tkr", or nothing when it differs from row to
/// row.
std::string_view unit_of(const PrintedTable& table);

/// Do the rows of such a table add up? Prices and percentages do not.
bool adds_up(PrintedKind kind);

}  // namespace redovisa

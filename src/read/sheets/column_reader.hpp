#pragma once

#include <fmt/format.h>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "read/sheets/cell_reader.hpp"
#include "read/sheets/column_note.hpp"
#include "read/sheets/sheet_table.hpp"

namespace redovisa {

/// A column of a sheet: its heading, what its cells mean for a `T`, and what a form says of it. A new column
/// is one row in a reader's table.
template <class T>
struct ColumnReader {
  KnownHeading heading;
  void (*read)(T&, const CellReader&);
  ColumnNote note = {};  // for the form to fill in
};

template <class T>
std::vector<KnownHeading> headings_of(std::span<const ColumnReader<T>> columns) {
  std::vector<KnownHeading> headings;
  for (const auto& column : columns) headings.push_back(column.heading);
  return headings;
}

/// A column that a kind of sheet knows, whatever its rows are read to.
struct KnownColumn {
  KnownHeading heading;
  ColumnNote note;
};

/// The columns of a reader's table, for what is done alike with every kind of sheet.
template <class T>
std::vector<KnownColumn> known_columns(std::span<const ColumnReader<T>> columns) {
  std::vector<KnownColumn> result;
  for (const auto& column : columns) result.push_back({column.heading, column.note});
  return result;
}

/// For messages: "en uppgift i kolumnen Mål".
inline std::string words_of_column(const KnownHeading& heading) {
  return fmt::format("en uppgift i kolumnen {}", heading.name);
}

/// The cell of a row under the heading with this index; null when the column or the cell is not there.
inline const GridCell* cell_under(const SheetTable& table, const TableRow& row, std::size_t heading) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].heading == heading) return row.cells[i];
  return nullptr;
}

/// Reads one row into `target`; tells of cells that are empty although their column is required.
template <class T>
void read_row(const SheetTable& table, const TableRow& row, std::span<const ColumnReader<T>> columns,
              const ReadContext& context, T& target) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const TableColumn& column = table.columns[i];
    const KnownHeading& heading = columns[column.heading].heading;
    if (row.cells[i] != nullptr)
      columns[column.heading].read(target, CellReader{*table.grid, *row.cells[i], column.period, context});
    else if (!heading.may_be_blank)
      context.diagnostics->push_back({Code::cell_empty,
                                      position_in(*table.grid, row.number, column.number),
                                      {},
                                      words_of_column(heading)});
  }
}

/// Reads every row of a table as a `T` of its own.
template <class T>
std::vector<T> rows_of_table(const SheetTable& table, std::span<const ColumnReader<T>> columns,
                             const ReadContext& context) {
  std::vector<T> result;
  for (const TableRow& row : table.rows) {
    T item{};
    item.position = position_in(*table.grid, row.number, 0);
    read_row(table, row, columns, context, item);
    result.push_back(std::move(item));
  }
  return result;
}

/// The same of a sheet, whose table is found first.
template <class T>
std::vector<T> read_rows(const Grid& grid, std::span<const ColumnReader<T>> columns,
                         const ReadContext& context) {
  const auto headings = headings_of(columns);
  const auto table = find_table(grid, headings, *context.diagnostics);
  if (!table) return {};
  demand_columns(*table, headings, *context.diagnostics);
  return rows_of_table(*table, columns, context);
}

}  // namespace redovisa

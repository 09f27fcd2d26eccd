#pragma once

#include <string>
#include <vector>

#include "model/source_material.hpp"
#include "review/finding.hpp"

namespace redovisa {

/// A column of a table of the economy as it was read: a figure of each row that has one, tkr.
struct SizedColumn {
  struct Entry {
    std::string row;
    const Reported* figure = nullptr;  // with a number that is not nought
  };
  ColumnName name;
  std::vector<Entry> entries;
};

/// A table of the economy, to be held against others of the same kind.
struct SizedTable {
  std::string name;
  bool is_of_one_size = true;  // are its columns of the same money? A project's year and whole are not.
  std::vector<SizedColumn> columns;
};

/// The tables of amounts in tkr, those with rows alone. Points into the economy.
std::vector<SizedTable> sized_tables(const Economy& economy, const Period& period);

/// What the column has of costs or of income, whichever is more, tkr: its size, whatever its signs.
Decimal size_of(const SizedColumn& column);

/// The table's column of the largest size; null when it has none.
const SizedColumn* largest_column(const SizedTable& table);

/// A finding of the column, its largest amount first.
Finding size_finding(const SizedTable& table, const SizedColumn& column);

}  // namespace redovisa

#pragma once

#include <cstdint>
#include <vector>

#include "model/printed_table.hpp"

namespace redovisa {

/// What an entry whose name tells nothing is the sum of, in every column.
enum class ImpliedSum : std::uint8_t {
  none,
  of_block,   // at least two entries just above it, since the last sum
  of_last,    // the last two or more of them
  of_above,   // all entries above it
  of_below,   // the table's first entry: all the others
  of_single,  // it repeats the only one above it, name and figures, in a table with other subtotals
};

/// One value for each row. Columns of variances and those that nobody knows tell nothing.
std::vector<ImpliedSum> implied_sums(const PrintedTable& table);

/// The rows that the row is the sum of, in their order.
std::vector<std::size_t> addends_of(const PrintedTable& table, const std::vector<ImpliedSum>& implied,
                                    std::size_t row);

/// The columns that tell of sums.
std::vector<std::size_t> columns_of_sums(const PrintedTable& table);

}  // namespace redovisa

#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "view/workbook.hpp"

namespace redovisa {

// A sheet's rows, 0-based: title, facts, the way back to the contents, headings, and then the table's own.
inline constexpr std::uint32_t way_back_row = 2, heading_row = 3, first_table_row = 4;

/// What the sheets of a workbook are called and where their tables' cells stand, known before any is written.
class BookPlan {
 public:
  /// The workbook must outlive it.
  explicit BookPlan(const Workbook& workbook);

  const std::string& contents_name() const { return names_.front(); }
  const std::string& sheet_name(std::size_t sheet) const { return names_.at(sheet + 1); }

  /// "'Driftredovisning'!F9", or as names need it: "'Driftredovisning'!$F$9"; empty: there is no such cell.
  std::string cell(const SheetCell& cell) const;
  std::string fixed_cell(const SheetCell& cell) const;

  /// "'Måluppfyllelse'!$C$5:$C$15"; empty: there is no such column, or it has no rows.
  std::string column(std::string_view table, std::size_t column) const;

  /// A sheet's table with its headings: "'Driftredovisning'!$A$4:$H$9".
  std::string table_range(std::size_t sheet) const;

 private:
  const Workbook& workbook_;
  std::vector<std::string> names_;                          // the contents first
  std::map<std::string, std::size_t, std::less<>> sheets_;  // by their tables' ids

  const Table* find(std::string_view table) const;
  bool has(const SheetCell& cell) const;
  std::string quoted_name(std::string_view table) const;
};

/// "$C$5" of a row and column that are 0-based on the sheet.
std::string fixed_reference(std::uint32_t row, std::size_t column);

}  // namespace redovisa

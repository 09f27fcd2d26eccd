#include "write/xlsx/book_plan.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "write/byte_set.hpp"
#include "write/xlsx/xlsx_names.hpp"

namespace redovisa {

namespace {

std::uint32_t row_on_sheet(std::size_t table_row) {
  return first_table_row + static_cast<std::uint32_t>(table_row);
}

std::vector<std::string> names_in(const Workbook& workbook) {
  std::vector<std::string> wishes{"Innehåll"};
  for (const WorkbookSheet& sheet : workbook.sheets) wishes.push_back(sheet.name);
  return sheet_names(wishes);
}

}  // namespace

BookPlan::BookPlan(const Workbook& workbook) : workbook_{workbook}, names_{names_in(workbook)} {
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
    sheets_.try_emplace(workbook.sheets[i].table.id, i);
}

bool BookPlan::has(const SheetCell& cell) const {
  const Table* table = find(cell.table);
  return table != nullptr && cell.row < table->rows.size() && cell.column < table->columns.size();
}

std::string BookPlan::cell(const SheetCell& cell) const {
  if (!has(cell)) return {};
  return quoted_name(cell.table) + '!' +
         cell_reference(row_on_sheet(cell.row) + 1, static_cast<std::uint32_t>(cell.column) + 1);
}

std::string BookPlan::fixed_cell(const SheetCell& cell) const {
  if (!has(cell)) return {};
  return quoted_name(cell.table) + '!' + fixed_reference(row_on_sheet(cell.row), cell.column);
}

std::string BookPlan::column(std::string_view id, std::size_t column) const {
  const Table* table = find(id);
  if (table == nullptr || column >= table->columns.size() || table->rows.empty()) return {};
  return fmt::format("{}!{}:{}", quoted_name(id), fixed_reference(first_table_row, column),
                     fixed_reference(row_on_sheet(table->rows.size() - 1), column));
}

std::string BookPlan::table_range(std::size_t sheet) const {
  const Table& table = workbook_.sheets[sheet].table;
  return fmt::format("{}!{}:{}", quoted_sheet_name(sheet_name(sheet)), fixed_reference(heading_row, 0),
                     fixed_reference(heading_row + static_cast<std::uint32_t>(table.rows.size()),
                                     std::max<std::size_t>(table.columns.size(), 1) - 1));
}

const Table* BookPlan::find(std::string_view table) const {
  const auto found = sheets_.find(table);
  return found == sheets_.end() ? nullptr : &workbook_.sheets[found->second].table;
}

std::string BookPlan::quoted_name(std::string_view table) const {
  return quoted_sheet_name(sheet_name(sheets_.find(table)->second));
}

std::string fixed_reference(std::uint32_t row, std::size_t column) {
  constexpr ByteSet digits{"0123456789"};
  std::string cell = cell_reference(row + 1, static_cast<std::uint32_t>(column) + 1);
  cell.insert(digits.first_in(cell), 1, '$');
  return '$' + cell;
}

}  // namespace redovisa

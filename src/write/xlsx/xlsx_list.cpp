#include "write/xlsx/xlsx_list.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "diagnostics/folded.hpp"
#include "write/display_width.hpp"
#include "write/xlsx/book_plan.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

constexpr std::size_t longest_heading = 200;  // Excel takes 255 characters in a table's heading
constexpr std::uint32_t fewest_rows = 3;      // that are worth filtering when they are no list

bool is_given(const Row& row) { return row.role == RowRole::item || row.role == RowRole::of_which; }

std::string as_heading(const std::string& text, std::size_t column) {
  std::string heading = shortened(text, longest_heading);
  std::ranges::replace(heading, '\n', ' ');
  return heading.empty() ? fmt::format("Kolumn {}", column + 1) : heading;
}

void add_table(lxw_worksheet* target, const WorkbookSheet& sheet) {
  std::vector<std::string> headings = headings_of(sheet);
  for (std::string& heading : headings) heading = sheet_text(heading);
  std::vector<lxw_table_column> columns(headings.size());
  std::vector<lxw_table_column*> pointers;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    columns[i].header = headings[i].data();
    pointers.push_back(&columns[i]);
  }
  pointers.push_back(nullptr);
  std::string name = sheet.table_name;
  lxw_table_options options{};
  options.name = name.data();
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;  // number 0: none, the cells have their own look
  options.no_banded_rows = LXW_TRUE;
  options.columns = pointers.data();
  worksheet_add_table(target, heading_row, 0, heading_row + static_cast<lxw_row_t>(sheet.table.rows.size()),
                      static_cast<lxw_col_t>(headings.size() - 1), &options);
}

/// Sums at the end stand outside the filter, so that sorting cannot move them.
bool add_plain_filter(lxw_worksheet* target, const Table& table) {
  const auto end = std::ranges::find_if_not(table.rows, is_given);
  const auto rows = static_cast<std::uint32_t>(end - table.rows.begin());
  if (rows < fewest_rows || table.columns.empty() || std::any_of(end, table.rows.end(), is_given))
    return false;
  worksheet_autofilter(target, heading_row, 0, heading_row + rows,
                       static_cast<lxw_col_t>(table.columns.size() - 1));
  return true;
}

}  // namespace

bool is_list(const WorkbookSheet& sheet) {
  const Table& table = sheet.table;
  return !sheet.table_name.empty() && !table.columns.empty() && !table.rows.empty() &&
         std::ranges::all_of(table.rows, [](const Row& row) { return row.role == RowRole::item; });
}

std::vector<std::string> headings_of(const WorkbookSheet& sheet) {
  const auto& columns = sheet.table.columns;
  const bool unique = is_list(sheet);
  std::set<std::string> taken;
  std::vector<std::string> headings;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string base = unique ? as_heading(columns[i].heading, i) : columns[i].heading;
    std::string heading = base;
    for (int number = 2; unique && !taken.insert(folded(heading)).second; ++number)
      heading = fmt::format("{} ({})", base, number);
    headings.push_back(heading);
  }
  return headings;
}

bool add_filter(lxw_worksheet* target, const WorkbookSheet& sheet) {
  if (!is_list(sheet)) return add_plain_filter(target, sheet.table);
  add_table(target, sheet);
  return true;
}

}  // namespace redovisa

#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assess/assessment.hpp"
#include "view/contents.hpp"
#include "view/table.hpp"

namespace redovisa {

/// One column of a table over things of type T: its heading, and the cell that it makes of each.
template <class T>
struct ColumnOver {
  Column column;
  std::function<Cell(const T&)> cell;
  bool left_out_when_empty = false;  // when none of the table's items has anything in it
};

/// The cells that the columns make of an item.
template <class T>
Row row_over(const T& item, const std::vector<ColumnOver<T>>& columns) {
  Row row;
  for (const auto& c : columns) row.cells.push_back(c.cell(item));
  return row;
}

/// Gives the table these columns, and a row for each item.
template <class T>
Table tabulate(Table table, const std::vector<ColumnOver<T>>& columns, const std::vector<const T*>& items) {
  for (const auto& c : columns) table.columns.push_back(c.column);
  for (const T* item : items) table.rows.push_back(row_over(*item, columns));
  return table;
}

/// The columns that these items have something in, or that are shown all the same.
template <class T>
std::vector<ColumnOver<T>> needed_columns(std::vector<ColumnOver<T>> columns,
                                          const std::vector<const T*>& items) {
  std::erase_if(columns, [&](const ColumnOver<T>& column) {
    return column.left_out_when_empty && std::ranges::all_of(items, [&](const T* item) {
             return std::holds_alternative<std::monostate>(column.cell(*item).value);
           });
  });
  return columns;
}

/// Adds a row that heads a group: its first cell says it, the others are empty.
void add_group_row(const std::string& heading, Table& table);

/// The same with the items in groups, each below a row with its heading, in order of their first items; items
/// without a heading come last, below "Övriga". Not grouped at all when no item has a heading.
template <class T>
Table tabulate_grouped(Table table, const std::vector<ColumnOver<T>>& columns,
                       const std::vector<const T*>& items,
                       const std::function<std::string(const T&)>& heading_of) {
  std::vector<std::string> headings;
  std::map<std::string, std::vector<const T*>> groups;
  for (const T* item : items) {
    auto heading = heading_of(*item);
    auto& group = groups[heading];
    group.push_back(item);
    if (group.size() == 1 && !heading.empty()) headings.push_back(std::move(heading));
  }
  if (headings.empty()) return tabulate(std::move(table), columns, items);
  if (groups.contains({})) headings.emplace_back();
  for (const auto& c : columns) table.columns.push_back(c.column);
  for (const auto& heading : headings) {
    add_group_row(heading.empty() ? "Övriga" : heading, table);
    for (const T* item : groups[heading]) table.rows.push_back(row_over(*item, columns));
  }
  return table;
}

/// The index of the first column with this heading; that after the last when there is none.
std::size_t column_headed(const Table& table, std::string_view heading);

/// A judgement as a cell: what the report says, from the cell of a person's decision if there is one.
Cell mark_cell(const Scale& scale, const Judgement& judgement, bool year_end);

/// Is the report about the whole year, so that the words of a verksamhetsberättelse apply?
bool is_year_end(const SourceMaterial& material);

/// The part of an id that a goal's number or a level's key makes: a–z, 0–9 and '-'.
std::string id_part(std::string_view text);

/// "1.1 En ekonomi i balans".
std::string goal_title(const Goal& goal);

/// Without points at the end, as a name stands in a heading or before a colon.
std::string without_end_points(std::string_view name);

/// Adds a person's comment on something of this name, if there is one.
void add_comment(const std::string& name, const std::optional<Commentary>& comment, std::vector<Item>& items);

/// Can the comment stand in a table's cell, where it is one paragraph of plain text? Not when it has several
/// or names figures.
bool fits_in_cell(const std::optional<Commentary>& comment);

/// The comment as a cell holds it; one that does not fit is to be found below the table.
std::string comment_in_cell(const std::optional<Commentary>& comment);

}  // namespace redovisa

#pragma once

#include <functional>
#include <optional>
#include <string>
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
};

/// Gives the table these columns, and a row for each item.
template <class T>
Table tabulate(Table table, const std::vector<ColumnOver<T>>& columns, const std::vector<const T*>& items) {
  for (const auto& c : columns) table.columns.push_back(c.column);
  for (const T* item : items) {
    Row row;
    for (const auto& c : columns) row.cells.push_back(c.cell(*item));
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// A judgement as a cell: what the report says, from the cell of a person's decision if there is one.
Cell mark_cell(const Scale& scale, const Judgement& judgement, bool year_end);

/// Is the report about the whole year, so that the words of a verksamhetsberättelse apply?
bool is_year_end(const SourceMaterial& material);

/// The part of an id that a goal's number or a level's key makes: a–z, 0–9 and '-'.
std::string id_part(std::string_view text);

/// "1.1 En ekonomi i balans".
std::string goal_title(const Goal& goal);

/// Adds a person's comment on something of this name, if there is one.
void add_comment(const std::string& name, const std::optional<Commentary>& comment, std::vector<Item>& items);

}  // namespace redovisa

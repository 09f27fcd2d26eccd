#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/folded.hpp"
#include "view/goal_tables.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

/// What `av` of a column may say: nothing; a level of the scale; a year counted from the report's, or "alla";
/// or what outcome, among them the periods of the calendar.
enum class ColumnPart : std::uint8_t { none, level, year, outcome };

template <class T>
using ColumnsOver = std::vector<ColumnOver<T>>;

/// What the columns of a table are made for. Its view and layout must outlive the columns.
struct TableForm {
  const PlanView& view;
  const TableLayout& layout;

  bool shows(std::string_view name) const {
    return std::ranges::any_of(layout.columns, [&](const ColumnChoice& c) { return folded(c.show) == name; });
  }
};

/// What a template may show of a T, by its name in `visa`, and the columns that it makes: one, none when
/// there is nothing to show, or one for each year.
template <class T>
struct ShownColumn {
  std::string_view name;
  ColumnsOver<T> (*columns)(const ColumnChoice&, const TableForm&);
  ColumnPart part = ColumnPart::none;
};

/// What the rows of a table may be grouped by, and the heading of the group that a T belongs to.
template <class T>
struct ShownGrouping {
  std::string_view name;
  std::string (*heading)(const T&, const PlanView&);
};

/// Everything that a template may choose for a table of Ts.
template <class T>
struct TableMenu {
  std::vector<ShownColumn<T>> columns;
  std::vector<ShownGrouping<T>> groupings;
};

/// A column with the heading and width that the template has chosen, else the usual ones.
template <class T>
ColumnOver<T> chosen_column(const ColumnChoice& choice, Column usual, std::function<Cell(const T&)> cell) {
  if (!choice.heading.empty()) usual.heading = choice.heading;
  if (choice.share > 0) usual.share = choice.share;
  return {std::move(usual), std::move(cell)};
}

/// The columns of a layout in its order; names that are not on the menu are passed over: `check_layouts`
/// tells of them.
template <class T>
ColumnsOver<T> columns_of(const TableForm& form, const TableMenu<T>& menu) {
  ColumnsOver<T> columns;
  for (const auto& choice : form.layout.columns) {
    const auto shown = std::ranges::find(menu.columns, folded(choice.show), &ShownColumn<T>::name);
    if (shown == menu.columns.end()) continue;
    auto made = shown->columns(choice, form);
    std::move(made.begin(), made.end(), std::back_inserter(columns));
  }
  return columns;
}

/// The table with the columns of a layout and a row for each item, grouped as the layout says.
template <class T>
Table laid_out(Table table, const TableForm& form, const TableMenu<T>& menu,
               const std::vector<const T*>& items) {
  const auto columns = needed_columns(columns_of(form, menu), items);
  if (columns.empty()) return table;
  const auto grouping =
      std::ranges::find(menu.groupings, folded(form.layout.group_by), &ShownGrouping<T>::name);
  if (grouping == menu.groupings.end()) return tabulate(std::move(table), columns, items);
  return tabulate_grouped<T>(std::move(table), columns, items,
                             [&](const T& item) { return grouping->heading(item, form.view); });
}

/// The layout that the template has for the table, with the usual columns when it chooses none.
inline TableLayout layout_or_usual(const PlanView& view, std::string_view table,
                                   std::vector<ColumnChoice> usual) {
  const TableLayout* chosen = layout_of(view, table);
  TableLayout layout = chosen == nullptr ? TableLayout{} : *chosen;
  if (layout.columns.empty()) layout.columns = std::move(usual);
  return layout;
}

/// The same with the heading of its column "namn" where the template has chosen none.
inline TableLayout with_name_heading(TableLayout layout, const std::string& heading) {
  for (auto& choice : layout.columns)
    if (folded(choice.show) == "namn" && choice.heading.empty()) choice.heading = heading;
  return layout;
}

}  // namespace redovisa

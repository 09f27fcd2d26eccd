#include "view/layout_checks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/nearest.hpp"
#include "view/assignment_columns.hpp"
#include "view/goal_columns.hpp"
#include "view/goal_contents.hpp"
#include "view/indicator_columns.hpp"
#include "view/period_columns.hpp"

namespace redovisa {

namespace {

using Names = std::vector<std::string>;

struct KnownColumn {
  std::string name;
  ColumnPart part;
};

/// What a template may choose for a table, whatever its rows are of.
struct KnownTable {
  std::string name;
  std::vector<KnownColumn> columns;
  Names groupings;
};

template <class T>
KnownTable known(std::string name, const TableMenu<T>& menu) {
  KnownTable table{std::move(name), {}, {}};
  for (const auto& column : menu.columns) table.columns.push_back({std::string{column.name}, column.part});
  for (const auto& grouping : menu.groupings) table.groupings.emplace_back(grouping.name);
  return table;
}

KnownTable known_facts() {
  KnownTable table{"målfakta", {}, {}};
  for (const auto& name : goal_fact_names()) table.columns.push_back({name, ColumnPart::none});
  return table;
}

const std::vector<KnownTable>& known_tables() {
  static const std::vector<KnownTable> tables{
      known("indikatorer", indicator_menu()), known("uppdrag", assignment_menu()),
      known("måluppfyllelse", goal_menu()), known("undermål", goal_menu()), known_facts()};
  return tables;
}

template <class Known>
Names names_of(const std::vector<Known>& all) {
  Names names;
  for (const auto& one : all) names.push_back(one.name);
  return names;
}

/// Tells of layouts, with the place and the names that would have been known.
class LayoutChecker {
 public:
  LayoutChecker(const Convention& convention, Diagnostics& diagnostics)
      : convention_{convention}, diagnostics_{diagnostics} {}

  void check(const TableLayout& layout) {
    const std::string name = folded(layout.table);
    const auto& tables = known_tables();
    const auto table = std::ranges::find(tables, name.substr(0, name.find(' ')), &KnownTable::name);
    if (table == tables.end())
      return tell(layout.position, layout.table, "en av tabellerna", names_of(tables));
    for (const auto& choice : layout.columns) check(choice, *table);
    const std::string grouping = folded(layout.group_by);
    if (grouping.empty() || std::ranges::find(table->groupings, grouping) != table->groupings.end()) return;
    tell(layout.position, layout.group_by, fmt::format("att {} grupperas efter", table->name),
         table->groupings);
  }

 private:
  const Convention& convention_;
  Diagnostics& diagnostics_;

  void tell(const SourcePosition& position, const std::string& found, std::string_view what,
            const Names& names) {
    diagnostics_.push_back({Code::template_invalid, position, found,
                            names.empty() ? "ingenting" : fmt::format("{} {}", what, fmt::join(names, ", ")),
                            meant_question(found, names)});
  }

  void check(const ColumnChoice& choice, const KnownTable& table) {
    const auto column = std::ranges::find(table.columns, folded(choice.show), &KnownColumn::name);
    if (column == table.columns.end())
      return tell(choice.position, choice.show, fmt::format("i visa för {} något av", table.name),
                  names_of(table.columns));
    if (!fits(column->part, choice.which))
      tell(choice.position, choice.which.empty() ? column->name + " utan av" : choice.which,
           fmt::format("i av för {} något av", column->name), accepted(column->part));
  }

  bool fits(ColumnPart part, const std::string& which) const {
    switch (part) {
      case ColumnPart::none:
        return which.empty();
      case ColumnPart::level:
        return find_level(convention_.scale, which).level.has_value();
      case ColumnPart::year:
        return which.empty() || folded(which) == every_year || year_offset(which);
      case ColumnPart::outcome:
        return which.empty() || folded(which) == outcome_history || folded(which) == latest_figure ||
               year_offset(which).value_or(0) < 0 || calendar_period(convention_, which, 0);
    }
    return false;
  }

  Names accepted(ColumnPart part) const {
    switch (part) {
      case ColumnPart::none:
        return {};
      case ColumnPart::level: {
        Names keys;
        for (const auto& level : convention_.scale.levels) keys.push_back(level.key);
        return keys;
      }
      case ColumnPart::year:
        return {"+1", "-1", std::string{every_year}};
      case ColumnPart::outcome: {
        Names names{"-1", std::string{outcome_history}, std::string{latest_figure}};
        for (const auto& period : convention_.calendar) names.push_back(period.name);
        return names;
      }
    }
    return {};
  }
};

}  // namespace

void check_layouts(const TableLayouts& layouts, const Convention& convention, Diagnostics& diagnostics) {
  LayoutChecker checker{convention, diagnostics};
  for (const auto& layout : layouts) checker.check(layout);
}

}  // namespace redovisa

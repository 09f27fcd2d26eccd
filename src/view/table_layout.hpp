#pragma once

#include <string>
#include <vector>

#include "diagnostics/source_position.hpp"

namespace redovisa {

/// A column that a template has chosen for a table: what it shows, and under which heading.
struct ColumnChoice {
  std::string show = {};     // "namn", "källa", "nivå", "utfall", "bedömning" …
  std::string which = {};    // what of it: a level's key, a year from the report's on ("-1"), a period ("T1")
  std::string heading = {};  // empty: the usual one
  double share = 0;          // width in relation to the other columns; 0: the usual one
  SourcePosition position = {};
};

/// How a template wants a table: its columns in order, and what its rows are grouped by.
struct TableLayout {
  std::string table;  // "indikatorer", "uppdrag", "måluppfyllelse"
  std::vector<ColumnChoice> columns;
  std::string group_by = {};  // "verksamhet", "mål"; empty: not grouped
  SourcePosition position = {};
};

using TableLayouts = std::vector<TableLayout>;

}  // namespace redovisa

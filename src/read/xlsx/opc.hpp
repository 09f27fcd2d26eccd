#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/grid.hpp"
#include "read/xlsx/excel_date.hpp"
#include "read/xlsx/package.hpp"

namespace redovisa {

/// One sheet as the workbook lists it.
struct SheetEntry {
  std::string name;
  Visibility visibility = Visibility::visible;
  std::string part;  // "xl/worksheets/sheet1.xml"
};

/// What a workbook says of itself: its sheets in the order of their tabs and where its parts are.
struct WorkbookIndex {
  std::vector<SheetEntry> sheets;  // worksheets only: chart and macro sheets have no cells of ours
  DateSystem dates = DateSystem::from_1900;
  std::string shared_strings_part;  // empty: none
  std::string styles_part;          // empty: none
  bool to_be_computed = false;      // on opening: no program that computes has saved it
};

/// Finds the workbook through the package's relationships; nullopt with a fault in the log.
std::optional<WorkbookIndex> workbook_index_of(Package& package, FaultLog& log);

/// The part that a relationship's target means, as seen from the part that has it: "../a.xml" seen from
/// "xl/b/c.xml" is "xl/a.xml".
std::string resolved_target(std::string_view from_part, std::string_view target);

}  // namespace redovisa

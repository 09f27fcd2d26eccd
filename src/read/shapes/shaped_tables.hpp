#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/grid.hpp"
#include "read/shapes/report_body.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

/// What tables are understood for.
struct ShapeRequest {
  Period report;  // from January to the month that the report is about
  ReportBody body;
  bool of_workbook = false;  // do rows without a period belong to the workbook's own, which is `report`?
};

/// A table as the reader of its kind wants it.
struct ShapedTable {
  Grid grid;
  SheetKind kind;
};

/// The tables of a sheet of the economy, the personnel or Utfall, however it is built: wherever they begin,
/// with titles and statements above them, headings in several rows and in other words, notes below, other
/// committees' rows, one row for each value. Cells keep their places in the file. What was understood in a
/// way that a person should know of is told. Sheets of other kinds, and those without headings, are as they
/// were.
std::vector<ShapedTable> shaped_tables(Grid sheet, SheetKind kind, const ShapeRequest& request,
                                       Diagnostics& diagnostics);

/// The kind of the first table of a sheet without a known name, by its headings; nullopt when they fit none,
/// or more than one. Never a part of the plan.
std::optional<SheetKind> kind_by_headings(const Grid& sheet, const Period& report);

}  // namespace redovisa

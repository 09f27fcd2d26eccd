#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "read/grid.hpp"
#include "read/xlsx/grid_sink.hpp"
#include "read/xlsx/opc.hpp"
#include "read/xlsx/package.hpp"
#include "read/xlsx/read_budget.hpp"
#include "read/xlsx/shared_strings.hpp"
#include "read/xlsx/sheet_sink.hpp"
#include "read/xlsx/styles.hpp"

namespace redovisa {

/// An xlsx or xlsm workbook that is open: sheets are read one by one and streamed, so that memory stays
/// bounded.
class XlsxWorkbook {
 public:
  /// nullopt with diagnostics when the file is no workbook, is damaged or is over a limit.
  static std::optional<XlsxWorkbook> open(const std::filesystem::path& path, const std::string& shown_name,
                                          const ReadLimits& limits, Diagnostics& diagnostics);

  /// In the order of the tabs.
  const std::vector<SheetEntry>& sheets() const { return index_.sheets; }

  /// Whether the file asks for its formulas to be computed when it is opened: their results may be none.
  bool is_to_be_computed() const { return index_.to_be_computed; }

  /// Where diagnostics and cells of this sheet point.
  SourceRef source_of(const SheetEntry& sheet) const;

  /// Streams a sheet, visible or not. False when it is damaged or over a limit, with a diagnostic, or when
  /// the sink ended the reading: then none of its cells may be used. Odd cells are warnings.
  bool read(const SheetEntry& sheet, SheetSink& sink, Diagnostics& diagnostics);

 private:
  XlsxWorkbook(Package package, std::string shown_name, const ReadLimits& limits)
      : package_{std::move(package)}, shown_name_{std::move(shown_name)}, budget_{limits} {}

  bool load(const ReadLimits& limits, FaultLog& log);

  Package package_;
  std::string shown_name_;
  ReadBudget budget_;
  WorkbookIndex index_;
  SharedStrings strings_;
  Styles styles_;
};

/// All worksheets as grids, in the order of the tabs. A hidden one is told of and has no cells. When the
/// workbook asks to be computed as it is opened and every number that a formula gives is 0, as libraries
/// write that compute nothing, those cells are uncomputed. nullopt with diagnostics when the file cannot be
/// trusted: then nothing of it is used. `shown_name` is the file as the user named it.
std::optional<std::vector<Grid>> read_workbook(const std::filesystem::path& path,
                                               const std::string& shown_name, const ReadLimits& limits,
                                               Diagnostics& diagnostics);

/// The same, out of the room that several files share.
std::optional<std::vector<Grid>> read_workbook_in_room(const std::filesystem::path& path,
                                                       const std::string& shown_name,
                                                       const ReadLimits& limits, GridRoom& room,
                                                       Diagnostics& diagnostics);

}  // namespace redovisa

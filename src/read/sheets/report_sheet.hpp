#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"

namespace redovisa {

/// The sheets Rapport: keys and values. Every key is optional here; `demand_report_keys` tells of those that
/// no workbook gave. `period` is that of the latest workbook's own rows.
struct ReportSheet {
  ReportInfo info;
  std::optional<Period> period;
  SourcePosition position;                                   // of the first sheet whose headings were found
  std::map<std::string_view, SourcePosition> given;          // the keys that have a value, readable or not
  std::map<std::string_view, SourcePosition> without_value;  // the keys whose value is empty
};

/// Adds what one sheet says to what earlier sheets said; two different values for a key are told.
void read_report_sheet(const Grid& grid, const ReadContext& context, ReportSheet& sheet);

/// Tells of the compulsory keys that are missing: Kommun, Nämnd, År and Konvention. Nothing when there was no
/// sheet that could be read, which has been told already.
void demand_report_keys(const ReportSheet& sheet, Diagnostics& diagnostics);

}  // namespace redovisa

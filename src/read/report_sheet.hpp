#pragma once

#include <optional>
#include <vector>

#include "model/source_material.hpp"
#include "read/cell_reader.hpp"
#include "read/grid.hpp"

namespace redovisa {

/// The sheet Rapport of one workbook: keys and values. Every key is optional here; `demand_report_keys` tells of those
/// that no workbook gave. `period` is that of the workbook's own rows.
struct ReportSheet {
  ReportInfo info;
  std::optional<Period> period;
};

/// Adds what one sheet says to what earlier sheets said; two different values for a key are told.
void read_report_sheet(const Grid& grid, const ReadContext& context, ReportSheet& sheet);

/// Tells of the compulsory keys that are missing: Kommun, Nämnd, År and Konvention.
void demand_report_keys(const ReportInfo& info, const SourcePosition& where, Diagnostics& diagnostics);

}  // namespace redovisa

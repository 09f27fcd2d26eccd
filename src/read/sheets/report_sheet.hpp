#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"

namespace redovisa {

/// Which reports a sheet Rapport speaks of: one of a workbook without period of them all, one of a follow-up
/// of its own. What a report is registered as, when it was decided and by whom it was written is its own, and
/// goes before what is said of all; of the other reports it is passed over.
enum class ReportSheetUse : std::uint8_t { of_all_reports, of_this_report, of_other_report };

/// The sheets Rapport: keys and values. Every key is optional here; `demand_report_keys` tells of those that
/// no workbook gave. `period` is that of the latest workbook's own rows.
struct ReportSheet {
  ReportInfo info;
  std::optional<Period> period;
  SourcePosition position;                                   // of the first sheet whose headings were found
  std::map<std::string_view, SourcePosition> given;          // the keys that have a value, readable or not
  std::map<std::string_view, SourcePosition> without_value;  // the keys whose value is empty
  std::set<std::string_view> own;                            // the keys that the report's own sheet has given
};

/// Adds what one sheet says to what earlier sheets said; two different values for a key are told. Sheets of
/// all reports are read first.
void read_report_sheet(const Grid& grid, const ReadContext& context, ReportSheet& sheet,
                       ReportSheetUse use = ReportSheetUse::of_all_reports);

/// Tells of the compulsory keys that are missing: Kommun, Nämnd, År and Konvention. Nothing when there was no
/// sheet that could be read, which has been told already.
void demand_report_keys(const ReportSheet& sheet, Diagnostics& diagnostics);

}  // namespace redovisa

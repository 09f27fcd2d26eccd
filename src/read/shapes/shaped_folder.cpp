#include "read/shapes/shaped_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <iterator>

#include "read/csv/csv_file_name.hpp"

namespace redovisa {

namespace {

/// A sheet that nobody knows, and what it seems to be.
struct Unnamed {
  OpenedWorkbook* workbook;
  std::size_t sheet;
  SheetKind kind;

  const Grid& grid() const { return workbook->grids[sheet]; }
};

/// A name that is nearly one of ours is a fault to mend, not a name of its own.
bool is_misspelt(const Grid& grid, const Diagnostics& diagnostics) {
  return std::ranges::any_of(diagnostics, [&](const Diagnostic& d) {
    return d.code == Code::sheet_misspelt && d.position.source == grid.source;
  });
}

std::vector<Unnamed> unnamed_sheets(SourceFolder& folder, int year, const Diagnostics& diagnostics) {
  std::vector<Unnamed> result;
  for (auto& workbook : folder.workbooks)
    for (std::size_t i = 0; i < workbook.grids.size(); ++i) {
      const Grid& grid = workbook.grids[i];
      if (workbook.kinds[i] || grid.cells.empty() || is_misspelt(grid, diagnostics)) continue;
      if (const auto kind = kind_by_headings(grid, workbook.period.value_or(whole_year(year))))
        result.push_back({&workbook, i, *kind});
    }
  return result;
}

/// Could both be of one report?
bool meet(const std::optional<Period>& a, const std::optional<Period>& b) {
  return !a || !b || ends_together(*a, *b);
}

bool is_there_by_name(const SourceFolder& folder, const Unnamed& sheet) {
  return std::ranges::any_of(folder.sheets_of(sheet.kind), [&](const SheetOfPeriod& named) {
    return meet(named.period, sheet.workbook->period);
  });
}

bool is_alone(const std::vector<Unnamed>& sheets, const Unnamed& sheet) {
  return std::ranges::count_if(sheets, [&](const Unnamed& other) {
           return other.kind == sheet.kind && meet(other.workbook->period, sheet.workbook->period);
         }) == 1;
}

void take_back_warning(const Grid& grid, Diagnostics& diagnostics) {
  std::erase_if(diagnostics, [&](const Diagnostic& d) {
    return d.position.source == grid.source && d.code == Code::sheet_unknown;
  });
}

/// From January to the month that the workbook itself is about, by its sheet Rapport or its name; nullopt
/// when it says none.
std::optional<Period> own_period(const OpenedWorkbook& workbook) {
  if (workbook.period) return Period{workbook.period->year, 1, workbook.period->last_month};
  if (workbook.grids.empty() || !workbook.grids.front().source) return std::nullopt;
  return month_in_file_name(std::filesystem::path{workbook.grids.front().source->file}.stem().string());
}

template <class Wanted, class RequestOf>
void shape(SourceFolder& folder, const RequestOf& request_of, const Wanted& wanted,
           Diagnostics& diagnostics) {
  for (auto& workbook : folder.workbooks) {
    const ShapeRequest& request = request_of(workbook);
    const bool of_report = meet(workbook.period, request.report);
    std::vector<Grid> grids;
    std::vector<std::optional<SheetKind>> kinds;
    for (std::size_t i = 0; i < workbook.grids.size(); ++i) {
      if (!workbook.kinds[i] || !wanted(*workbook.kinds[i], of_report)) {
        grids.push_back(std::move(workbook.grids[i]));
        kinds.push_back(workbook.kinds[i]);
        continue;
      }
      for (auto& table :
           shaped_tables(std::move(workbook.grids[i]), *workbook.kinds[i], request, diagnostics)) {
        grids.push_back(std::move(table.grid));
        kinds.push_back(table.kind);
      }
    }
    workbook.grids = std::move(grids);
    workbook.kinds = std::move(kinds);
  }
}

}  // namespace

void name_sheets_by_headings(SourceFolder& folder, int year, Diagnostics& diagnostics) {
  const auto sheets = unnamed_sheets(folder, year, diagnostics);
  std::vector<const Unnamed*> chosen;
  for (const Unnamed& sheet : sheets)
    if (!is_there_by_name(folder, sheet) && is_alone(sheets, sheet)) chosen.push_back(&sheet);
  for (const Unnamed* sheet : chosen) {
    sheet->workbook->kinds[sheet->sheet] = sheet->kind;
    take_back_warning(sheet->grid(), diagnostics);
    diagnostics.push_back({Code::sheet_by_headings,
                           {sheet->grid().source, 0, 0},
                           sheet->grid().name,
                           fmt::format("bladet {}", name_of(sheet->kind)),
                           {}});
  }
}

void shape_outcome_sheets(SourceFolder& folder, const ShapeRequest& request, Diagnostics& diagnostics) {
  const auto of_its_own = [&](const OpenedWorkbook& workbook) {
    return ShapeRequest{own_period(workbook).value_or(request.report), request.body,
                        workbook.period.has_value()};
  };
  shape(
      folder, of_its_own, [](SheetKind kind, bool) { return kind == SheetKind::outcomes; }, diagnostics);
}

void shape_other_sheets(SourceFolder& folder, const ShapeRequest& request, Diagnostics& diagnostics) {
  shape(
      folder, [&](const OpenedWorkbook&) -> const ShapeRequest& { return request; },
      [](SheetKind kind, bool of_report) { return of_report && kind != SheetKind::outcomes; }, diagnostics);
}

}  // namespace redovisa

#include "read/xlsx/xlsx_reader.hpp"

#include <algorithm>

#include "read/xlsx/file_kind.hpp"
#include "read/xlsx/grid_sink.hpp"
#include "read/xlsx/small_xml.hpp"
#include "read/xlsx/xlsx_sheet.hpp"

namespace redovisa {

namespace {

/// The package of a workbook, opened once; another kind of file is told of with its own advice.
std::optional<Package> open_package(const std::filesystem::path& path, const ReadLimits& limits,
                                    FaultLog& log) {
  if (!begins_as_zip(path)) {
    const auto kind = file_kind_of(path, limits);
    if (kind) return refuse_kind(*kind, log), std::nullopt;
  }
  auto package = Package::open(path, limits, log);
  if (!package) return std::nullopt;
  Diagnostics unheard;
  FaultLog kind_log{"", unheard};
  const FileKind kind = file_kind_of(*package, kind_log);
  if (kind != FileKind::xlsx) return refuse_kind(kind, log), std::nullopt;
  return package;
}

/// Reads a visible sheet into its grid; a hidden one is only told of.
bool fill(Grid& grid, XlsxWorkbook& workbook, const SheetEntry& sheet, GridRoom& room,
          Diagnostics& diagnostics) {
  if (sheet.visibility != Visibility::visible) {
    tell_of_hidden(grid, diagnostics);
    return true;
  }
  FaultLog log{grid.source->file, diagnostics};
  GridSink sink{grid, room, log};
  if (!workbook.read(sheet, sink, diagnostics)) return false;
  sink.finish(diagnostics);
  return true;
}

bool is_number_of_formula(const GridCell& cell) { return cell.formula && cell.kind == CellKind::number; }

/// A workbook that asks to be computed and whose formulas are all 0 has never been: the zeros are what the
/// library that wrote it puts there.
void doubt_zeros(std::vector<Grid>& grids) {
  std::vector<GridCell*> formulas;
  for (Grid& grid : grids)
    for (GridCell& cell : grid.cells)
      if (is_number_of_formula(cell)) formulas.push_back(&cell);
  if (std::ranges::any_of(formulas, [](const GridCell* cell) { return cell->text != "0"; })) return;
  for (GridCell* cell : formulas) {
    cell->kind = CellKind::uncomputed;
    cell->text.clear();
  }
}

}  // namespace

std::optional<XlsxWorkbook> XlsxWorkbook::open(const std::filesystem::path& path,
                                               const std::string& shown_name, const ReadLimits& limits,
                                               Diagnostics& diagnostics) {
  FaultLog log{shown_name, diagnostics};
  auto package = open_package(path, limits, log);
  if (!package) return std::nullopt;
  XlsxWorkbook workbook{std::move(*package), shown_name, limits};
  if (!workbook.load(limits, log)) return std::nullopt;
  return workbook;
}

bool XlsxWorkbook::load(const ReadLimits& limits, FaultLog& log) {
  auto index = workbook_index_of(package_, log);
  if (!index) return false;
  index_ = std::move(*index);
  if (!index_.styles_part.empty()) {
    const auto styles = spreadsheet_xml_of(package_, index_.styles_part, "styleSheet", log);
    if (!styles) return false;
    styles_ = Styles{styles->document_element()};
  }
  // Some writers announce a part for texts and leave it out when there are none.
  if (index_.shared_strings_part.empty() || !package_.has(index_.shared_strings_part)) return true;
  auto strings = SharedStrings::read(package_, index_.shared_strings_part, limits, log);
  if (!strings) return false;
  strings_ = std::move(*strings);
  return true;
}

SourceRef XlsxWorkbook::source_of(const SheetEntry& sheet) const {
  return std::make_shared<const Source>(Source{Source::Kind::sheet, shown_name_, sheet.name});
}

bool XlsxWorkbook::read(const SheetEntry& sheet, SheetSink& sink, Diagnostics& diagnostics) {
  FaultLog log{shown_name_, diagnostics};
  const XlsxCellDecoder decoder{strings_, styles_, index_.dates};
  return read_xlsx_sheet(package_, sheet.part, decoder, source_of(sheet), sink, budget_, log);
}

std::optional<std::vector<Grid>> read_workbook(const std::filesystem::path& path,
                                               const std::string& shown_name, const ReadLimits& limits,
                                               Diagnostics& diagnostics) {
  GridRoom room{limits.held};
  return read_workbook_in_room(path, shown_name, limits, room, diagnostics);
}

std::optional<std::vector<Grid>> read_workbook_in_room(const std::filesystem::path& path,
                                                       const std::string& shown_name,
                                                       const ReadLimits& limits, GridRoom& room,
                                                       Diagnostics& diagnostics) {
  auto workbook = XlsxWorkbook::open(path, shown_name, limits, diagnostics);
  if (!workbook) return std::nullopt;
  std::vector<Grid> grids;
  for (const SheetEntry& sheet : workbook->sheets()) {
    grids.push_back({workbook->source_of(sheet), sheet.name, sheet.visibility, {}, {}});
    if (!fill(grids.back(), *workbook, sheet, room, diagnostics)) return std::nullopt;
  }
  if (workbook->is_to_be_computed()) doubt_zeros(grids);
  return grids;
}

}  // namespace redovisa

#include "support/grid_builder.hpp"

#include <memory>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

GridCell cell(CellKind kind, std::string text, std::string format = {}) {
  GridCell result;
  result.kind = kind;
  result.text = std::move(text);
  result.format = std::move(format);
  return result;
}

}  // namespace

BuiltCell::BuiltCell(const char* text) : cell{::cell(CellKind::text, text)} {}
BuiltCell::BuiltCell(const std::string& text) : cell{::cell(CellKind::text, text)} {}
BuiltCell::BuiltCell(int number) : cell{::cell(CellKind::number, std::to_string(number))} {}

BuiltCell number_cell(const std::string& machine_text, const std::string& format) {
  return BuiltCell{cell(CellKind::number, machine_text, format)};
}

BuiltCell date_cell(const std::string& iso) {
  GridCell result = cell(CellKind::date, "45900", "yyyy-mm-dd");
  result.date = date(iso);
  return BuiltCell{result};
}

BuiltCell error_cell(const std::string& code) { return BuiltCell{cell(CellKind::error, code)}; }

BuiltCell uncomputed_cell() {
  GridCell result = cell(CellKind::uncomputed, {});
  result.formula = true;
  return BuiltCell{result};
}

BuiltCell cell_of_kind(CellKind kind, const std::string& text) { return BuiltCell{cell(kind, text)}; }

Grid grid_of(const std::string& name, const std::vector<BuiltRow>& rows, const std::string& file) {
  Grid grid;
  grid.name = name;
  grid.source = std::make_shared<const Source>(Source{Source::Kind::sheet, file, name});
  for (std::size_t r = 0; r < rows.size(); ++r)
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      GridCell made = rows[r][c].cell;
      if (made.kind == CellKind::text && made.text.empty()) continue;
      made.row = static_cast<std::uint32_t>(r + 1);
      made.column = static_cast<std::uint32_t>(c + 1);
      grid.cells.push_back(std::move(made));
    }
  return grid;
}

std::string place_of(const SourcePosition& position) {
  return position.source ? position.source->sheet + '!' + cell_reference(position.row, position.column) : "";
}

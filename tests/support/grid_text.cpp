#include "support/grid_text.hpp"

#include <fmt/format.h>
#include <iterator>

namespace {

using namespace redovisa;

const char* word_of(CellKind kind) {
  switch (kind) {
    case CellKind::text:
      return "text";
    case CellKind::number:
      return "number";
    case CellKind::date:
      return "date";
    case CellKind::time:
      return "time";
    case CellKind::duration:
      return "duration";
    case CellKind::boolean:
      return "boolean";
    case CellKind::error:
      return "error";
    case CellKind::uncomputed:
      return "uncomputed";
  }
  return "";
}

}  // namespace

std::string text_of(const Grid& grid) {
  std::string text;
  const auto out = std::back_inserter(text);
  for (const GridCell& cell : grid.cells) {
    fmt::format_to(out, "{} {}", cell_reference(cell.row, cell.column), word_of(cell.kind));
    if (!cell.text.empty()) fmt::format_to(out, " {}", cell.text);
    if (!cell.format.empty()) fmt::format_to(out, " [{}]", cell.format);
    if (cell.kind == CellKind::date) fmt::format_to(out, " {}", to_iso(cell.date));
    if (cell.formula) text += " formula";
    if (cell.hidden) text += " hidden";
    text += '\n';
  }
  return text;
}

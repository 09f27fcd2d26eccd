#include "read/xlsx/grid_sink.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace redovisa {

namespace {

auto place_of(const GridCell& cell) { return std::tie(cell.row, cell.column); }

bool comes_before(const GridCell& a, const GridCell& b) { return place_of(a) < place_of(b); }
bool same_place(const GridCell& a, const GridCell& b) { return place_of(a) == place_of(b); }

/// A short text lies in the cell itself.
std::size_t size_on_heap(std::string_view text) {
  constexpr std::size_t inside = 15;
  return text.size() <= inside ? 0 : text.size();
}

std::string words_of_hidden(Visibility visibility) {
  return visibility == Visibility::very_hidden ? "mycket dolt (visas bara från VBA)" : "dolt";
}

}  // namespace

bool GridRoom::take(std::uint64_t bytes, FaultLog& log) {
  if (bytes <= left_) {
    left_ -= bytes;
    return true;
  }
  return log.refuse(Code::file_over_limit, fmt::format("celler som tar mer än {} MB i minnet", bytes_ >> 20),
                    fmt::format("högst {} MB i alla filer tillsammans", bytes_ >> 20));
}

bool GridSink::merged(const CellRange& range) {
  if (!room_->take(sizeof range, *log_)) return false;
  grid_->merged.push_back(range);
  return true;
}

bool GridSink::cell(const CellView& cell) {
  if (!room_->take(sizeof(GridCell) + size_on_heap(cell.text) + size_on_heap(cell.format), *log_))
    return false;
  auto& cells = grid_->cells;
  cells.push_back({cell.row, cell.column, cell.kind, cell.formula, cell.hidden, std::string{cell.text},
                   std::string{cell.format}, cell.date});
  const auto count = cells.size();
  in_order_ = in_order_ && (count < 2 || comes_before(cells[count - 2], cells[count - 1]));
  return true;
}

void GridSink::finish(Diagnostics& diagnostics) {
  if (in_order_) return;
  auto& cells = grid_->cells;
  std::stable_sort(cells.begin(), cells.end(), comes_before);
  OddCells odd{grid_->source, diagnostics};
  for (std::size_t i = 1; i < cells.size(); ++i)
    if (same_place(cells[i - 1], cells[i]))
      odd.add(cells[i].row, cells[i].column, cells[i].text, "en cell en gång");
  odd.finish();
  cells.erase(std::unique(cells.begin(), cells.end(), same_place), cells.end());
}

void tell_of_hidden(const Grid& grid, Diagnostics& diagnostics) {
  Diagnostic hidden{Code::sheet_hidden, {grid.source}, {}, {}};
  hidden.found = words_of_hidden(grid.visibility);
  diagnostics.push_back(std::move(hidden));
}

}  // namespace redovisa

#include "read/xlsx/grid_sink.hpp"

#include <algorithm>
#include <tuple>

namespace redovisa {

namespace {

auto place_of(const GridCell& cell) { return std::tie(cell.row, cell.column); }

bool comes_before(const GridCell& a, const GridCell& b) { return place_of(a) < place_of(b); }
bool same_place(const GridCell& a, const GridCell& b) { return place_of(a) == place_of(b); }

}  // namespace

bool GridSink::cell(const CellView& cell) {
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

}  // namespace redovisa

#include "read/ods/ods_row.hpp"

namespace redovisa {

void OdsRow::clear() {
  cells_.clear();
  texts_.clear();
}

void OdsRow::add(const CellView& cell, std::uint32_t repeats) {
  cells_.push_back({cell, texts_.size(), cell.text.size(), repeats});
  texts_ += cell.text;
}

bool OdsRow::deliver_one(std::uint32_t row, bool hidden, SheetSink& sink, ReadBudget& budget,
                         FaultLog& log) const {
  for (const Held& held : cells_) {
    CellView view = held.view;
    view.row = row;
    view.hidden = view.hidden || hidden;
    view.text = text_of(held);
    for (std::uint32_t n = 0; n < held.repeats; ++n, ++view.column)
      if (!budget.spend(view.text.size(), log) || !sink.cell(view)) return false;
  }
  return true;
}

bool OdsRow::deliver(std::uint32_t row, std::uint32_t repeats, bool hidden, SheetSink& sink,
                     ReadBudget& budget, FaultLog& log) const {
  std::uint64_t cells = 0, text = 0;
  for (const Held& held : cells_) {
    cells += held.repeats;
    text += std::uint64_t{held.repeats} * held.size;
  }
  if (!budget.has_room(cells * repeats, text * repeats, log)) return false;
  for (std::uint32_t n = 0; n < repeats; ++n)
    if (!deliver_one(row + n, hidden, sink, budget, log)) return false;
  return true;
}

}  // namespace redovisa

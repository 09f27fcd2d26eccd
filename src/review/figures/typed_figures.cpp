#include "review/figures/typed_figures.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool is_sum(const PrintedRow& row) {
  return row.kind == PrintedRowKind::subtotal || row.kind == PrintedRowKind::total;
}

}  // namespace

TypedFigures::TypedFigures(const SourceMaterial& material) {
  for (const PrintedTable& table : material.printed) remember(table);
}

void TypedFigures::remember(const PrintedTable& table) {
  const std::size_t columns = table.columns.size();
  for (const PrintedRow& row : table.rows)
    for (std::size_t c = 0; c < std::min(row.cells.size(), columns); ++c) {
      const bool is_computed = is_sum(row) || table.columns[c].figure == PrintedFigure::variance;
      const bool is_total = row.kind == PrintedRowKind::total;
      if (is_computed && row.cells[c].number)
        by_row_[is_total ? std::string{} : folded(row.name)].push_back(
            in_report(table, *row.cells[c].number));
    }
}

std::span<const Decimal> TypedFigures::of(const FigureSubject& subject) const {
  const bool is_total = subject.kind == SubjectKind::whole;
  const auto found = by_row_.find(is_total ? std::string{} : folded(subject.name));
  return found == by_row_.end() ? std::span<const Decimal>{} : std::span<const Decimal>{found->second};
}

}  // namespace redovisa

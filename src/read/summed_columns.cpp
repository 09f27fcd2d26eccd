#include "read/summed_columns.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool tells_of_sums(const PrintedTable& table, const PrintedColumn& column) {
  switch (column.figure) {
    case PrintedFigure::budget:
    case PrintedFigure::outcome:
    case PrintedFigure::forecast:
      return true;
    case PrintedFigure::other:
      return table.kind == PrintedKind::measures;  // "Förväntad effekt"
    case PrintedFigure::variance:
    case PrintedFigure::total:
      return false;
  }
  return false;
}

bool is_income(const PrintedRow& row) { return folded(row.name).find("intäkt") != std::string::npos; }

Decimal last_decimal(const Decimal& value) { return {1, value.decimals}; }

bool is_rounding(const Decimal& excess, const Decimal& slack) { return absolute(excess + excess) <= slack; }

const Decimal* number_in(const PrintedRow& row, std::size_t column) {
  return column < row.cells.size() && row.cells[column].number ? &*row.cells[column].number : nullptr;
}

}  // namespace

SummedColumns::SummedColumns(const PrintedTable& table) {
  for (std::size_t number = 0; number < table.columns.size(); ++number)
    if (tells_of_sums(table, table.columns[number])) columns_.push_back({number});
}

void SummedColumns::add(const PrintedRow& row) {
  ++rows_;
  const bool adds = is_income(row);
  for (Column& column : columns_) {
    const Decimal* number = number_in(row, column.number);
    if (number == nullptr) continue;
    column.sum = column.sum + *number;
    column.net = adds ? column.net + *number : column.net - *number;
    column.slack = column.slack + last_decimal(*number);
  }
}

void SummedColumns::clear() {
  rows_ = 0;
  for (Column& column : columns_) column = {column.number};
}

bool SummedColumns::agree(const PrintedRow& row, Decimal Column::*figure, bool reversed) const {
  std::size_t telling = 0, agreeing = 0;
  for (const Column& column : columns_) {
    const Decimal* number = number_in(row, column.number);
    if (number == nullptr) continue;
    const Decimal slack = column.slack + last_decimal(*number);
    if (is_rounding(*number, slack)) continue;
    ++telling;
    const Decimal sum = reversed ? -(column.*figure) : column.*figure;
    agreeing += is_rounding(sum - *number, slack);
  }
  if (telling == 1) return agreeing == 1 && rows_ > 2;
  return agreeing > 1 && 2 * agreeing >= telling;
}

bool SummedColumns::give(const PrintedRow& row) const {
  if (rows_ == 0) return false;
  for (const auto figure : {&Column::sum, &Column::net})
    for (const bool reversed : {false, true})
      if (agree(row, figure, reversed)) return true;
  return false;
}

}  // namespace redovisa

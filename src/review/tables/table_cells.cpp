#include "review/tables/table_cells.hpp"

#include <algorithm>

namespace redovisa {

const Reported& reported_at(const PrintedTable& table, const TableCell& cell) {
  static const Reported blank;
  const auto& cells = table.rows[cell.row].cells;
  return cell.column < cells.size() ? cells[cell.column] : blank;
}

SourcePosition position_at(const PrintedTable& table, const TableCell& cell) {
  const Reported& reported = reported_at(table, cell);
  return reported.position.source ? reported.position : table.rows[cell.row].position;
}

Decimal last_decimal(const Decimal& value) { return {1, value.decimals}; }

bool has_number(const PrintedRow& row) {
  return std::ranges::any_of(row.cells, [](const Reported& cell) { return cell.number.has_value(); });
}

std::vector<std::size_t> telling_rows(const PrintedTable& table) {
  constexpr std::size_t enough_rows = 200;
  const std::size_t step = table.rows.size() / enough_rows + 1;
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table.rows.size(); row += step)
    if (has_number(table.rows[row])) rows.push_back(row);
  return rows;
}

std::string_view unit_of(const PrintedTable& table) {
  if (!table.unit.empty()) return table.unit;
  switch (table.kind) {
    case PrintedKind::operating:
    case PrintedKind::by_activity:
    case PrintedKind::investments:
    case PrintedKind::measures:
      return "tkr";
    case PrintedKind::volumes:
    case PrintedKind::unit_prices:
    case PrintedKind::turnover:
      return "";
  }
  return "";
}

bool adds_up(PrintedKind kind) { return kind != PrintedKind::unit_prices && kind != PrintedKind::turnover; }

}  // namespace redovisa

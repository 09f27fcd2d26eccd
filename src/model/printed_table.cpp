#include "model/printed_table.hpp"

namespace redovisa {

namespace {

constexpr std::uint8_t most_decimals = 9;

}  // namespace

Decimal in_report(const PrintedTable& table, const Decimal& number) {
  return table.to_report == Decimal{1} ? number : trimmed(number * table.to_report);
}

std::optional<Decimal> as_in_table(const PrintedTable& table, const Decimal& number) {
  if (table.to_report == Decimal{1}) return number;
  const auto result = quotient(number, table.to_report, most_decimals);
  return result ? std::optional{trimmed(*result)} : std::nullopt;
}

std::optional<PrintedFigurePlace> figure_at(const std::vector<PrintedTable>& tables,
                                            const SourcePosition& position) {
  if (!position.source) return std::nullopt;
  for (const PrintedTable& table : tables)
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto& cells = table.rows[row].cells;
      for (std::size_t column = 0; column < cells.size(); ++column) {
        const SourcePosition& place = cells[column].position;
        if (place.source == position.source && place.row == position.row && place.column == position.column)
          return PrintedFigurePlace{&table, row, column};
      }
    }
  return std::nullopt;
}

}  // namespace redovisa

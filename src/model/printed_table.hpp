#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// Which of the economy's and personnel's tables a printed table is.
enum class PrintedKind : std::uint8_t {
  operating,
  by_activity,
  investments,
  volumes,
  unit_prices,
  measures,
  turnover,
};

/// What the heading of a column says that its figures are.
enum class PrintedFigure : std::uint8_t { budget, outcome, forecast, variance, total, other };

/// A column of figures as somebody typed it.
struct PrintedColumn {
  std::string heading;  // as written
  PrintedFigure figure = PrintedFigure::other;
  bool all_years = false;        // "Total budget" of an investment: of the whole project
  std::optional<Period> period;  // that the heading names
  SourcePosition position;       // of the heading
};

/// entry: counted in the sums. of_which: part of another row. subtotal: the sum of the rows of `group`.
/// total: the sum of all entries.
enum class PrintedRowKind : std::uint8_t { entry, of_which, subtotal, total };

struct PrintedRow {
  std::string name;
  std::string group;  // of a subtotal: the group that it sums
  PrintedRowKind kind = PrintedRowKind::entry;
  std::vector<Reported> cells;  // one of each column
  SourcePosition position;
};

/// A table of the economy or personnel with everything that was typed into it, sums and variances too, as it
/// stands there. Only compared with what it should be, never calculated with.
struct PrintedTable {
  PrintedKind kind = PrintedKind::operating;
  std::string name;     // as the user knows it: "Driftredovisning"
  std::string caption;  // above the headings, or a heading of names that adds a unit
  SourcePosition caption_position;
  std::string unit;      // of the amounts when it is not the report's: "kr" in a table of tkr
  Decimal to_report{1};  // a cell's number times this is the report's: 0.001; negative: signs are turned
  std::vector<PrintedColumn> columns;
  std::vector<PrintedRow> rows;
};

/// What a number of the table is in the report, in its unit and with its sign.
Decimal in_report(const PrintedTable& table, const Decimal& number);

/// What a number of the report would be in the table; nullopt when it does not fit.
std::optional<Decimal> as_in_table(const PrintedTable& table, const Decimal& number);

/// A figure of a table by the indexes of its row and column.
struct PrintedFigurePlace {
  const PrintedTable* table = nullptr;
  std::size_t row = 0, column = 0;

  const Reported& cell() const { return table->rows[row].cells[column]; }
};

/// The figure that stands in this cell of the source material; nullopt when none of the tables has it.
std::optional<PrintedFigurePlace> figure_at(const std::vector<PrintedTable>& tables,
                                            const SourcePosition& position);

}  // namespace redovisa

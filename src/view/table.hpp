#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "diagnostics/source_position.hpp"
#include "model/date.hpp"
#include "model/decimal.hpp"

namespace redovisa {

/// A number to be shown with its own number of decimals and a unit that stands right after it ("%", "tkr" or
/// none). A percentage is on the scale 0–100: {5.6, "%"} is 5,6 %.
struct Number {
  Decimal value;
  std::string unit = {};
};

/// A judgement to be shown as word, symbol and colour at once, so that no one of them is needed to understand
/// it.
struct Mark {
  std::string word;
  std::string symbol = {};       // e.g. "↗"; shown before the word
  std::string text_colour = {};  // RRGGBB; empty: as the text around it
  std::string fill_colour = {};  // RRGGBB; empty: none
  bool strong = false;
};

/// What a cell says; how it looks is the writer's business. monostate: nothing reported, shown as "–".
/// An empty string is an empty cell.
using CellValue = std::variant<std::monostate, std::string, Number, Date, Mark>;

struct Cell {
  CellValue value;
  SourcePosition source = {};  // where the value was read; empty for what is computed
};

enum class Align : std::uint8_t { left, right, centre };

/// How a column's value follows from other columns of the same row; Excel gets it as a live formula.
struct Difference {
  std::size_t minuend, subtrahend;  // column indices
};
struct ColumnSum {
  std::vector<std::size_t> columns;
};
using ColumnFormula = std::variant<std::monostate, Difference, ColumnSum>;

struct Column {
  std::string heading;
  Align align = Align::left;
  double share = 1.0;          // width in relation to the other columns
  ColumnFormula formula = {};  // monostate: the values are given
};

/// item: an ordinary row. of_which: a "varav" row, part of another row and in no sum. subtotal, total: sums.
/// group: a heading inside the table, first cell only, the others empty.
enum class RowRole : std::uint8_t { item, of_which, subtotal, total, group };

struct Row {
  std::vector<Cell> cells;
  RowRole role = RowRole::item;
  std::vector<std::size_t> adds = {};  // subtotal, total: indices of the rows that it sums
};

enum class TableKind : std::uint8_t {
  plain,    // figures or text, full width
  verdict,  // the small box with Bedömning and Trend at the head of a goal
};

/// A table, defined once and written by every writer. Every row has as many cells as there are columns;
/// the first column names the row.
struct Table {
  std::string id;  // unique in the document, a–z, 0–9 and '-': "driftredovisning", "indikatorer-1-1-kf"
  std::string caption;      // what it shows, in Swedish, without number
  std::string description;  // for those who cannot see it: one or two Swedish sentences
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<std::string> notes = {};  // below the table: source, sign convention, invented figures
  TableKind kind = TableKind::plain;
  bool small = false;  // many columns: set in smaller type
};

}  // namespace redovisa

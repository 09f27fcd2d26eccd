#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagnostics/source_position.hpp"
#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A cell of a sheet's table: the table's id, and the row and column in it, 0-based.
struct SheetCell {
  std::string table;
  std::size_t row = 0, column = 0;

  friend bool operator==(const SheetCell&, const SheetCell&) = default;
};

/// What another cell of the same row must say for the row to be counted; empty: nothing.
struct CellCondition {
  std::size_t column = 0;
  std::string text;
  std::optional<SheetCell> stands_in = {};  // a cell that says the text, for the formula to point to
};

/// How many cells of a column, in a table of the workbook, say one of the texts; anything when there are
/// none. With conditions, of which there are none without texts, only in rows that meet them all.
struct CellCount {
  std::string table;
  std::size_t column = 0;
  std::vector<std::string> texts = {};
  std::vector<CellCondition> conditions = {};
};

/// What the cells of a column in rows that follow each other give together. Percentages are fractions of one
/// on a sheet, and so are their decimals two more there.
struct CellsTogether {
  enum class Way : std::uint8_t { sum, mean, weighted_mean };
  Way way = Way::sum;
  std::string table;
  std::size_t column = 0, first_row = 0, last_row = 0;
  std::size_t weights = 0;    // the column that a weighted mean weighs by
  std::uint8_t decimals = 0;  // on the sheet, of a mean
};

/// What is left of debts in rows that follow each other when another cell, positive or negative, is added:
/// negative, or zero when nothing is left. No rows: of that cell alone.
struct LeftOfDebts {
  std::string table;
  std::size_t column = 0, rows = 0;  // from the first row
  SheetCell added = {};
};

/// What a cell's value follows from: the same as another cell, a count, cells put together or what is left.
using FormulaSource = std::variant<SheetCell, CellCount, CellsTogether, LeftOfDebts>;

/// A cell whose value follows from other cells. Excel gets it as a live formula.
struct CellFormula {
  std::size_t row, column;
  FormulaSource source;
};

/// A cell that leads to another: in the workbook, or where its value was read.
struct CellLink {
  std::size_t row, column;
  std::variant<SheetCell, SourcePosition> target;
};

/// What a sheet is about; the contents are listed by it.
enum class SheetSubject : std::uint8_t { summary, goals, economy, personnel, changes, basis };

/// One sheet for ekonomi: a table, and the charts that show it.
struct WorkbookSheet {
  std::string name;  // at most 31 characters, unique
  Table table;
  std::vector<Chart> charts = {};
  std::string table_name = {};  // by which formulas reach the table, as Excel accepts it; empty: they cannot
  SheetSubject subject = SheetSubject::goals;
  std::size_t screen_columns = 0;  // at the table's end: links, which say nothing on paper
  std::vector<CellLink> links = {};
  std::vector<CellFormula> formulas = {};
};

/// A cell that other workbooks may fetch by name: "Ekonomi_avvikelse_prognos".
struct NamedCell {
  std::string name;  // as Excel accepts it, unique
  SheetCell cell;
};

/// The Excel file as a value: the same tables as the document's, one a sheet.
struct Workbook {
  std::string title;
  std::string committee;
  std::string municipality;
  std::string case_number;
  std::string period;
  std::string generator;
  std::string remark = {};  // of the whole report, shown first
  std::string date;         // "2025-09-18", also the file's creation date
  std::vector<WorkbookSheet> sheets;
  std::string author = {};
  std::string status = {};      // "Arbetsmaterial" until the report is decided
  std::string input_hash = {};  // of the source material
  std::string source_way = {};  // from the workbook's folder to that of the source material; empty: no way
  std::vector<NamedCell> names = {};
  std::vector<std::vector<Mark>> scales = {};  // what judgements can be, scale by scale
};

/// The sheet whose table has this id; nullptr: there is none.
WorkbookSheet* find_sheet(Workbook& workbook, std::string_view table);
const WorkbookSheet* find_sheet(const Workbook& workbook, std::string_view table);

}  // namespace redovisa

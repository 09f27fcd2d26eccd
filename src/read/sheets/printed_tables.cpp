#include "read/sheets/printed_tables.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "model/typed_sums.hpp"
#include "read/printed_rows.hpp"
#include "read/sheets/economy_columns.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/known_headings.hpp"
#include "read/sheets/printed_heading.hpp"
#include "read/sheets/written_number.hpp"
#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

/// What is known of a kind of sheet: its headings, and which of them have figures below.
struct PrintedSheet {
  SheetKind sheet;
  PrintedKind kind;
  std::vector<KnownHeading> headings;
  std::vector<bool> has_figures;
};

template <class Row>
PrintedSheet sheet_of(SheetKind name, PrintedKind kind, std::span<const ColumnReader<Row>> columns) {
  PrintedSheet sheet{name, kind, headings_of(columns), {}};
  for (const auto& column : columns) sheet.has_figures.push_back(column.note.form == ValueForm::number);
  return sheet;
}

std::optional<PrintedSheet> sheet_of(SheetKind kind) {
  switch (kind) {
    case SheetKind::operating:
      return sheet_of(kind, PrintedKind::operating, operating_columns());
    case SheetKind::by_activity:
      return sheet_of(kind, PrintedKind::by_activity, operating_columns());
    case SheetKind::investments:
      return sheet_of(kind, PrintedKind::investments, investment_columns());
    case SheetKind::volumes:
      return sheet_of(kind, PrintedKind::volumes, volume_columns());
    case SheetKind::unit_prices:
      return sheet_of(kind, PrintedKind::unit_prices, unit_price_columns());
    case SheetKind::measures:
      return sheet_of(kind, PrintedKind::measures, measure_columns());
    case SheetKind::turnover:
      return sheet_of(kind, PrintedKind::turnover, turnover_columns());
    case SheetKind::instructions:
    case SheetKind::report:
    case SheetKind::goals:
    case SheetKind::indicators:
    case SheetKind::assignments:
    case SheetKind::outcomes:
    case SheetKind::activities:
    case SheetKind::texts:
    case SheetKind::sick_leave:
    case SheetKind::exceptions:
    case SheetKind::committees:
    case SheetKind::goal_links:
    case SheetKind::consolidations:
    case SheetKind::balance:
      return std::nullopt;
  }
  return std::nullopt;
}

RowCells cells_of_row(const Grid& grid, std::uint32_t row) {
  const auto found = std::ranges::equal_range(grid.cells, row, {}, &GridCell::row);
  return {found.begin(), found.end()};
}

/// Copies a table that was found on a sheet.
class PrintedTableReader {
 public:
  PrintedTableReader(const SheetTable& table, const PrintedSheet& sheet, const ReadContext& context)
      : table_{table}, sheet_{sheet}, context_{context.convention, context.report_period, &untold_} {
    for (const TableRow& row : table.rows) rows_.push_back(cells_of_row(*table.grid, row.number));
  }
  PrintedTableReader(const PrintedTableReader&) = delete;
  PrintedTableReader& operator=(const PrintedTableReader&) = delete;

  PrintedTable read() {
    PrintedTable result;
    result.kind = sheet_.kind;
    result.name = name_of(sheet_.sheet);
    read_unit(result);
    read_caption(result);
    for (const TableRow& row : table_.rows) result.rows.push_back(named_row(row));
    for (const GridCell& heading : cells_of_row(*table_.grid, table_.heading_row))
      read_column(heading, result);
    find_sums(result);
    return result;
  }

 private:
  /// The sheet may say that its amounts are in another unit than the report's.
  void read_unit(PrintedTable& result) const {
    const std::string& unit = table_.grid->shape.unit;
    const auto factor =
        unit.empty() ? std::nullopt : converted(Decimal{1}, unit, unit_of_sheet(sheet_.sheet));
    if (!factor) return;
    result.unit = unit;
    result.to_report = *factor;
  }

  void read_caption(PrintedTable& result) const {
    for (const GridCell& cell : table_.grid->cells) {
      if (cell.row >= table_.heading_row) break;
      add_to_caption(cell, result);
    }
    for (const GridCell& heading : cells_of_row(*table_.grid, table_.heading_row))
      if (tells_of_table(heading)) add_to_caption(heading, result);
  }

  void add_to_caption(const GridCell& cell, PrintedTable& result) const {
    if (cell.kind != CellKind::text || trimmed_text(cell.text).empty()) return;
    if (result.caption.empty())
      result.caption_position = position_of(*table_.grid, cell);
    else
      result.caption += '\n';
    result.caption += trimmed_text(cell.text);
  }

  /// "Post, mnkr", "Belopp i mnkr": what the heading of the names adds is of all figures.
  bool tells_of_table(const GridCell& heading) const {
    const auto names = std::ranges::find(table_.columns, std::size_t{0}, &TableColumn::heading);
    return names != table_.columns.end() && names->number == heading.column &&
           (heading.text.find_first_of(",(") != std::string::npos || ends_in_money(heading.text));
  }

  static bool ends_in_money(std::string_view heading) {
    const std::string written = folded(heading);
    const auto space = written.rfind(' ');
    const std::string word = space == std::string::npos ? written : written.substr(space + 1);
    return meaning_of_unit(word).kind == UnitKind::money;
  }

  std::string text_under(const TableRow& row, std::string_view heading) {
    const auto index = std::ranges::find(sheet_.headings, heading, &KnownHeading::name);
    if (index == sheet_.headings.end()) return {};
    const GridCell* cell = cell_under(table_, row, static_cast<std::size_t>(index - sheet_.headings.begin()));
    return cell == nullptr ? std::string{} : CellReader{*table_.grid, *cell, {}, context_}.text();
  }

  PrintedRow named_row(const TableRow& row) {
    PrintedRow result;
    result.name = text_under(row, sheet_.headings.front().name);
    result.position = position_in(*table_.grid, row.number, 0);
    if (sheet_.kind == PrintedKind::turnover) {
      const std::string period = text_under(row, "Period");
      result.name += result.name.empty() || period.empty() ? period : ", " + period;
      return result;
    }
    result.group = text_under(row, "Grupp");
    const std::string kind = folded(text_under(row, "Slag"));
    if (kind == "varav" || (kind != "post" && part_name(result.name) == PartName::part))
      result.kind = PrintedRowKind::of_which;
    return result;
  }

  /// What is told of the heading is as it stands, and what it means as it was understood.
  PrintedColumn column_of(const GridCell& heading) const {
    const auto& understood = table_.grid->shape.headings;
    const auto meaning = understood.find({heading.row, heading.column});
    PrintedColumn column = column_of_heading(heading.text, sheet_.kind, context_.report_period);
    if (!column.period && meaning != understood.end())
      column.period = column_of_heading(meaning->second, sheet_.kind, context_.report_period).period;
    return column;
  }

  void read_column(const GridCell& heading, PrintedTable& result) {
    if (heading.kind != CellKind::text && heading.kind != CellKind::number) return;
    if (trimmed_text(heading.text).empty()) return;
    PrintedColumn column = column_of(heading);
    column.position = position_of(*table_.grid, heading);
    const auto known = std::ranges::find(table_.columns, heading.column, &TableColumn::number);
    if (known != table_.columns.end() && !sheet_.has_figures[known->heading]) return;
    auto figures = figures_below(heading.column);
    if (known == table_.columns.end() && !are_figures(figures, heading.column, column.figure)) return;
    result.columns.push_back(std::move(column));
    for (std::size_t i = 0; i < figures.size(); ++i) result.rows[i].cells.push_back(std::move(figures[i]));
  }

  std::vector<Reported> figures_below(std::uint32_t column) {
    std::vector<Reported> figures;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const GridCell* cell = cell_in(rows_[i], column);
      figures.push_back(cell != nullptr
                            ? figure_in(*cell)
                            : Reported{{}, {}, position_in(*table_.grid, table_.rows[i].number, column)});
    }
    return figures;
  }

  /// As the cell shows it; none that names another unit of money than the table's.
  Reported figure_in(const GridCell& cell) {
    const CellReader reader{*table_.grid, cell, {}, context_};
    Reported figure = reader.amount_as_shown(unit_of_sheet(sheet_.sheet));
    untold_.clear();
    return figure;
  }

  /// Is a column that nobody knows one of figures? Its heading may say so; more texts than numbers deny it.
  bool are_figures(const std::vector<Reported>& figures, std::uint32_t column, PrintedFigure figure) const {
    const auto numbers =
        std::ranges::count_if(figures, [](const Reported& found) { return found.number.has_value(); });
    const auto texts = std::ranges::count_if(rows_, [&](RowCells row) {
      const GridCell* cell = cell_in(row, column);
      return cell != nullptr && cell->kind == CellKind::text && !parse_written_number(cell->text) &&
             !parse_missing(cell->text);
    });
    return texts <= numbers && (numbers > 0 || figure != PrintedFigure::other);
  }

  const SheetTable& table_;
  const PrintedSheet& sheet_;
  std::vector<RowCells> rows_;  // of the grid, one of each row of the table
  Diagnostics untold_;
  ReadContext context_;
};

}  // namespace

void read_printed_table(const Grid& grid, SheetKind kind, const ReadContext& context,
                        std::vector<PrintedTable>& tables) {
  const auto sheet = sheet_of(kind);
  if (!sheet) return;
  Diagnostics told_otherwise;
  if (const auto table = find_table(grid, sheet->headings, told_otherwise))
    tables.push_back(PrintedTableReader{*table, *sheet, context}.read());
}

}  // namespace redovisa

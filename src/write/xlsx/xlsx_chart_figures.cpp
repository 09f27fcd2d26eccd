#include "write/xlsx/xlsx_chart_figures.hpp"

#include <algorithm>

#include "write/chart/chart_values.hpp"
#include "write/xlsx/xlsx_cell.hpp"
#include "write/xlsx/xlsx_columns.hpp"
#include "write/xlsx/xlsx_looks.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

void write_values(const SheetContext& context, lxw_worksheet* sheet, const Series& series, std::uint32_t row,
                  std::uint32_t column) {
  CellLook look = row_look(RowRole::item, context.palette);
  look.align = Align::right;
  for (const auto& value : series.values) {
    if (value) {  // a gap stays unwritten: libxlsxwriter would cache an empty cell as zero
      look.number_format = number_format({*value});
      write_number(sheet, row, column, sheet_value({*value}), context.formats.of(look));
    }
    ++row;
  }
}

bool has_gap(const Series& series) {
  return std::ranges::any_of(series.values, [](const auto& value) { return !value; });
}

/// Rules under the gaps of a block of figures too, as long as they are gaps: a cell may not be written there.
void rule_gaps(const SheetContext& context, lxw_worksheet* sheet, const SheetRange& block) {
  lxw_format* rule = workbook_add_format(context.target);
  format_set_bottom(rule, LXW_BORDER_THIN);
  format_set_bottom_color(rule, colour_number(context.palette.grid));
  lxw_conditional_format condition{};
  condition.type = LXW_CONDITIONAL_TYPE_BLANKS;
  condition.format = rule;
  worksheet_conditional_format_range(sheet, block.first_row, static_cast<lxw_col_t>(block.first_column),
                                     block.last_row, static_cast<lxw_col_t>(block.last_column), &condition);
}

}  // namespace

ChartCells write_chart_figures(const SheetContext& context, lxw_worksheet* sheet, const Chart& chart,
                               std::uint32_t row) {
  const auto last = row + static_cast<std::uint32_t>(chart.categories.size());
  const auto heading = [&](Align align) { return context.formats.of(heading_look(align, context.palette)); };
  write_text(sheet, row, 0, std::string{heading_of_figures}, heading(Align::left));
  lxw_format* name = context.formats.of(row_look(RowRole::item, context.palette));
  for (std::uint32_t i = row + 1; i <= last; ++i)
    write_text(sheet, i, 0, chart.categories[i - row - 1], name);
  ChartCells cells{{row + 1, 0, last, 0}, {}, false};
  for (const Series& series : chart.series) {
    const auto column = static_cast<std::uint32_t>(cells.series.size()) + 1;
    write_text(sheet, row, column, series_name(series), heading(Align::right));
    write_values(context, sheet, series, row + 1, column);
    cells.series.push_back({{row, column, row, column}, {row + 1, column, last, column}});
  }
  if (std::ranges::any_of(chart.series, has_gap))
    rule_gaps(context, sheet, {row + 1, 1, last, static_cast<std::uint32_t>(chart.series.size())});
  return cells;
}

}  // namespace redovisa

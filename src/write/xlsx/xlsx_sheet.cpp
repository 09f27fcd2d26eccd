#include "write/xlsx/xlsx_sheet.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "view/wording.hpp"
#include "write/xlsx/xlsx_cell.hpp"
#include "write/xlsx/xlsx_chart.hpp"
#include "write/xlsx/xlsx_chart_figures.hpp"
#include "write/xlsx/xlsx_columns.hpp"
#include "write/xlsx/xlsx_looks.hpp"
#include "write/xlsx/xlsx_page.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

constexpr std::uint32_t heading_row = 3;  // title, facts, an empty row, headings
constexpr std::uint32_t first_row = heading_row + 1;
constexpr double widest_upright = 96;  // digits that fit across an upright A4 at full size
constexpr double line_height = 15;     // points

/// A sheet being filled from the top.
class TableSheet {
 public:
  TableSheet(const SheetContext& context, const WorkbookSheet& content, std::string name)
      : context_{context},
        table_{content.table},
        charts_{content.charts},
        name_{std::move(name)},
        sheet_{workbook_add_worksheet(context.target, name_.c_str())},
        columns_{sheet_columns(content.table)} {}

  void write() {
    set_columns();
    write_head();
    for (std::size_t row = 0; row < table_.rows.size(); ++row) write_row(row);
    next_row_ = first_row + static_cast<std::uint32_t>(table_.rows.size());
    write_notes();
    for (const Chart& chart : charts_)
      for (const Chart* one : charts_within(chart)) write_chart(*one);
    set_view();
  }

 private:
  lxw_format* format(const CellLook& look) const { return context_.formats.of(look); }

  void set_columns() {
    for (const Chart& chart : charts_)
      for (const Chart* one : charts_within(chart))
        if (!find_in_table(*one, table_, heading_row)) make_room(columns_, *one);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      worksheet_set_column(sheet_, column, column, columns_[i].width, nullptr);
    }
  }

  void write_head() {
    const Palette& palette = context_.palette;
    const CellLook title{.size = 14, .bold = true, .text_colour = palette.accent};
    write_text(sheet_, 0, 0, table_.caption, format(title));
    write_text(sheet_, 1, 0, facts_line(context_.workbook), format({.text_colour = palette.grey}));
    int lines = 1;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const Column& column = table_.columns[i];
      write_text(sheet_, heading_row, i, column.heading, format(heading_look(column.align, palette)));
      lines = std::max(lines, wrapped_lines(column.heading, columns_[i].width, true));
    }
    set_height(heading_row, lines);
  }

  void write_row(std::size_t row) {
    const Row& content = table_.rows[row];
    const bool any_wrapped = std::ranges::any_of(columns_, &SheetColumn::wrapped);
    int lines = 1;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      CellLook look = row_look(content.role, context_.palette);
      look.align = table_.columns[i].align;
      look.wrapped = columns_[i].wrapped && content.role != RowRole::group;
      look.at_bottom = !any_wrapped;
      if (i == 0 && content.role == RowRole::of_which) look.indent = 1;
      if (!must_stay_unwritten(content, i))
        write_cell({sheet_, first_row}, context_.formats, table_, row, i, look);
      if (look.wrapped && i < content.cells.size())
        lines = std::max(lines, wrapped_lines(text_of(content.cells[i].value), columns_[i].width, look.bold));
    }
    set_height(first_row + static_cast<std::uint32_t>(row), lines);
  }

  /// libxlsxwriter caches a gap in a chart as zero when its cell is written, even as an empty one with a
  /// look.
  bool must_stay_unwritten(const Row& row, std::size_t column) const {
    return !charts_.empty() &&
           (column >= row.cells.size() || std::holds_alternative<std::monostate>(row.cells[column].value));
  }

  /// Not every reader fits rows to wrapped text by itself, and none does for merged cells.
  void set_height(std::uint32_t row, int lines) const {
    constexpr double highest = 409;  // points; Excel's limit
    if (lines > 1) worksheet_set_row(sheet_, row, std::min(line_height * lines, highest), nullptr);
  }

  double width_of_columns(std::size_t count) const {
    return std::accumulate(columns_.begin(), columns_.begin() + static_cast<std::ptrdiff_t>(count), 0.0,
                           [](double sum, const SheetColumn& column) { return sum + column.width; });
  }

  /// A note runs over all columns.
  void write_notes() {
    if (!table_.notes.empty()) ++next_row_;
    const std::size_t count = table_.columns.size();
    const CellLook look{.size = 10, .italic = true, .wrapped = true, .text_colour = context_.palette.grey};
    for (const std::string& note : table_.notes) {
      set_height(next_row_, wrapped_lines(note, width_of_columns(count)));
      if (count > 1)
        worksheet_merge_range(sheet_, next_row_, 0, next_row_, static_cast<lxw_col_t>(count - 1),
                              sheet_text(note).c_str(), format(look));
      else
        write_text(sheet_, next_row_, 0, note, format(look));
      ++next_row_;
    }
  }

  void write_chart(const Chart& chart) {
    if (chart.series.empty() || chart.categories.empty()) return;
    ++next_row_;
    auto cells = find_in_table(chart, table_, heading_row);
    if (!cells) {
      cells = write_chart_figures(context_, sheet_, chart, next_row_);
      next_row_ += static_cast<std::uint32_t>(chart.categories.size()) + 2;
    }
    insert_chart({context_.target, sheet_, name_, next_row_}, chart, *cells, context_.palette);
    next_row_ += chart_rows(chart);
  }

  /// Sums at the end stand outside the filter, so that sorting cannot move them.
  void set_filter() {
    const auto is_given = [](const Row& row) {
      return row.role == RowRole::item || row.role == RowRole::of_which;
    };
    const auto end = std::ranges::find_if_not(table_.rows, is_given);
    const auto rows = static_cast<std::uint32_t>(end - table_.rows.begin());
    if (rows < 3 || table_.columns.empty() || std::any_of(end, table_.rows.end(), is_given)) return;
    worksheet_autofilter(sheet_, heading_row, 0, heading_row + rows,
                         static_cast<lxw_col_t>(table_.columns.size() - 1));
  }

  void set_view() {
    const bool short_with_charts = !charts_.empty() && table_.rows.size() <= 20;
    set_up_page(sheet_, context_, {width_of_columns(columns_.size()) > widest_upright, short_with_charts});
    worksheet_repeat_rows(sheet_, heading_row, heading_row);
    worksheet_freeze_panes(sheet_, first_row, table_.columns.size() > 1 ? 1 : 0);
    set_filter();
  }

  const SheetContext& context_;
  const Table& table_;
  const std::vector<Chart>& charts_;
  std::string name_;
  lxw_worksheet* sheet_;
  std::vector<SheetColumn> columns_;
  std::uint32_t next_row_ = 0;
};

}  // namespace

void write_sheet(const SheetContext& context, const WorkbookSheet& sheet, const std::string& name) {
  TableSheet{context, sheet, name}.write();
}

}  // namespace redovisa

#include "write/xlsx/xlsx_sheet.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "view/wording.hpp"
#include "write/xlsx/sheet_ties.hpp"
#include "write/xlsx/xlsx_chart.hpp"
#include "write/xlsx/xlsx_chart_figures.hpp"
#include "write/xlsx/xlsx_columns.hpp"
#include "write/xlsx/xlsx_conditions.hpp"
#include "write/xlsx/xlsx_list.hpp"
#include "write/xlsx/xlsx_looks.hpp"
#include "write/xlsx/xlsx_names.hpp"
#include "write/xlsx/xlsx_page.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

constexpr double widest_upright = 114;  // digits that fit across an upright A4 at 90 per cent
constexpr double usual_width = 8.43;    // of a column that nobody has set
constexpr double chart_width = 96;
constexpr double least_scale = 0.6;      // of a sheet on one page: below it the sheet takes several
constexpr std::size_t short_table = 20;  // rows
constexpr std::size_t rows_of_head =
    3;  // that the title and a heading of several lines take beyond their own
constexpr std::uint8_t indent_beside_button = 2;
constexpr double button = 2.6;  // the width of a filter button, in digits
constexpr double title_size = 14, note_size = 10;

/// How many digits there is room for across an A4 and rows down it, in full size.
struct PaperRoom {
  double digits = 0, rows = 0;

  double scale_of(double width, double height) const {
    return std::min({1.0, digits / width, rows / height});
  }
};
constexpr PaperRoom upright_room{103, 49}, lying_room{150, 32};

/// A sheet being filled from the top.
class TableSheet {
 public:
  TableSheet(const SheetContext& context, std::size_t number)
      : context_{context},
        content_{context.workbook.sheets[number]},
        table_{content_.table},
        name_{context.plan.sheet_name(number)},
        ties_{content_, context.workbook, context.plan},
        sheet_{workbook_add_worksheet(context.target, name_.c_str())},
        columns_{sheet_columns(table_, printed_of_table())} {}

  void write() {
    has_filter_ = add_filter(sheet_, content_);
    set_columns();
    write_head();
    for (std::size_t row = 0; row < table_.rows.size(); ++row) write_row(row);
    next_row_ = first_table_row + static_cast<std::uint32_t>(table_.rows.size());
    write_notes();
    for (const Chart& chart : content_.charts)
      for (const Chart* one : charts_within(chart)) write_chart(*one);
    add_conditions(context_, sheet_, table_);
    set_view();
  }

 private:
  lxw_format* format(const CellLook& look) const { return context_.formats.of(look); }

  void set_columns() {
    for (const Chart& chart : content_.charts)
      for (const Chart* one : charts_within(chart))
        if (!find_in_table(*one, table_, heading_row)) make_room(columns_, *one);
    make_room_for_headings();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      worksheet_set_column(sheet_, column, column, columns_[i].width, nullptr);
    }
  }

  void write_head() {
    const Palette& palette = context_.palette;
    const CellLook title{.size = title_size, .bold = true, .text_colour = palette.accent};
    write_text(sheet_, 0, 0, table_.caption, format(title));
    write_text(sheet_, 1, 0, facts_line(context_.workbook), format({.text_colour = palette.grey}));
    const CellLook way_back{.size = note_size, .underlined = true, .text_colour = palette.rule};
    const std::string& contents = context_.plan.contents_name();
    write_link(sheet_, way_back_row, 0, "← " + contents,
               fmt::format("internal:{}!A1", quoted_sheet_name(contents)), format(way_back));
    write_headings();
  }

  void write_headings() {
    int lines = 1;
    const auto headings = headings_of(content_);
    for (std::size_t i = 0; i < headings.size(); ++i) {
      CellLook look = heading_look(table_.columns[i].align, context_.palette);
      look.at_bottom = !has_filter_;
      look.indent = has_filter_ && look.align == Align::right ? indent_beside_button : indent_of(i);
      write_text(sheet_, heading_row, i, headings[i], format(look));
      lines = std::max(lines, heading_lines(headings[i], i));
    }
    set_height(heading_row, lines);
  }

  /// The filter button lies over the right end of the last line: the heading keeps clear of it.
  int heading_lines(const std::string& heading, std::size_t column) const {
    return wrapped_lines(heading, columns_[column].width - (has_filter_ ? button : 0), true);
  }

  /// Wide enough for the words of the headings beside the filter buttons, and for headings of two lines
  /// unless the sheet would no longer be printed upright.
  void make_room_for_headings() {
    constexpr int most_lines = 2;
    constexpr double widest = 55;
    for (std::size_t i = 0; i < columns_.size() && i < table_.columns.size(); ++i)
      if (has_filter_ && table_.columns[i].align == Align::right)
        columns_[i].width =
            std::max(columns_[i].width, width_for_words_of(table_.columns[i].heading) + button);
    const auto before = columns_;
    const bool upright = width_of_columns(printed_of_table()) <= widest_upright;
    const auto headings = headings_of(content_);
    for (std::size_t i = 0; i < headings.size(); ++i)
      while (columns_[i].width < widest && heading_lines(headings[i], i) > most_lines)
        columns_[i].width += 0.5;
    if (upright && width_of_columns(printed_of_table()) > widest_upright) columns_ = before;
  }

  /// Words right after figures that stand to the right would run into them.
  std::uint8_t indent_of(std::size_t column) const {
    const auto align_of = [&](std::size_t i) { return table_.columns[i].align; };
    return column > 0 && align_of(column) == Align::left && align_of(column - 1) == Align::right ? 1 : 0;
  }

  CellLook look_of(const Row& content, std::size_t column) const {
    CellLook look = row_look(content.role, context_.palette);
    look.align = table_.columns[column].align;
    look.wrapped = columns_[column].wrapped && content.role != RowRole::group;
    look.at_bottom = std::ranges::none_of(columns_, &SheetColumn::wrapped);
    look.indent = column == 0 && content.role == RowRole::of_which ? 1 : indent_of(column);
    return look;
  }

  void write_row(std::size_t row) {
    const Row& content = table_.rows[row];
    int lines = 1;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      const CellLook look = look_of(content, i);
      if (!must_stay_unwritten(content, i))
        write_cell({sheet_, first_table_row}, context_.formats, table_, row, i, look, ties_.at(row, i));
      if (look.wrapped && i < content.cells.size())
        lines = std::max(lines, wrapped_lines(text_of(content.cells[i].value), columns_[i].width, look.bold));
    }
    set_height(first_table_row + static_cast<std::uint32_t>(row), lines);
  }

  /// libxlsxwriter caches a gap in a chart as zero when its cell is written, even as an empty one with a
  /// look.
  bool must_stay_unwritten(const Row& row, std::size_t column) const {
    return !content_.charts.empty() &&
           (column >= row.cells.size() || std::holds_alternative<std::monostate>(row.cells[column].value));
  }

  /// Not every reader fits rows to wrapped text by itself.
  void set_height(std::uint32_t row, int lines) const {
    constexpr double highest = 409;  // points; Excel's limit
    if (lines > 1) worksheet_set_row(sheet_, row, std::min(line_height * lines, highest), nullptr);
  }

  double width_of_columns(std::size_t count) const {
    double width = 0;
    for (std::size_t i = 0; i < count; ++i) width += i < columns_.size() ? columns_[i].width : usual_width;
    return width;
  }

  std::size_t printed_of_table() const { return table_.columns.size() - content_.screen_columns; }

  /// As wide as the title, the facts, the table without its links, and its charts.
  std::size_t printed_columns() const {
    double needed = std::max({text_width_at(table_.caption, title_size, true),
                              text_width_at(facts_line(context_.workbook), 11, false),
                              content_.charts.empty() ? 0.0 : chart_width});
    std::size_t count = std::max<std::size_t>(printed_of_table(), 1);
    while (width_of_columns(count) < needed) ++count;
    return count;
  }

  /// A note runs over all columns, line by line, so that no cells have to be merged.
  void write_notes() {
    const CellLook look{.size = note_size, .italic = true, .text_colour = context_.palette.grey};
    const double width = width_of_columns(printed_columns()) * 11 / note_size;
    if (!table_.notes.empty()) ++next_row_;
    for (const std::string& note : table_.notes)
      for (const std::string& line : broken_lines(note, width))
        write_text(sheet_, next_row_++, 0, line, format(look));
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

  /// Goal numbers are no figures, and sums leave "varav" rows out on purpose.
  void silence_doubts() const {
    const std::string cells =
        fmt::format("A1:{}", cell_reference(next_row_ + 1, static_cast<std::uint32_t>(columns_.size()) + 1));
    for (const std::uint8_t doubt :
         {LXW_IGNORE_NUMBER_STORED_AS_TEXT, LXW_IGNORE_FORMULA_DIFFERS, LXW_IGNORE_FORMULA_RANGE})
      worksheet_ignore_errors(sheet_, doubt, cells.c_str());
  }

  /// A short table and its charts stand or lie on one page, as the type becomes larger, unless it becomes too
  /// small either way.
  PageShape page_shape() const {
    const std::size_t columns = printed_columns();
    const double width = width_of_columns(columns);
    PageShape shape{width > widest_upright, false, next_row_, columns - 1};
    if (content_.charts.empty() || table_.rows.size() > short_table) return shape;
    const auto height = static_cast<double>(next_row_ + rows_of_head);
    const double upright = upright_room.scale_of(width, height), lying = lying_room.scale_of(width, height);
    shape.one_page = std::max(upright, lying) >= least_scale;
    if (shape.one_page) shape.landscape = lying > upright;
    return shape;
  }

  void set_view() {
    set_up_page(sheet_, context_, page_shape());
    worksheet_repeat_rows(sheet_, heading_row, heading_row);
    worksheet_freeze_panes(sheet_, first_table_row, table_.columns.size() > 1 ? 1 : 0);
    if (content_.subject == SheetSubject::basis)
      worksheet_set_tab_color(sheet_, colour_number(context_.palette.grid));
    silence_doubts();
  }

  const SheetContext& context_;
  const WorkbookSheet& content_;
  const Table& table_;
  std::string name_;
  SheetTies ties_;
  lxw_worksheet* sheet_;
  std::vector<SheetColumn> columns_;
  bool has_filter_ = false;
  std::uint32_t next_row_ = 0;
};

}  // namespace

void write_sheet(const SheetContext& context, std::size_t number) { TableSheet{context, number}.write(); }

}  // namespace redovisa

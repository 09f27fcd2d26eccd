#include <fmt/format.h>
#include <string>
#include <string_view>

#include "view/wording.hpp"
#include "write/xlsx/xlsx_cell.hpp"
#include "write/xlsx/xlsx_columns.hpp"
#include "write/xlsx/xlsx_looks.hpp"
#include "write/xlsx/xlsx_names.hpp"
#include "write/xlsx/xlsx_page.hpp"
#include "write/xlsx/xlsx_sheet.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

enum ContentsColumn : std::size_t { name_column, caption_column, rows_column, table_name_column };

constexpr std::uint32_t contents_heading = 3;
constexpr double caption_width = 52;

std::string_view word_of(SheetSubject subject) {
  switch (subject) {
    case SheetSubject::summary:
      return "I korthet";
    case SheetSubject::goals:
      return "Mål och uppdrag";
    case SheetSubject::economy:
      return "Ekonomi";
    case SheetSubject::personnel:
      return "Personal";
    case SheetSubject::changes:
      return "Förändringar";
    case SheetSubject::basis:
      return "Underlag, regler och granskning";
  }
  return {};
}

/// The first sheet, filled from the top.
class ContentsSheet {
 public:
  explicit ContentsSheet(const SheetContext& context)
      : context_{context},
        workbook_{context.workbook},
        palette_{context.palette},
        sheet_{workbook_add_worksheet(context.target, context.plan.contents_name().c_str())} {}

  void write() {
    put(0, name_column, workbook_.title, {.size = 16, .bold = true, .text_colour = palette_.accent});
    put(1, name_column, facts_line(workbook_), {.text_colour = palette_.grey});
    if (!workbook_.remark.empty()) put(2, name_column, workbook_.remark, {.text_colour = palette_.grey});
    write_headings();
    for (std::size_t i = 0; i < workbook_.sheets.size(); ++i) {
      const bool begins = i == 0 || workbook_.sheets[i].subject != workbook_.sheets[i - 1].subject;
      if (begins) write_subject(workbook_.sheets[i].subject);
      write_sheet_row(i);
    }
    set_view();
  }

 private:
  void put(std::uint32_t row, std::size_t column, const std::string& text, const CellLook& look) const {
    write_text(sheet_, row, column, text, context_.formats.of(look));
  }

  void write_headings() const {
    put(contents_heading, name_column, "Flik", heading_look(Align::left, palette_));
    put(contents_heading, caption_column, "Innehåll", heading_look(Align::left, palette_));
    put(contents_heading, rows_column, "Rader", heading_look(Align::right, palette_));
    CellLook last = heading_look(Align::left, palette_);
    last.indent = 1;
    put(contents_heading, table_name_column, "Namn i formler", last);
  }

  void write_subject(SheetSubject subject) {
    const CellLook look = row_look(RowRole::group, palette_);
    put(next_row_, name_column, std::string{word_of(subject)}, look);
    for (const std::size_t column : {caption_column, rows_column, table_name_column})
      put(next_row_, column, "", look);
    ++next_row_;
  }

  void write_sheet_row(std::size_t number) {
    const WorkbookSheet& sheet = workbook_.sheets[number];
    const std::string& name = context_.plan.sheet_name(number);
    CellLook line = row_look(RowRole::item, palette_);
    CellLook link = line;
    link.underlined = true;
    link.text_colour = palette_.rule;
    link.indent = 1;
    write_link(sheet_, next_row_, name_column, name, fmt::format("internal:{}!A1", quoted_sheet_name(name)),
               context_.formats.of(link));
    line.wrapped = true;
    put(next_row_, caption_column, sheet.table.caption, line);
    if (const int lines = wrapped_lines(sheet.table.caption, caption_width); lines > 1)
      worksheet_set_row(sheet_, next_row_, line_height * lines, nullptr);
    CellLook number_look = line;
    number_look.align = Align::right;
    write_number(sheet_, next_row_, rows_column, static_cast<double>(sheet.table.rows.size()),
                 context_.formats.of(number_look));
    line.wrapped = false;
    line.indent = 1;
    put(next_row_, table_name_column, sheet.table_name, line);
    ++next_row_;
  }

  void set_view() const {
    worksheet_set_column(sheet_, name_column, name_column, 26, nullptr);
    worksheet_set_column(sheet_, caption_column, caption_column, caption_width, nullptr);
    worksheet_set_column(sheet_, rows_column, rows_column, 8, nullptr);
    worksheet_set_column(sheet_, table_name_column, table_name_column, 25, nullptr);
    worksheet_freeze_panes(sheet_, contents_heading + 1, 0);
    worksheet_set_tab_color(sheet_, colour_number(palette_.accent));
    set_up_page(sheet_, context_, {.last_row = next_row_ - 1, .last_column = table_name_column});
    worksheet_repeat_rows(sheet_, contents_heading, contents_heading);
  }

  const SheetContext& context_;
  const Workbook& workbook_;
  const Palette& palette_;
  lxw_worksheet* sheet_;
  std::uint32_t next_row_ = contents_heading + 1;
};

}  // namespace

void write_contents_sheet(const SheetContext& context) { ContentsSheet{context}.write(); }

}  // namespace redovisa

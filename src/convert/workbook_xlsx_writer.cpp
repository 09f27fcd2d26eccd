#include "convert/workbook_xlsx_writer.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <xlsxwriter.h>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"
#include "write/display_width.hpp"
#include "write/file_date.hpp"
#include "write/xlsx/xlsx_file.hpp"

namespace redovisa {

namespace {

constexpr std::size_t narrowest = 9, widest = 60, longest_text = 32'767;

/// A format for each number format code and each look, made once.
class CellFormats {
 public:
  explicit CellFormats(lxw_workbook* workbook) : workbook_{workbook} {}

  lxw_format* of(const std::string& code, bool heading, bool wrapped) {
    auto& format = formats_[{code, heading, wrapped}];
    if (format != nullptr) return format;
    format = workbook_add_format(workbook_);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (!code.empty()) format_set_num_format(format, code.c_str());
    if (wrapped || heading) format_set_text_wrap(format);
    if (heading) {
      format_set_bold(format);
      format_set_bottom(format, LXW_BORDER_THIN);
      format_set_pattern(format, LXW_PATTERN_SOLID);
      format_set_fg_color(format, 0xFFF6DC);
    }
    return format;
  }

 private:
  lxw_workbook* workbook_;
  std::map<std::tuple<std::string, bool, bool>, lxw_format*> formats_;
};

double number_in(const std::string& text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::uint32_t heading_row_of(const Grid& grid) {
  const auto kind = sheet_kind_named(grid.name);
  if (!kind || *kind == SheetKind::instructions) return 0;
  Diagnostics told_when_read;
  const auto table = find_table(grid, headings_of(columns_of_sheet(*kind)), told_when_read);
  return table ? table->heading_row : 0;
}

/// At most what a cell in Excel holds, and never a part of a character.
std::string fitting(std::string_view text) {
  if (text.size() <= longest_text) return std::string{text};
  std::size_t end = longest_text;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string{text.substr(0, end)};
}

class GridSheetWriter {
 public:
  GridSheetWriter(const Grid& grid, lxw_worksheet* sheet, CellFormats& formats)
      : grid_{grid}, sheet_{sheet}, formats_{formats}, heading_row_{heading_row_of(grid)} {}

  void write() {
    set_widths();
    for (const GridCell& cell : grid_.cells) write_cell(cell);
    if (heading_row_ > 0) worksheet_freeze_panes(sheet_, heading_row_, 1);
    worksheet_set_paper(sheet_, 9);
    worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
  }

 private:
  void set_widths() {
    std::map<std::uint32_t, std::size_t> widths;
    for (const GridCell& cell : grid_.cells)
      if (cell.row >= heading_row_) {
        auto& width = widths[cell.column];
        width =
            std::max(width, display_width(cell.kind == CellKind::date ? to_iso(cell.date) : cell.text) + 2);
      }
    for (const auto& [column, width] : widths) {
      const auto at = static_cast<lxw_col_t>(column - 1);
      worksheet_set_column(sheet_, at, at, static_cast<double>(std::clamp(width, narrowest, widest)),
                           nullptr);
    }
  }

  void write_cell(const GridCell& cell) {
    const auto row = static_cast<lxw_row_t>(cell.row - 1);
    const auto column = static_cast<lxw_col_t>(cell.column - 1);
    const std::string code = cell.format == "General" ? std::string{} : cell.format;
    lxw_format* format = formats_.of(code, cell.row == heading_row_, cell.kind == CellKind::text);
    switch (cell.kind) {
      case CellKind::number:
      case CellKind::time:
      case CellKind::duration:
        worksheet_write_number(sheet_, row, column, number_in(cell.text), format);
        return;
      case CellKind::date:
        write_date(row, column, cell);
        return;
      case CellKind::boolean:
        worksheet_write_boolean(sheet_, row, column, cell.text == "TRUE" ? 1 : 0, format);
        return;
      case CellKind::text:
      case CellKind::error:
        worksheet_write_string(sheet_, row, column, fitting(cell.text).c_str(), format);
        return;
      case CellKind::uncomputed:
        return;
    }
  }

  void write_date(lxw_row_t row, lxw_col_t column, const GridCell& cell) {
    lxw_datetime day{static_cast<int>(cell.date.year()),
                     static_cast<int>(static_cast<unsigned>(cell.date.month())),
                     static_cast<int>(static_cast<unsigned>(cell.date.day())),
                     0,
                     0,
                     0};
    const std::string code = cell.format.empty() || cell.format == "General" ? "yyyy-mm-dd" : cell.format;
    worksheet_write_datetime(sheet_, row, column, &day, formats_.of(code, false, false));
  }

  const Grid& grid_;
  lxw_worksheet* sheet_;
  CellFormats& formats_;
  std::uint32_t heading_row_;
};

}  // namespace

std::string sheet_name_in_excel(std::string_view name) {
  constexpr std::string_view forbidden = "[]:*?/\\";
  constexpr std::size_t most_characters = 31;
  std::string result;
  std::size_t characters = 0;
  for (const char c : name) {
    const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    if (begins && ++characters > most_characters) break;
    result += forbidden.find(c) == std::string_view::npos ? c : ' ';
  }
  while (result.starts_with('\'')) result.erase(0, 1);
  while (result.ends_with('\'')) result.pop_back();
  return result.empty() ? "Blad" : result;
}

std::string workbook_as_xlsx(const std::vector<Grid>& grids) {
  XlsxFile file;
  lxw_doc_properties properties{};
  properties.created = file_time("");
  workbook_set_properties(file.get(), &properties);
  CellFormats formats{file.get()};
  for (const Grid& grid : grids) {
    lxw_worksheet* sheet = workbook_add_worksheet(file.get(), sheet_name_in_excel(grid.name).c_str());
    if (sheet != nullptr) GridSheetWriter{grid, sheet, formats}.write();
  }
  return file.finish();
}

}  // namespace redovisa

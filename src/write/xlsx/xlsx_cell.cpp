#include "write/xlsx/xlsx_cell.hpp"

#include "view/wording.hpp"
#include "write/xlsx/xlsx_formulas.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

struct CellWriter {
  const TablePlace& place;
  Formats& formats;
  const Table& table;
  std::size_t row, column;
  CellLook look;
  const CellTies& ties;

  std::uint32_t sheet_row() const { return place.first_row + static_cast<std::uint32_t>(row); }

  void put(const std::string& text) {
    const bool leads = !ties.address.empty() && !text.empty();
    look.underlined = look.underlined || leads;
    if (leads)
      write_link(place.sheet, sheet_row(), column, text, ties.address, formats.of(look));
    else
      write_text(place.sheet, sheet_row(), column, text, formats.of(look));
  }

  void operator()(std::monostate) { put(""); }
  void operator()(const std::string& text) { put(text); }
  void operator()(const Mark& mark) { put(text_of(CellValue{mark})); }
  void operator()(const Date& date) {
    const auto value = sheet_date(date);
    if (!value) return put(text_of(CellValue{date}));
    look.number_format = "yyyy-mm-dd";
    write_number(place.sheet, sheet_row(), column, *value, formats.of(look));
  }
  void operator()(const Number& number) {
    look.number_format = number_format(number);
    const std::string formula =
        ties.formula.empty() ? formula_of(table, row, column, place.first_row + 1) : ties.formula;
    if (formula.empty())
      write_number(place.sheet, sheet_row(), column, sheet_value(number), formats.of(look));
    else
      worksheet_write_formula_num(place.sheet, sheet_row(), static_cast<lxw_col_t>(column), formula.c_str(),
                                  formats.of(look), sheet_value(number));
  }
};

}  // namespace

void write_cell(const TablePlace& place, Formats& formats, const Table& table, std::size_t row,
                std::size_t column, const CellLook& look, const CellTies& ties) {
  const auto& cells = table.rows[row].cells;
  const CellValue nothing;
  std::visit(CellWriter{place, formats, table, row, column, look, ties},
             column < cells.size() ? cells[column].value : nothing);
}

void write_text(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, const std::string& text,
                lxw_format* format) {
  const auto sheet_column = static_cast<lxw_col_t>(column);
  if (text.empty())
    worksheet_write_blank(sheet, row, sheet_column, format);
  else
    worksheet_write_string(sheet, row, sheet_column, sheet_text(text).c_str(), format);
}

void write_link(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, const std::string& text,
                const std::string& address, lxw_format* format) {
  worksheet_write_url_opt(sheet, row, static_cast<lxw_col_t>(column), address.c_str(), format,
                          sheet_text(text).c_str(), nullptr);
}

void write_number(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, double value,
                  lxw_format* format) {
  worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), value, format);
}

}  // namespace redovisa

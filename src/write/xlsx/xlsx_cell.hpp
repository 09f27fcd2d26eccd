#pragma once

#include <cstdint>
#include <string>
#include <xlsxwriter.h>

#include "view/table.hpp"
#include "write/xlsx/xlsx_formats.hpp"

namespace redovisa {

/// A table's place on a sheet.
struct TablePlace {
  lxw_worksheet* sheet;
  std::uint32_t first_row;  // the sheet's row of the table's first row, 0-based
};

/// What a cell has besides its value; empty strings are nothing.
struct CellTies {
  std::string address = {};  // where it leads, as libxlsxwriter takes it
  std::string formula = {};  // that gives its number, instead of the table's own formula
};

/// Writes one cell of a table: a real number, a live formula, a real date, a string, or an empty cell where
/// nothing is reported. `look` is the row's; the value adds its number format. The colours of a judgement are
/// those of its column's conditions.
void write_cell(const TablePlace& place, Formats& formats, const Table& table, std::size_t row,
                std::size_t column, const CellLook& look, const CellTies& ties = {});

/// A string cell, never anything else; an empty text is an empty cell with its look.
void write_text(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, const std::string& text,
                lxw_format* format);

/// A string cell that leads elsewhere, underlined.
void write_link(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, const std::string& text,
                const std::string& address, lxw_format* format);

/// A number cell.
void write_number(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, double value,
                  lxw_format* format);

}  // namespace redovisa

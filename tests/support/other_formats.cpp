#include "support/other_formats.hpp"

#include <fmt/format.h>
#include <map>

#include "model/decimal.hpp"
#include "read/sheets/shown_decimals.hpp"
#include "read/xlsx/number_format.hpp"
#include "support/ods_builder.hpp"

using namespace redovisa;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  return with_replaced(text, from, to);
}

/// As a person sees the number: "5,6 %", "62,0".
std::string shown(const GridCell& cell) {
  auto value = parse_machine_decimal(cell.text);
  if (!value) return cell.text;
  const bool percent = is_percent_format(cell.format);
  if (percent) value = *value * Decimal{100};
  const auto decimals = decimals_of_format(cell.format);
  return replaced(to_machine_text(decimals ? with_decimals(*value, *decimals) : trimmed(*value)), ".", ",") +
         (percent ? " %" : "");
}

std::string csv_text_of(const GridCell& cell) {
  if (cell.kind == CellKind::date) return to_iso(cell.date);
  const std::string text = cell.kind == CellKind::number ? shown(cell) : cell.text;
  return text.find_first_of(";\"\n") == std::string::npos ? text : '"' + replaced(text, "\"", "\"\"") + '"';
}

std::string escaped(const std::string& text) {
  std::string result = replaced(replaced(text, "&", "&amp;"), "<", "&lt;");
  result = replaced(result, "  ", " <text:s/>");
  return "<text:p>" + replaced(result, "\n", "</text:p><text:p>") + "</text:p>";
}

/// Only the formats that a workbook of figures has: decimals, percent.
std::string style_of(const std::string& name, const std::string& format) {
  const bool percent = is_percent_format(format);
  const auto decimals = decimals_of_format(format);
  const std::string number =
      decimals ? fmt::format("<number:number number:decimal-places=\"{}\" number:min-integer-digits=\"1\"/>",
                             *decimals)
               : "<number:number/>";
  return ods_style(name, percent ? "percentage-style" : "number-style",
                   number + (percent ? "<number:text>%</number:text>" : ""));
}

std::string ods_cell_of(const GridCell& cell, const std::string& style) {
  if (cell.kind == CellKind::date)
    return fmt::format("<table:table-cell office:value-type=\"date\" office:date-value=\"{}\"/>",
                       to_iso(cell.date));
  if (cell.kind == CellKind::number)
    return fmt::format(
        "<table:table-cell table:style-name=\"{}\" office:value-type=\"float\" office:value=\"{}\"/>", style,
        cell.text);
  return "<table:table-cell office:value-type=\"string\">" + escaped(cell.text) + "</table:table-cell>";
}

std::string empty_cells(std::uint32_t count) {
  return count == 0 ? "" : fmt::format("<table:table-cell table:number-columns-repeated=\"{}\"/>", count);
}

std::string ods_rows_of(const Grid& grid, const std::map<std::string, std::string>& styles) {
  std::string rows = "<table:table-row>";
  std::uint32_t row = 1, column = 0;
  for (const GridCell& cell : grid.cells) {
    for (; row < cell.row; ++row, column = 0) rows += "</table:table-row><table:table-row>";
    rows += empty_cells(cell.column - column - 1) + ods_cell_of(cell, styles.at(cell.format));
    column = cell.column;
  }
  return rows + "</table:table-row>";
}

}  // namespace

std::string csv_of(const Grid& grid) {
  std::string text;
  std::uint32_t row = 1, column = 1;
  for (const GridCell& cell : grid.cells) {
    for (; row < cell.row; ++row, column = 1) text += "\r\n";
    for (; column < cell.column; ++column) text += ';';
    text += csv_text_of(cell);
  }
  return text + "\r\n";
}

std::string ods_of(const std::vector<Grid>& grids) {
  std::map<std::string, std::string> styles;
  for (const Grid& grid : grids)
    for (const GridCell& cell : grid.cells)
      styles.try_emplace(cell.format, fmt::format("c{}", styles.size()));
  std::string definitions, sheets;
  for (const auto& [format, name] : styles) definitions += style_of(name, format);
  for (const Grid& grid : grids)
    sheets +=
        fmt::format("<table:table table:name=\"{}\">{}</table:table>", grid.name, ods_rows_of(grid, styles));
  return ods_of(definitions, sheets).bytes(true);
}

#include "convert/workbook_csv_writer.hpp"

#include <algorithm>
#include <map>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/shown_decimals.hpp"
#include "read/sheets/written_number.hpp"
#include "read/xlsx/number_format.hpp"

namespace redovisa {

namespace {

std::string with_comma(std::string text) {
  std::ranges::replace(text, '.', ',');
  return text;
}

/// As the cell shows it, unless that would leave something out.
std::string number_in_csv(const GridCell& cell) {
  auto value = parse_machine_decimal(cell.text);
  if (!value) return cell.text;
  const bool percent = is_percent_format(cell.format);
  if (percent) value = *value * Decimal{100};
  if (const auto decimals = decimals_of_format(cell.format))
    if (const Decimal shown = with_decimals(*value, *decimals); shown == *value) value = shown;
  return with_comma(to_machine_text(*value)) + (percent ? " %" : "");
}

/// What Excel and LibreOffice would take for the beginning of a formula, and the apostrophe that undoes it.
bool begins_like_formula(std::string_view text) {
  const bool special =
      !text.empty() && std::string_view{"=+-@\t\r'"}.find(text.front()) != std::string_view::npos;
  return special && text != "-" && !parse_written_number(text);
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(";\"\r\n\t,") == std::string::npos && text == trimmed_text(text)) return text;
  std::string result{'"'};
  for (const char c : text) result += c == '"' ? std::string{"\"\""} : std::string{c};
  return result + '"';
}

/// The columns whose numbers are names: of goals, of years.
std::map<std::uint32_t, bool> name_columns(const Grid& grid) {
  std::map<std::uint32_t, bool> result;
  const auto kind = sheet_kind_named(grid.name);
  if (!kind || *kind == SheetKind::instructions) return result;
  const auto columns = columns_of_sheet(*kind);
  Diagnostics told_when_read;
  const auto table = find_table(grid, headings_of(columns), told_when_read);
  if (!table) return result;
  for (const auto& column : table->columns) {
    const ValueForm form = columns[column.heading].note.form;
    result[column.number] = form != ValueForm::number && form != ValueForm::figure &&
                            form != ValueForm::criterion && form != ValueForm::date;
  }
  return result;
}

}  // namespace

std::string text_in_csv(const GridCell& cell, bool is_name) {
  switch (cell.kind) {
    case CellKind::date:
      return to_iso(cell.date);
    case CellKind::boolean:
      return cell.text == "TRUE" ? "SANT" : "FALSKT";
    case CellKind::number:
      if (const auto value = parse_machine_decimal(cell.text); is_name && value)
        return to_machine_text(*value);
      return number_in_csv(cell);
    case CellKind::time:
    case CellKind::duration:
      return with_comma(cell.text);
    case CellKind::uncomputed:
      return {};
    case CellKind::text:
    case CellKind::error:
      return (begins_like_formula(cell.text) ? "'" : "") + cell.text;
  }
  return {};
}

std::string sheet_as_csv(const Grid& grid) {
  const auto names = name_columns(grid);
  std::string csv = "\xEF\xBB\xBF";
  std::uint32_t row = 1, column = 1;
  for (const GridCell& cell : grid.cells) {
    for (; row < cell.row; ++row, column = 1) csv += "\r\n";
    for (; column < cell.column; ++column) csv += ';';
    const auto name = names.find(cell.column);
    csv += quoted(text_in_csv(cell, name != names.end() && name->second));
  }
  return csv + "\r\n";
}

}  // namespace redovisa

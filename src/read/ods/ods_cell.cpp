#include "read/ods/ods_cell.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "read/xlsx/error_texts.hpp"
#include "read/xlsx/excel_date.hpp"
#include "read/xlsx/machine_number.hpp"

namespace redovisa {

namespace {

constexpr std::string_view percent_format = "%";  // a percentage whose style does not say so

std::string_view value_attribute_of(std::string_view type) {
  if (type == "date") return "date-value";
  if (type == "time") return "time-value";
  if (type == "boolean") return "boolean-value";
  return type == "string" ? "string-value" : "value";
}

void decode_date(CellView& view, const OdsCell& cell, OddCells& odd) {
  constexpr std::size_t day_length = 10;
  const auto day = parse_date(view.text.substr(0, day_length));
  if (!day || view.text.size() < day_length) {
    view.kind = CellKind::text;
    return odd.add(cell.row, cell.column, view.text, "ett datum som 2025-08-31");
  }
  view.kind = CellKind::date;
  view.date = *day;
}

/// A plain number under a style for dates or times, as some programs write them.
void decode_shown_as_date(CellView& view, const NumberFormat& format, std::chrono::sys_days null_date) {
  double days = 0;
  const auto [end, error] = std::from_chars(view.text.data(), view.text.data() + view.text.size(), days);
  if (error != std::errc{} || !(days >= 0) || days > last_serial) return;
  switch (format.meaning_of(days)) {
    case NumberMeaning::number:
      return;
    case NumberMeaning::time:
      view.kind = CellKind::time;
      return;
    case NumberMeaning::duration:
      view.kind = CellKind::duration;
      return;
    case NumberMeaning::date:
      view.kind = CellKind::date;
      view.date = Date{null_date + std::chrono::days{static_cast<int>(std::floor(days))}};
  }
}

void decode_number(CellView& view, const OdsCell& cell, const OdsFormat& format,
                   std::chrono::sys_days null_date, OddCells& odd) {
  if (!is_machine_number(view.text)) return odd.add(cell.row, cell.column, view.text, "ett tal");
  view.kind = CellKind::number;
  if (format.boolean) {
    view.kind = CellKind::boolean;
    view.text = std::all_of(view.text.begin(), view.text.end(), [](char c) { return c == '0' || c == '.'; })
                    ? "FALSE"
                    : "TRUE";
  } else if (cell.type == "percentage" && !format.percentage) {
    view.format = percent_format;
  } else if (!format.format.only_numbers()) {
    decode_shown_as_date(view, format.format, null_date);
  }
}

void decode_boolean(CellView& view, const OdsCell& cell, OddCells& odd) {
  if (view.text != "true" && view.text != "false")
    return odd.add(cell.row, cell.column, view.text, "sant (true) eller falskt (false)");
  view.kind = CellKind::boolean;
  view.text = view.text == "true" ? "TRUE" : "FALSE";
}

/// What is shown; a value of its own counts when nothing is.
std::string_view text_of(const OdsCell& cell) {
  return cell.text.has_paragraph() ? std::string_view{cell.text.text()} : std::string_view{cell.value};
}

void decode_time(CellView& view, const OdsCell& cell, const OdsFormat& format) {
  view.kind = format.format.meaning_of(0) == NumberMeaning::duration ? CellKind::duration : CellKind::time;
  view.text = text_of(cell);
}

bool is_number_type(std::string_view type) {
  return type == "float" || type == "percentage" || type == "currency";
}

bool is_value_type(std::string_view type) {
  return is_number_type(type) || type == "date" || type == "time" || type == "boolean";
}

}  // namespace

void OdsCell::take(const OdfAttributes& attributes) {
  type = attributes.text(OdfSpace::office, "value-type");
  const auto written = attributes.find(OdfSpace::office, value_attribute_of(type));
  has_value = written.has_value();
  value = written.value_or(std::string_view{});
  formula = attributes.find(OdfSpace::table, "formula").has_value();
  error = attributes.text(OdfSpace::calc_extension, "value-type") == "error";
  text.clear();
}

std::optional<CellView> decode_ods_cell(const OdsCell& cell, OdsStyles& styles,
                                        std::chrono::sys_days null_date, OddCells& odd) {
  const OdsFormat& format = styles.format_of(cell.style);
  CellView view{cell.row, cell.column,   CellKind::text,      cell.formula,
                false,    text_of(cell), format.format.code()};
  const bool valued = is_value_type(cell.type);
  if (cell.error || (cell.formula && is_error_text(view.text))) {
    view.kind = CellKind::error;
    return view;
  }
  if (valued && cell.has_value) {
    view.text = cell.value;
    if (is_number_type(cell.type)) decode_number(view, cell, format, null_date, odd);
    if (cell.type == "date") decode_date(view, cell, odd);
    if (cell.type == "boolean") decode_boolean(view, cell, odd);
    if (cell.type == "time") decode_time(view, cell, format);
    return view;
  }
  if (cell.formula && !cell.has_value && !cell.text.has_paragraph()) {
    view.kind = CellKind::uncomputed;
    return view;
  }
  const bool known = cell.type.empty() || cell.type == "string" || cell.type == "void";
  if (!known) odd.add(cell.row, cell.column, view.text, "en cell av typen " + cell.type + " med sitt värde");
  return view.text.empty() ? std::nullopt : std::optional{view};
}

}  // namespace redovisa

#include "read/xlsx/xlsx_cell.hpp"

#include <charconv>

#include "read/xlsx/machine_number.hpp"
#include "read/xlsx/rich_text.hpp"

namespace redovisa {

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

template <typename Number>
std::optional<Number> whole(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void decode_boolean(CellView& view, const XlsxCell& cell, OddCells& odd) {
  if (view.text == "1" || view.text == "true") {
    view.text = "TRUE";
  } else if (view.text == "0" || view.text == "false") {
    view.text = "FALSE";
  } else {
    odd.add(cell.row, cell.column, view.text, "sant (1) eller falskt (0)");
    return;
  }
  view.kind = CellKind::boolean;
}

/// t="d": "2025-08-31", "2025-08-31T08:30:00" or a time alone.
void decode_iso_date(CellView& view, const XlsxCell& cell, OddCells& odd) {
  constexpr std::size_t day_length = 10;
  if (const auto day = parse_date(view.text.substr(0, day_length)); day && view.text.size() >= day_length) {
    view.kind = CellKind::date;
    view.date = *day;
  } else if (view.text.find(':') != std::string_view::npos && view.text.find('-') == std::string_view::npos) {
    view.kind = CellKind::time;
  } else {
    odd.add(cell.row, cell.column, view.text, "ett datum som 2025-08-31");
  }
}

}  // namespace

void XlsxCell::clear() {
  row = column = 0;
  formula = has_value = has_inline = false;
  type.clear();
  style.clear();
  value.clear();
  inline_text.clear();
}

const NumberFormat& XlsxCellDecoder::format_of(const XlsxCell& cell, OddCells& odd) const {
  static const NumberFormat general{""};
  const auto style = cell.style.empty() ? std::optional<std::size_t>{0} : whole<std::size_t>(cell.style);
  const NumberFormat* format = style ? styles_->format_of(*style) : nullptr;
  if (format != nullptr) return *format;
  odd.add(cell.row, cell.column, "stilnummer " + cell.style, "ett stilnummer som finns i arbetsboken");
  return general;
}

void XlsxCellDecoder::decode_shared_string(CellView& view, const XlsxCell& cell, OddCells& odd) const {
  const auto index = whole<std::size_t>(view.text);
  const auto text = index ? strings_->at(*index) : std::nullopt;
  if (text) {
    view.text = *text;
    return;
  }
  view.kind = CellKind::error;  // the text is lost, and a lost text must not look like an empty cell
  odd.add(cell.row, cell.column, "textnummer " + std::string{view.text},
          "ett textnummer som finns i arbetsboken");
}

void XlsxCellDecoder::decode_number(CellView& view, const XlsxCell& cell, const NumberFormat& format,
                                    OddCells& odd) const {
  if (!is_machine_number(view.text)) return odd.add(cell.row, cell.column, view.text, "ett tal");
  view.kind = CellKind::number;
  if (format.only_numbers()) return;
  const auto value = whole<double>(view.text.substr(view.text.front() == '+' ? 1 : 0));
  if (!value || *value < 0 || *value > last_serial) return;
  switch (format.meaning_of(*value)) {
    case NumberMeaning::number:
      return;
    case NumberMeaning::time:
      view.kind = CellKind::time;
      return;
    case NumberMeaning::duration:
      view.kind = CellKind::duration;
      return;
    case NumberMeaning::date:
      break;
  }
  const auto day = date_of_serial(*value, dates_);
  if (!day) return;
  view.kind = CellKind::date;
  view.date = *day;
}

std::optional<CellView> XlsxCellDecoder::decode(XlsxCell& cell, OddCells& odd) const {
  const NumberFormat& format = format_of(cell, odd);
  CellView view{cell.row, cell.column, CellKind::text, cell.formula, false, {}, format.code()};
  const bool is_inline = cell.has_inline && !cell.has_value;
  const bool is_plain_text = is_inline || cell.type == "str" || cell.type == "inlineStr";
  if (is_plain_text && (is_inline || cell.has_value)) {
    if (!is_inline) decode_escapes(cell.value, 0);
    view.text = is_inline ? cell.inline_text : cell.value;
    return view.text.empty() ? std::nullopt : std::optional{view};
  }
  view.text = trimmed(cell.value);
  if (view.text.empty()) {
    view.kind = CellKind::uncomputed;
    return cell.formula ? std::optional{view} : std::nullopt;
  }
  if (cell.type.empty() || cell.type == "n")
    decode_number(view, cell, format, odd);
  else if (cell.type == "s")
    decode_shared_string(view, cell, odd);
  else if (cell.type == "b")
    decode_boolean(view, cell, odd);
  else if (cell.type == "e")
    view.kind = CellKind::error;
  else if (cell.type == "d")
    decode_iso_date(view, cell, odd);
  else
    odd.add(cell.row, cell.column, "celltypen " + cell.type, "en känd celltyp");
  return view.text.empty() ? std::nullopt : std::optional{view};
}

}  // namespace redovisa

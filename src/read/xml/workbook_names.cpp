#include "read/xml/workbook_names.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// Only 2025-08-31, so that the same date is written back.
bool is_iso_date(std::string_view text) {
  const auto date = parse_date(text);
  return date && to_iso(*date) == text;
}

}  // namespace

std::string xml_name_of(std::string_view name) {
  constexpr std::string_view dropped = "/\\,;:.()!?\"'&<>=+*%#";
  std::string result;
  for (const char c : folded(name))
    if (dropped.find(c) == std::string_view::npos) result += c == ' ' ? '-' : c;
  return result;
}

std::string xml_name_of(SheetKind kind) { return xml_name_of(name_of(kind)); }

std::string heading_words_of(const Period& period) {
  if (is_whole_year(period)) return std::to_string(period.year);
  const auto last = short_month_name(period.last_month);
  if (period.first_month == period.last_month) return fmt::format("{} {}", last, period.year);
  return fmt::format("{}–{} {}", short_month_name(period.first_month), last, period.year);
}

const WordTable<CellKind>& cell_kind_words() {
  static const WordTable<CellKind> words{
      {"text", CellKind::text},      {"tal", CellKind::number},           {"datum", CellKind::date},
      {"tid", CellKind::time},       {"varaktighet", CellKind::duration}, {"sant-falskt", CellKind::boolean},
      {"felvärde", CellKind::error}, {"oberäknad", CellKind::uncomputed},
  };
  return words;
}

CellKind kind_without_word(std::string_view text, ValueForm form) {
  switch (form) {
    case ValueForm::number:
    case ValueForm::figure:
    case ValueForm::criterion:
      return parse_xml_number(text) ? CellKind::number : CellKind::text;
    case ValueForm::date:
      return is_iso_date(text) ? CellKind::date : CellKind::text;
    case ValueForm::text:
    case ValueForm::long_text:
    case ValueForm::period:
    case ValueForm::choice:
    case ValueForm::goal:
      return CellKind::text;
  }
  return CellKind::text;
}

}  // namespace redovisa

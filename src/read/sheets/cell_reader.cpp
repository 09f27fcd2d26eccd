#include "read/sheets/cell_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/sheets/shown_decimals.hpp"
#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_figure.hpp"
#include "read/sheets/written_number.hpp"
#include "read/sheets/written_units.hpp"
#include "read/xlsx/number_format.hpp"

namespace redovisa {

namespace {

/// Quotation marks round each word, for "ett av …".
std::string one_of(std::span<const std::string_view> words) {
  std::vector<std::string> quoted;
  for (const auto word : words) quoted.push_back(fmt::format("”{}”", word));
  return fmt::format("ett av orden {}", fmt::join(quoted, ", "));
}

/// What is in the cell is a fault of its own, told once and not also as a date or word that cannot be
/// understood.
bool is_broken(const GridCell& cell) {
  return cell.kind == CellKind::error || cell.kind == CellKind::uncomputed;
}

/// "<5", "färre än 5": few people are behind the figure, so it may be a secret.
bool is_veiled(std::string_view simple) {
  constexpr std::array<std::string_view, 5> less{"<", "färre än ", "mindre än ", "under ", "högst "};
  return std::ranges::any_of(less, [&](std::string_view word) { return simple.starts_with(word); });
}

/// "1.234", "1,234.5": a point may be a decimal mark or part thousands.
bool has_point_of_two_meanings(std::string_view text) {
  return text.find('.') != std::string_view::npos &&
         text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// Empty when the code's own advice is as good.
std::string advice_on_number(std::string_view written) {
  const std::string simple = folded(written);
  if (is_veiled(simple))
    return "Är det så få personer bakom värdet att det inte får visas: skriv sekretess. Skriv annars bara "
           "talet.";
  if (has_point_of_two_meanings(simple))
    return "Det går inte att säga om punkten är ett decimaltecken eller skiljer tusental: skriv 1,234 eller "
           "1 234.";
  return {};
}

/// "20/9 2026", and a month, which is no day.
std::string advice_on_date(std::string_view written) {
  if (written.find('/') != std::string_view::npos)
    return "Skriv året först, sedan månad och dag, till exempel 2026-09-20.";
  const auto month = parse_period(written);
  if (!month || month->first_month != month->last_month) return {};
  return fmt::format("Skriv dagen också, till exempel {}.", to_iso(last_day(*month)));
}

constexpr std::string_view a_number = "ett tal, till exempel 92 eller 92,5 %";

}  // namespace

std::string CellReader::text() const {
  if (cell_.kind == CellKind::date) return to_iso(cell_.date);
  if (cell_.kind == CellKind::number) {
    const auto value = parse_machine_decimal(cell_.text);
    return value ? to_machine_text(*value) : cell_.text;
  }
  if (cell_.kind == CellKind::error) tell_error_value("en text");
  if (cell_.kind == CellKind::uncomputed) tell(Code::cell_uncomputed, "en text");
  if (cell_.kind == CellKind::boolean) return cell_.text == "TRUE" ? "SANT" : "FALSKT";
  if (cell_.kind != CellKind::text) return {};
  return std::string{trimmed_text(cell_.text)};
}

Reported CellReader::reported() const { return number_in_cell(true); }

Reported CellReader::amount(std::string_view table_unit) const {
  Reported amount = amount_as_it_stands(table_unit, false);
  const std::string& unit = grid_.shape.unit;
  if (amount.number && !unit.empty()) amount.number = converted(*amount.number, unit, table_unit);
  return amount;
}

Reported CellReader::amount_as_shown(std::string_view table_unit) const {
  return amount_as_it_stands(table_unit, true);
}

Reported CellReader::amount_as_it_stands(std::string_view table_unit, bool as_shown) const {
  const std::string_view unit = grid_.shape.unit.empty() ? table_unit : std::string_view{grid_.shape.unit};
  if (!is_in_other_unit(unit)) return number_in_cell(as_shown);
  tell(Code::cell_not_a_number, fmt::format("ett tal{}{}", unit.empty() ? "" : " i ", unit),
       "Räkna om beloppet till tabellens enhet och skriv bara talet.");
  return {{}, {}, position()};
}

bool CellReader::is_in_other_unit(std::string_view table_unit) const {
  if (cell_.kind != CellKind::text) return false;
  const auto written = parse_written_number(cell_.text);
  if (!written) return false;
  const std::string_view unit = written->unit;
  const bool kronor = unit == "kr" || unit == "kronor", thousands = unit == "tkr" || unit == "kkr",
             millions = unit == "mkr" || unit == "mnkr";
  const UnitMeaning table = meaning_of_unit(table_unit);
  if (table.kind != UnitKind::money) return kronor || thousands || millions;
  return (kronor && table.power != 0) || (thousands && table.power != 3) || (millions && table.power != 6);
}

Reported CellReader::number_in_cell(bool as_shown) const {
  switch (cell_.kind) {
    case CellKind::number:
      break;
    case CellKind::text:
      return number_in_text();
    case CellKind::error:
      tell_error_value(std::string{a_number});
      return {{}, {}, position()};
    case CellKind::uncomputed:
      tell(Code::cell_uncomputed, std::string{a_number});
      return {{}, {}, position()};
    case CellKind::date:
    case CellKind::time:
    case CellKind::duration:
    case CellKind::boolean:
      tell(Code::cell_not_a_number, std::string{a_number}, "Kontrollera cellens talformat i Excel.");
      return {{}, {}, position()};
  }
  auto value = parse_machine_decimal(cell_.text);
  if (!value) {
    tell(Code::cell_not_a_number, std::string{a_number});
    return {{}, {}, position()};
  }
  if (is_percent_format(cell_.format)) value = *value * Decimal{100};
  if (const auto decimals = decimals_of_format(cell_.format); as_shown && decimals)
    value = with_decimals(*value, *decimals);
  else
    value = as_shown ? readable_decimals(*value) : trimmed(*value);
  return {value, {}, position()};
}

Reported CellReader::number_in_text() const {
  if (const auto missing = parse_missing(cell_.text)) return {{}, *missing, position()};
  if (const auto number = parse_written_number(cell_.text)) return {number->value, {}, position()};
  tell(Code::cell_not_a_number, std::string{a_number});
  return {{}, {}, position()};
}

Reported CellReader::figure(std::string_view unit) const {
  if (cell_.kind == CellKind::text) return figure_in_text(unit);
  if (cell_.kind == CellKind::boolean && unit == yes_no_unit)
    return {Decimal{cell_.text == "TRUE" ? 1 : 0}, {}, position()};
  if (cell_.kind == CellKind::date && unit == date_unit) return {number_of(cell_.date), {}, position()};
  return reported();
}

Reported CellReader::figure_in_text(std::string_view unit) const {
  const auto year = column_period_ ? std::optional{column_period_->year} : std::nullopt;
  const auto written = parse_written_figure(cell_.text, context_.convention->calendar, year);
  const auto figure = written ? in_unit(*written, unit) : std::nullopt;
  const bool is_ahead = figure && figure->measured && column_period_ &&
                        std::pair(column_period_->year, column_period_->last_month) <
                            std::pair(figure->measured->year, figure->measured->last_month);
  if (is_ahead) {
    tell(Code::conflicting_value, fmt::format("ett värde från {} eller tidigare", to_key(*column_period_)),
         "Flytta värdet till den period som det är mätt i.");
    return {{}, {}, position()};
  }
  if (figure) return {figure->number, figure->missing, position(), figure->measured, figure->of};
  if (!written)
    tell(Code::cell_not_a_number, std::string{a_number});
  else
    tell(Code::cell_not_a_number, fmt::format("ett värde i enheten {}", unit.empty() ? "antal" : unit),
         "Indikatorn har en annan enhet: skriv värdet i den, eller rätta kolumnen Enhet på bladet "
         "Indikatorer.");
  return {{}, {}, position()};
}

std::vector<Criterion> CellReader::criteria(std::string_view unit) const {
  if (cell_.kind != CellKind::text) {
    const Reported value = reported();
    if (!value.number) return {};
    Criterion criterion;
    criterion.figure = value.number;
    criterion.unit = is_percent_format(cell_.format) ? "%" : "";
    criterion.written = text();
    return {criterion};
  }
  if (parse_missing(cell_.text)) return {Criterion{}};
  auto criteria = parse_criteria(cell_.text);
  if (criteria.empty()) tell(Code::cell_not_a_criterion, nearest_criterion_form(cell_.text));
  for (auto& criterion : criteria) {
    auto converted = in_unit(criterion, unit);
    if (!converted) {
      tell(Code::cell_not_a_criterion,
           fmt::format("ett målvärde i enheten {}", unit.empty() ? "antal" : unit));
      return {};
    }
    criterion = std::move(*converted);
  }
  return criteria;
}

std::optional<Date> CellReader::date() const {
  if (cell_.kind == CellKind::date) return cell_.date;
  const std::string written = text();
  if (is_broken(cell_) || (cell_.kind == CellKind::text && parse_missing(written))) return std::nullopt;
  const auto parsed = parse_date(written);
  if (!parsed) tell(Code::cell_not_a_date, "ett datum, till exempel 2025-08-31", advice_on_date(written));
  return parsed;
}

std::optional<Period> CellReader::period() const {
  if (cell_.kind == CellKind::date) {
    const auto month = static_cast<unsigned>(cell_.date.month());
    return Period{static_cast<int>(cell_.date.year()), month, month};
  }
  const auto parsed = parse_period(text());
  if (!parsed && !is_broken(cell_))
    tell(Code::cell_not_a_period, "en period, till exempel 2025-08 eller jan–aug 2025");
  return parsed;
}

std::optional<int> CellReader::year() const {
  const auto parsed = parse_period(text());
  if (parsed && is_whole_year(*parsed)) return parsed->year;
  if (!is_broken(cell_)) tell(Code::cell_not_a_period, "ett år, till exempel 2025", "Skriv bara årtalet.");
  return std::nullopt;
}

std::optional<Decision::Choice> CellReader::choice(const Scale& scale) const {
  const auto found = find_level(scale, text());
  if (found.known) return Decision::Choice{found.level, position()};
  if (is_broken(cell_)) return std::nullopt;
  std::vector<std::string_view> words;
  for (const auto& level : scale.levels) words.push_back(level.word);
  words.push_back(scale.not_evaluated.word);
  tell(Code::cell_not_a_known_word, one_of(words));
  return std::nullopt;
}

std::optional<std::size_t> CellReader::index_of_word(std::span<const std::string_view> words) const {
  const std::string written = folded(text());
  const auto found =
      std::ranges::find_if(words, [&](std::string_view word) { return folded(word) == written; });
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  if (is_broken(cell_)) return std::nullopt;
  const std::vector<std::string> known(words.begin(), words.end());
  tell(Code::cell_not_a_known_word, one_of(words), meant_question(written, known));
  return std::nullopt;
}

void CellReader::set(std::string& field, std::string value) const {
  if (!field.empty() && field != value)
    tell(Code::conflicting_value, fmt::format("”{}”, som på det andra stället", field));
  else
    field = std::move(value);
}

/// A text that the file has lost is an error value too, but no formula's.
void CellReader::tell_error_value(std::string expected) const {
  const bool lost = !cell_.text.starts_with('#');
  tell(Code::cell_error_value, std::move(expected),
       lost ? "Skriv in uppgiften på nytt och spara arbetsboken." : "");
}

void CellReader::tell(Code code, std::string expected, std::string advice) const {
  if (code == Code::cell_not_a_number && advice.empty()) advice = advice_on_number(cell_.text);
  context_.diagnostics->push_back({code, position(), cell_.text, std::move(expected), std::move(advice)});
}

}  // namespace redovisa

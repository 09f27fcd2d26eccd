#include "view/figure_cells.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/criterion_wording.hpp"
#include "view/reason_wording.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

CellValue shown_missing(Missing missing) {
  if (missing == Missing::blank || missing == Missing::dash) return std::monostate{};
  return std::string{word_of(missing)};
}

/// "75 av 95" for what is counted; a share in percent stays a number.
CellValue shown_number(const Reported& figure, const std::string& unit) {
  const std::string place = unit == rank_unit ? fmt::format("{} ", rank_unit) : std::string{};
  const CellValue value = figure_value(*figure.number, unit);
  if (figure.of && unit != "%")
    return fmt::format("{}{} av {}", place, text_of(*figure.number), text_of(*figure.of));
  return place.empty() ? value : CellValue{place + text_of(value)};
}

CellValue criterion_value(const Criterion& criterion, const std::optional<Decimal>& number,
                          const std::string& unit) {
  const std::string& own_unit = unit.empty() ? criterion.unit : unit;
  if (number && (is_plain_figure(criterion) || !criterion.demands()))
    return shown_number({number, {}, {}, {}, {}}, own_unit);
  std::string words = words_in_table(criterion, unit);
  return words.empty() ? CellValue{} : CellValue{std::move(words)};
}

/// ">100 (2024)" as ">100" where the column says the year.
std::string without_year(std::string words, int year) {
  const std::string suffix = fmt::format(" ({})", year);
  if (words.ends_with(suffix)) words.resize(words.size() - suffix.size());
  return words;
}

}  // namespace

CellValue shown_figure(const Reported& figure, const std::string& unit, const std::optional<Period>& column) {
  const CellValue value = figure.number ? shown_number(figure, unit) : shown_missing(figure.missing);
  const bool of_another = column && figure.measured && !ends_together(*figure.measured, *column);
  return of_another ? with_period(value, *figure.measured) : value;
}

Cell figure_cell(const PeriodValue* figure, const std::string& unit, const Period& column) {
  return figure == nullptr ? Cell{} : Cell{shown_figure(figure->value, unit, column), figure->value.position};
}

CellValue with_period(const CellValue& value, const Period& period) {
  if (std::holds_alternative<std::monostate>(value)) return value;
  return fmt::format("{} ({})", text_of(value), heading_text(period));
}

Cell target_cell(const PeriodTarget* target, const std::string& unit) {
  if (target == nullptr) return {};
  CellValue value = criterion_value(target->criterion, target->value.number, unit);
  if (std::holds_alternative<std::monostate>(value)) value = shown_missing(target->value.missing);
  if (const auto* words = std::get_if<std::string>(&value)) value = without_year(*words, target->period.year);
  return {std::move(value), target->value.position};
}

Cell limit_cell(const LevelCriterion& limit, const std::string& unit) {
  return {criterion_value(limit.criterion, limit.criterion.figure, unit), limit.position};
}

const LevelCriterion* limit_at(const Indicator& indicator, Level level) {
  const auto found = std::ranges::find(indicator.levels, level, &LevelCriterion::level);
  return found == indicator.levels.end() ? nullptr : &*found;
}

}  // namespace redovisa

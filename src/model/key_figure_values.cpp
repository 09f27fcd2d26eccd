#include "model/key_figure_values.hpp"

#include <algorithm>

namespace redovisa {

Decimal shown_value(const Decimal& value, std::string_view unit) {
  const Decimal size = absolute(value);
  if (trimmed(value).decimals == 0 && unit != "%") return trimmed(value);
  if (unit == "%") return with_decimals(value, 1);
  if (size >= Decimal{1000}) return with_decimals(value, 0);
  return with_decimals(value, size >= Decimal{10} ? 1 : 2);
}

unsigned quartile_of(const Standing& standing) {
  return standing.of == 0 ? 0 : (standing.place * 4 + standing.of - 1) / standing.of;
}

const KeyFigureSeries* own_series(const KeyFigure& figure) {
  const auto found = std::ranges::find(figure.series, ComparedBody::own, &KeyFigureSeries::body);
  return found == figure.series.end() ? nullptr : &*found;
}

const KeyFigure* key_figure_of(const std::vector<KeyFigure>& figures, const Indicator& indicator) {
  if (indicator.kolada_id.empty()) return nullptr;
  const auto found = std::ranges::find(figures, indicator.kolada_id, &KeyFigure::id);
  return found == figures.end() ? nullptr : &*found;
}

const KeyFigureValue* source_of(const PeriodValue& outcome, const KeyFigure& figure) {
  const KeyFigureSeries* own = own_series(figure);
  if (own == nullptr) return nullptr;
  for (const KeyFigureValue& value : own->values) {
    const SourcePosition &a = outcome.value.position, &b = value.value.position;
    if (a.source && a.source == b.source && a.row == b.row && a.column == b.column) return &value;
  }
  return nullptr;
}

std::optional<int> latest_year(const KeyFigureSeries& series, const Period& report) {
  std::optional<int> latest;
  for (const KeyFigureValue& value : series.values)
    if (!value.sex && value.value.number && value.year <= report.year)
      latest = std::max(latest.value_or(value.year), value.year);
  return latest;
}

std::optional<int> year_of_outcome(const Indicator& indicator, const Period& report) {
  std::optional<int> latest;
  for (const PeriodValue& outcome : indicator.outcomes) {
    const Period& of = outcome.value.measured.value_or(outcome.period);
    const bool ended = of.year < report.year || (of.year == report.year && is_whole_year(report));
    if (outcome.value.number && is_whole_year(of) && ended)
      latest = std::max(latest.value_or(of.year), of.year);
  }
  return latest;
}

}  // namespace redovisa

// Both the plan and Kolada may give an indicator's outcome of a year.
#include <algorithm>
#include <fmt/format.h>

#include "model/key_figure_values.hpp"
#include "review/figures/figure_index.hpp"
#include "review/sources/source_parts.hpp"

namespace redovisa {

namespace {

Finding difference(const Indicator& indicator, const PeriodValue& outcome, const KeyFigure& figure,
                   const KeyFigureValue& value) {
  const std::string unit = figure.unit == "%" || indicator.unit == "%" ? "%" : "";
  const Decimal& number = *outcome.value.number;
  const Decimal shown = number.decimals > shown_value(*value.value.number, figure.unit).decimals
                            ? with_decimals(*value.value.number, number.decimals)
                            : shown_value(*value.value.number, figure.unit);
  Finding finding{.code = FindingCode::outcome_against_kolada,
                  .places = {outcome.value.position, value.value.position},
                  .subject = indicator.id,
                  .facts = {{"står", Amount{number, unit}},
                            {"period", outcome.period},
                            {"nyckeltal", figure.id},
                            {"hämtat", Amount{shown, unit}}}};
  if (!value.status.empty()) finding.facts.push_back({"märkt", value.status});
  return finding;
}

/// Of the same year, and not of another year than its column's.
bool is_comparable(const PeriodValue& outcome, const KeyFigureValue& value) {
  return outcome.value.number && value.value.number && !value.sex && is_whole_year(outcome.period) &&
         outcome.period.year == value.year && !outcome.value.measured;
}

bool differs(const Decimal& written, const Decimal& fetched) {
  return absolute(written - fetched) > half_of_last_decimal(written);
}

}  // namespace

void check_kolada_outcomes(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  for (const Indicator& indicator : m.indicators) {
    const KeyFigure* figure = key_figure_of(m.key_figures, indicator);
    const KeyFigureSeries* own = figure == nullptr ? nullptr : own_series(*figure);
    if (own == nullptr || indicator.unit == rank_unit) continue;
    for (const PeriodValue& outcome : indicator.outcomes)
      for (const KeyFigureValue& value : own->values)
        if (is_comparable(outcome, value) && source_of(outcome, *figure) == nullptr &&
            differs(*outcome.value.number, *value.value.number))
          findings.push_back(difference(indicator, outcome, *figure, value));
  }
}

}  // namespace redovisa

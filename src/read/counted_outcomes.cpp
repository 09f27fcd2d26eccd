#include "read/counted_outcomes.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "model/needed_amounts.hpp"
#include "model/period_order.hpp"

namespace redovisa {

namespace {

using Kind = CountedTerm::Kind;
using Terms = std::vector<CountedTerm>;

/// One side of what is counted: which amount, of which period, and of whose rows.
struct CountedSide {
  Kind kind;
  Reported OperatingRow::*amount;
  Period period;
  const std::vector<OperatingRow>* rows;
};

/// The rows that are counted: the named one, else all that make the sum.
bool is_counted(const OperatingRow& row, const std::string& named) {
  return named.empty() ? row.kind == EconomyRowKind::entry : folded(row.name) == folded(named);
}

Terms terms_of(const CountedSide& side, const std::string& named) {
  Terms terms;
  for (const OperatingRow& row : *side.rows)
    if (is_counted(row, named) && (row.*side.amount).number)
      terms.push_back({side.kind, side.period, row.name, row.*side.amount});
  return terms;
}

Decimal sum_of(const Terms& terms) {
  Decimal sum;
  for (const auto& term : terms) sum = sum + *term.amount.number;
  return sum;
}

std::vector<std::string> names_of(const Terms& terms) {
  std::vector<std::string> names;
  for (const auto& term : terms) names.push_back(folded(term.row));
  std::ranges::sort(names);
  return names;
}

/// Does a counted row tell something but not the side's amount, which others have? Then the sum is not told.
bool lacks_amounts(const CountedSide& side, const std::string& named) {
  std::vector<const OperatingRow*> counted;
  for (const OperatingRow& row : *side.rows)
    if (is_counted(row, named)) counted.push_back(&row);
  return !rows_lacking(counted, side.amount).empty();
}

/// What came of holding one side against the other.
struct Counted {
  std::optional<Decimal> difference, base;
  Terms terms;
  std::optional<NotCounted> why_not;
};

Counted held_against(const CountedSide& side, const CountedSide& base, const std::string& named) {
  Counted result;
  result.terms = terms_of(side, named);
  Terms others = terms_of(base, named);
  if (result.terms.empty() || others.empty()) {
    const bool any =
        std::ranges::any_of(*side.rows, [&](const OperatingRow& row) { return is_counted(row, named); });
    result.why_not = any || side.rows->empty() ? NotCounted::no_economy : NotCounted::no_such_row;
  } else if (names_of(result.terms) != names_of(others) || lacks_amounts(side, named) ||
             lacks_amounts(base, named)) {
    result.why_not = NotCounted::rows_differ;
  } else {
    result.difference = sum_of(result.terms) - sum_of(others);
    result.base = absolute(sum_of(others));
  }
  result.terms.insert(result.terms.end(), others.begin(), others.end());
  return result;
}

/// The figure in the indicator's unit; nullopt, and the reason, when there is none.
std::optional<Decimal> figure_of(Counted& counted, const Indicator& indicator, const OutcomeCount& count) {
  if (!counted.difference) return std::nullopt;
  Decimal difference = *counted.difference;
  if (count.way == CountingWay::forecast_error) difference = absolute(difference);
  if (indicator.unit != "%") return with_decimals(difference, 0);
  constexpr std::uint8_t share_decimals = 1;
  const auto share = quotient(difference * decimal_of(100), *counted.base, share_decimals);
  if (!share) counted.why_not = NotCounted::no_base;
  return share;
}

bool is_typed(const std::vector<PeriodValue>& series, const Period& period) {
  const PeriodValue* value = value_ending(series, period);
  return value != nullptr && value->value.number;
}

void put(std::vector<PeriodValue>& series, const Period& period, const Decimal& figure,
         const SourcePosition& position) {
  std::erase_if(series, [&](const PeriodValue& v) { return ends_together(v.period, period); });
  const auto after =
      std::ranges::find_if(series, [&](const PeriodValue& v) { return ends_after(v.period, period); });
  series.insert(after, {period, {figure, {}, position}});
}

CountedSide outcome_of(const SourceMaterial& m) {
  return {Kind::outcome, &OperatingRow::outcome_to_date, m.period, &m.economy.operating};
}

/// The latest earlier report of the year that has a forecast; null: there is none.
const SourceMaterial* report_with_forecast(const std::vector<SourceMaterial>& earlier) {
  const auto found = std::ranges::find_if(earlier, [](const SourceMaterial& then) {
    return std::ranges::any_of(then.economy.operating,
                               [](const OperatingRow& row) { return row.forecast_year.number.has_value(); });
  });
  return found == earlier.end() ? nullptr : &*found;
}

void count_forecast_error(const SourceMaterial& m, const std::vector<SourceMaterial>& earlier,
                          Indicator& indicator, OutcomeCount& count) {
  const SourceMaterial* then = report_with_forecast(earlier);
  if (!is_whole_year(m.period) || then == nullptr) {
    count.why_not = is_whole_year(m.period) ? NotCounted::no_earlier_report : NotCounted::not_due;
    return;
  }
  Counted counted = held_against(
      outcome_of(m), {Kind::forecast, &OperatingRow::forecast_year, then->period, &then->economy.operating},
      count.row);
  const auto figure = figure_of(counted, indicator, count);
  count.terms = std::move(counted.terms);
  count.why_not = counted.why_not;
  if (figure) put(indicator.outcomes, m.period, *figure, count.position);
}

void count_budget_variance(const SourceMaterial& m, Indicator& indicator, OutcomeCount& count) {
  const auto* rows = &m.economy.operating;
  if (!is_typed(indicator.outcomes, m.period)) {
    Counted counted =
        held_against(outcome_of(m), {Kind::budget, &OperatingRow::budget_to_date, m.period, rows}, count.row);
    const auto figure = figure_of(counted, indicator, count);
    count.terms = std::move(counted.terms);
    count.why_not = counted.why_not;
    if (figure) put(indicator.outcomes, m.period, *figure, count.position);
  }
  if (is_whole_year(m.period) || is_typed(indicator.forecasts, m.period)) return;
  Counted counted =
      held_against({Kind::forecast, &OperatingRow::forecast_year, m.period, rows},
                   {Kind::budget, &OperatingRow::budget_year, whole_year(m.period.year), rows}, count.row);
  if (const auto figure = figure_of(counted, indicator, count))
    put(indicator.forecasts, m.period, *figure, count.position);
  count.forecast_terms = std::move(counted.terms);
}

void count_report(SourceMaterial& m, const std::vector<SourceMaterial>& earlier, OutcomeCounts& counts) {
  if (!m.followed_up) return;
  for (Indicator& indicator : m.indicators) {
    const auto count = counts.find(indicator.id);
    if (count == counts.end()) continue;
    if (count->second.way == CountingWay::budget_variance)
      count_budget_variance(m, indicator, count->second);
    else if (count->second.way == CountingWay::result_share)
      count->second.why_not = NotCounted::of_municipality;  // until the committees' figures are there
    else if (!is_typed(indicator.outcomes, m.period))
      count_forecast_error(m, earlier, indicator, count->second);
  }
}

}  // namespace

void count_outcomes(SourceMaterial& material, YearHistory& history) {
  if (history.counted.empty()) return;
  for (SourceMaterial& then : history.earlier) {
    OutcomeCounts of_then = history.counted;
    count_report(then, {}, of_then);
  }
  count_report(material, history.earlier, history.counted);
}

}  // namespace redovisa

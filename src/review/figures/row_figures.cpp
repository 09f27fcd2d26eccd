#include "review/figures/row_figures.hpp"

#include <algorithm>

namespace redovisa {

namespace {

using Figure = ClaimedFigure;
using Time = ClaimedTime;
using Step = AmountStep;

struct StepTraits {
  Figure figure;
  Time time;
  FigureColumn column;
};

constexpr std::array<StepTraits, amount_steps> step_traits{{
    {Figure::budget, Time::to_date, FigureColumn::budget},
    {Figure::outcome, Time::to_date, FigureColumn::outcome},
    {Figure::outcome, Time::same_period_last_year, FigureColumn::outcome},
    {Figure::budget, Time::year, FigureColumn::budget},
    {Figure::forecast, Time::year, FigureColumn::forecast},
    {Figure::outcome, Time::last_year, FigureColumn::outcome},
}};

Period period_of(Time time, const Period& report) {
  switch (time) {
    case Time::same_period_last_year:
      return {report.year - 1, report.first_month, report.last_month};
    case Time::year:
      return whole_year(report.year);
    case Time::last_year:
      return whole_year(report.year - 1);
    case Time::to_date:
    case Time::unknown:
    case Time::other:
      break;
  }
  return report;
}

/// Two columns whose difference a text can speak of.
struct Difference {
  Step of, against;
  Figure figure;
  Time time;
  FigureColumn column;
};

constexpr std::array<Difference, 4> differences{{
    {Step::outcome_to_date, Step::budget_to_date, Figure::variance, Time::to_date, FigureColumn::variance},
    {Step::forecast_year, Step::budget_year, Figure::variance, Time::year, FigureColumn::forecast_variance},
    {Step::outcome_to_date, Step::outcome_same_period, Figure::change, Time::to_date, FigureColumn::change},
    {Step::forecast_year, Step::outcome_last_year, Figure::change, Time::year, FigureColumn::change},
}};

constexpr std::size_t at(Step step) { return static_cast<std::size_t>(step); }

/// A change has the heading of what it is held against.
ColumnName column_of(const Difference& difference, const Period& report) {
  const bool is_change = difference.figure == Figure::change;
  const Time time = is_change ? step_traits[at(difference.against)].time : difference.time;
  return {difference.column, period_of(time, report)};
}

/// Half a unit of each addend's last decimal; of many most cancel out.
Decimal inexactness_of(const RowAmounts& amounts, const Decimal& value) {
  constexpr std::int64_t most = 10;
  return half_of_last_decimal(value) * Decimal{std::min(amounts.addends, most)};
}

}  // namespace

void RowAmounts::set(AmountStep step, const Reported& reported) {
  numbers[at(step)] = reported.number;
  positions[at(step)] = reported.position;
}

void RowAmounts::add(const RowAmounts& other) {
  for (std::size_t i = 0; i < amount_steps; ++i) {
    if (!other.numbers[i]) continue;
    numbers[i] = numbers[i].value_or(Decimal{}) + *other.numbers[i];
    positions[i] = other.positions[i];
  }
  ++addends;
}

RowFigures::RowFigures(const Period& report, AmountTraits table, FigureList& list)
    : table_{table}, list_{list}, report_{report} {}

void RowFigures::add(const FigureSubject& subject, const RowAmounts& amounts) {
  list_.begin(subject);
  for (std::size_t i = 0; i < amount_steps; ++i) add_step(amounts, i, subject.position);
  for (std::size_t i = 0; i < differences.size(); ++i) add_difference(amounts, i, subject.position);
}

void RowFigures::add_shares(const RowAmounts& amounts) {
  for (const Difference& difference : differences) {
    const auto of = amounts.numbers[at(difference.of)], against = amounts.numbers[at(difference.against)];
    if (difference.figure != Figure::variance || !of || !against) continue;
    const auto share = quotient((*of - *against) * Decimal{100}, absolute(*against), 2);
    if (share)
      list_.add({difference.figure, difference.time, ClaimUnit::percent, *share, Decimal{1, 2},
                 column_of(difference, report_), amounts.positions[at(difference.of)], *share, *share});
  }
}

void RowFigures::add_step(const RowAmounts& amounts, std::size_t step, const SourcePosition& row) {
  const auto& number = amounts.numbers[step];
  if (!number) return;
  const auto& cell = amounts.positions[step];
  const auto& [figure, time, column] = step_traits[step];
  list_.add({figure,
             time,
             table_.unit,
             *number,
             inexactness_of(amounts, *number),
             {column, period_of(time, report_)},
             cell.source ? cell : row});
}

void RowFigures::add_difference(const RowAmounts& amounts, std::size_t i, const SourcePosition& row) {
  const auto& d = differences[i];
  const auto of = amounts.numbers[at(d.of)], against = amounts.numbers[at(d.against)];
  if (!of || !against) return;
  const Decimal difference = *of - *against;
  const bool turned = d.figure == Figure::variance && table_.sign == VarianceSign::budget_minus_outcome;
  const auto& cell = amounts.positions[at(d.of)];
  KnownFigure known{d.figure,
                    d.time,
                    table_.unit,
                    turned ? -difference : difference,
                    inexactness_of(amounts, difference) * Decimal{2},
                    column_of(d, report_),
                    cell.source ? cell : row};
  known.more = table_.income_is_positive ? absolute(*of) - absolute(*against) : difference;
  if (table_.income_is_positive) known.better = difference;
  list_.add(std::move(known));
}

}  // namespace redovisa

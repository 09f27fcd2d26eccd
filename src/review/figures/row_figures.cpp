#include "review/figures/row_figures.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace redovisa {

namespace {

using Figure = ClaimedFigure;
using Time = ClaimedTime;
using Step = AmountStep;

struct StepTraits {
  Figure figure;
  Time time;
  std::string_view heading;  // {0}: the year, {1}: the year before
};

constexpr std::array<StepTraits, amount_steps> step_traits{{
    {Figure::budget, Time::to_date, "Budget perioden"},
    {Figure::outcome, Time::to_date, "Utfall perioden"},
    {Figure::outcome, Time::same_period_last_year, "Utfall samma period {1}"},
    {Figure::budget, Time::year, "Budget {0}"},
    {Figure::forecast, Time::year, "Prognos {0}"},
    {Figure::outcome, Time::last_year, "Utfall {1}"},
}};

/// Two columns whose difference a text can speak of.
struct Difference {
  Step of, against;
  Figure figure;
  Time time;
  std::string_view heading;
};

constexpr std::array<Difference, 4> differences{{
    {Step::outcome_to_date, Step::budget_to_date, Figure::variance, Time::to_date, "Avvikelse perioden"},
    {Step::forecast_year, Step::budget_year, Figure::variance, Time::year, "Avvikelse prognos {0}"},
    {Step::outcome_to_date, Step::outcome_same_period, Figure::change, Time::to_date,
     "Förändring mot samma period {1}"},
    {Step::forecast_year, Step::outcome_last_year, Figure::change, Time::year, "Förändring mot {1}"},
}};

constexpr std::size_t at(Step step) { return static_cast<std::size_t>(step); }

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

RowFigures::RowFigures(int year, AmountTraits table, FigureList& list) : table_{table}, list_{list} {
  const auto heading = [&](std::string_view pattern) {
    return list_.column(fmt::format(fmt::runtime(pattern), year, year - 1));
  };
  for (const auto& step : step_traits) step_headings_.push_back(heading(step.heading));
  for (const auto& difference : differences) difference_headings_.push_back(heading(difference.heading));
}

void RowFigures::add(const FigureSubject& subject, const RowAmounts& amounts) {
  list_.begin(subject);
  for (std::size_t i = 0; i < amount_steps; ++i) add_step(amounts, i, subject.position);
  for (std::size_t i = 0; i < differences.size(); ++i) add_difference(amounts, i, subject.position);
}

void RowFigures::add_shares(const RowAmounts& amounts) {
  for (std::size_t i = 0; i < differences.size(); ++i) {
    const auto& difference = differences[i];
    const auto of = amounts.numbers[at(difference.of)], against = amounts.numbers[at(difference.against)];
    if (difference.figure != Figure::variance || !of || !against) continue;
    const auto share = quotient((*of - *against) * Decimal{100}, absolute(*against), 2);
    if (share)
      list_.add({difference.figure, difference.time, ClaimUnit::percent, *share, Decimal{1, 2},
                 difference_headings_[i], amounts.positions[at(difference.of)], *share, *share});
  }
}

void RowFigures::add_step(const RowAmounts& amounts, std::size_t step, const SourcePosition& row) {
  const auto& number = amounts.numbers[step];
  if (!number) return;
  const auto& cell = amounts.positions[step];
  list_.add({step_traits[step].figure, step_traits[step].time, table_.unit, *number,
             inexactness_of(amounts, *number), step_headings_[step], cell.source ? cell : row});
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
                    difference_headings_[i],
                    cell.source ? cell : row};
  known.more = table_.income_is_positive ? absolute(*of) - absolute(*against) : difference;
  if (table_.income_is_positive) known.better = difference;
  list_.add(std::move(known));
}

}  // namespace redovisa

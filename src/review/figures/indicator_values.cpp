// The indicators' outcomes, targets and forecasts, with changes since earlier ones.
#include "diagnostics/folded.hpp"
#include "review/counts/counted_things.hpp"
#include "review/figures/figure_index.hpp"
#include "review/figures/shown_period.hpp"
#include "review/text/money_words.hpp"

namespace redovisa {

namespace {

ClaimUnit unit_of(const std::string& written) {
  const std::string unit = folded(written);
  if (unit == "%" || unit == "procent") return ClaimUnit::percent;
  if (is_any(unit, tkr_words)) return ClaimUnit::tkr;
  if (is_any(unit, kronor_words)) return ClaimUnit::kronor;
  if (unit.starts_with("dag") || unit.starts_with("dygn")) return ClaimUnit::days;
  if (const CountedThing* thing = counted_thing(unit))
    return thing->kind == ThingKind::people ? ClaimUnit::persons : ClaimUnit::pieces;
  return unit == "antal" ? ClaimUnit::pieces : ClaimUnit::none;
}

class IndicatorFigures {
 public:
  IndicatorFigures(const Indicator& indicator, const Period& report, FigureList& list)
      : i_{indicator}, report_{report}, unit_{unit_of(indicator.unit)}, list_{list} {}

  void add_all() {
    list_.begin({SubjectKind::indicator, i_.name, i_.id, {}, false, false, &i_, i_.position});
    for (const auto& outcome : i_.outcomes) add_outcome(outcome);
    for (const auto& target : i_.targets) add_target(target);
    for (const auto& forecast : i_.forecasts) add_forecast(forecast);
    for (const auto& level : i_.levels)
      add(ClaimedFigure::target, ClaimedTime::other, principal_figure(level.criterion), {FigureColumn::limit},
          level.position);
    for (const auto& sex : i_.by_sex)
      add(ClaimedFigure::outcome, ClaimedTime::other, sex.value.value.number, {FigureColumn::by_sex},
          sex.value.value.position);
    if (i_.baseline)
      add(ClaimedFigure::before, ClaimedTime::other, i_.baseline->value.number, {FigureColumn::baseline},
          i_.baseline->value.position);
    add_changes();
  }

 private:
  void add(ClaimedFigure figure, ClaimedTime time, const std::optional<Decimal>& number,
           const ColumnName& column, const SourcePosition& position) {
    if (number) list_.add({figure, time, unit_, *number, half_of_last_decimal(*number), column, position});
  }

  void add_outcome(const PeriodValue& outcome) {
    const Period period = outcome.value.measured.value_or(outcome.period);
    add(ClaimedFigure::outcome, time_of_outcome(period), outcome.value.number,
        {FigureColumn::outcome, period}, outcome.value.position);
  }

  /// However long the measured period is, it is of the time that it ends.
  ClaimedTime time_of_outcome(const Period& period) const {
    if (ends_together(period, report_)) return time_of(report_, report_);
    const Period last{report_.year - 1, report_.first_month, report_.last_month};
    return time_of(ends_together(period, last) && !is_whole_year(period) ? last : period, report_);
  }

  void add_target(const PeriodTarget& target) {
    const bool this_year = target.period.year == report_.year;
    add(ClaimedFigure::target, this_year ? ClaimedTime::year : ClaimedTime::other, target.value.number,
        {FigureColumn::target, whole_year(target.period.year)}, target.value.position);
  }

  void add_forecast(const PeriodValue& forecast) {
    const bool latest = &forecast == forecast_for(i_, report_);
    add(ClaimedFigure::forecast, latest ? ClaimedTime::year : ClaimedTime::other, forecast.value.number,
        {FigureColumn::forecast, whole_year(forecast.period.year)}, forecast.value.position);
  }

  const Decimal* outcome_of(const Period& period) const {
    const Reported* value = value_of(i_.outcomes, period);
    return value != nullptr && value->number ? &*value->number : nullptr;
  }

  void add_change(const Decimal* now, const Period& against, ClaimedTime time) {
    const Decimal* before = outcome_of(against);
    if (now == nullptr || before == nullptr) return;
    const Decimal change = *now - *before;
    const auto unit = unit_ == ClaimUnit::percent ? ClaimUnit::percentage_points : unit_;
    KnownFigure known{
        ClaimedFigure::change,           time,       unit, change, half_of_last_decimal(change) * Decimal{2},
        {FigureColumn::change, against}, i_.position};
    known.more = change;
    const PeriodTarget* target = target_for(i_, report_, true);
    const auto direction = direction_of(i_, target != nullptr ? &target->criterion : nullptr);
    if (direction == Direction::higher) known.better = change;
    if (direction == Direction::lower) known.better = -change;
    list_.add(std::move(known));
  }

  void add_changes() {
    const PeriodValue* latest = value_ending(i_.outcomes, report_);
    const Decimal* now = latest != nullptr && latest->value.number ? &*latest->value.number : nullptr;
    const PeriodValue* expected = forecast_for(i_, report_);
    const Decimal* forecast =
        expected != nullptr && expected->value.number ? &*expected->value.number : nullptr;
    const Period last_year = whole_year(report_.year - 1);
    add_change(now, {report_.year - 1, report_.first_month, report_.last_month},
               ClaimedTime::same_period_last_year);
    add_change(now, last_year, ClaimedTime::to_date);
    add_change(forecast, last_year, ClaimedTime::year);
  }

  const Indicator& i_;
  const Period& report_;
  ClaimUnit unit_;
  FigureList& list_;
};

}  // namespace

void add_indicator_figures(const SourceMaterial& m, FigureList& list) {
  for (const Indicator& indicator : m.indicators) IndicatorFigures{indicator, m.period, list}.add_all();
}

}  // namespace redovisa

#include "view/year_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "assess/unmet_years.hpp"
#include "view/cells.hpp"
#include "view/difference_number.hpp"
#include "view/figure_cells.hpp"
#include "view/marks.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

bool is_amount(const Indicator& indicator) {
  return indicator.unit != yes_no_unit && indicator.unit != date_unit;
}

const PeriodValue* number_ending(const std::vector<PeriodValue>& series, const Period& period) {
  const PeriodValue* value = value_ending(series, period);
  return value != nullptr && value->value.number ? value : nullptr;
}

const Indicator* indicator_in(const SourceMaterial& material, const std::string& id) {
  const auto found = std::ranges::find(material.indicators, id, &Indicator::id);
  return found == material.indicators.end() ? nullptr : &*found;
}

/// What the year's reports forecast of the indicators: as the report has it, or as the earlier report had it
/// that counted it, which of a municipality's figures is the only one that has.
class YearForecasts {
 public:
  YearForecasts(const PlanView& view, const YearHistory& history) : history_{history} {
    const int year = view.material.period.year;
    std::set<unsigned> months;
    const auto add = [&](const Indicator& indicator) {
      for (const PeriodValue& forecast : indicator.forecasts)
        if (forecast.period.year == year && forecast.period.last_month < 12 && forecast.value.number)
          months.insert(forecast.period.last_month);
    };
    for (const auto& i : view.plan.indicators) {
      add(*i.indicator);
      for (const SourceMaterial& then : history.earlier)
        if (const Indicator* before = indicator_in(then, i.indicator->id)) add(*before);
    }
    for (const unsigned month : months) periods_.push_back({year, 1, month});
  }

  const std::vector<Period>& periods() const { return periods_; }

  /// Null when nobody forecast it then.
  const PeriodValue* at(const Indicator& indicator, const Period& period) const {
    if (const PeriodValue* own = number_ending(indicator.forecasts, period)) return own;
    for (const SourceMaterial& then : history_.earlier)
      if (const Indicator* before = indicator_in(then, indicator.id))
        if (const PeriodValue* forecast = number_ending(before->forecasts, period)) return forecast;
    return nullptr;
  }

  const PeriodValue* last(const Indicator& indicator) const {
    for (auto period = periods_.rbegin(); period != periods_.rend(); ++period)
      if (const PeriodValue* forecast = at(indicator, *period)) return forecast;
    return nullptr;
  }

 private:
  const YearHistory& history_;
  std::vector<Period> periods_;
};

Cell difference_cell(const Indicator& indicator, const PeriodValue& forecast, const PeriodValue& outcome) {
  if (!is_amount(indicator)) return {};
  return {difference_number(*outcome.value.number - *forecast.value.number, indicator.unit)};
}

/// How the indicator was judged at the year's last earlier report; a blank cell when it was not there.
Cell mark_then(const AssessedPlan& plan, const SourceMaterial& then, const std::string& id) {
  for (const auto& i : plan.indicators)
    if (i.indicator->id == id) return {mark_of(then.convention.scale, i.assessment.level(), false)};
  return text_cell({});
}

std::string name_of(const Indicator& indicator) {
  return fmt::format("{} {}", indicator.id, without_end_points(indicator.name));
}

std::vector<Column> accuracy_columns(const std::vector<Period>& periods, const PlanView& view,
                                     const SourceMaterial* before) {
  std::vector<Column> columns{{"Indikator", Align::left, 40}};
  for (const Period& period : periods)
    columns.push_back({fmt::format("Prognos per {}", month_name(period.last_month)), Align::right, 12});
  columns.push_back({fmt::format("Utfall {}", view.material.period.year), Align::right, 12});
  columns.push_back({"Utfall mot senaste prognos", Align::right, 14});
  if (before == nullptr) return columns;
  const Period& then = before->period;
  columns.push_back({fmt::format("Bedömning per {}", month_name(then.last_month)), Align::left, 14});
  columns.push_back({fmt::format("Bedömning {}", view.material.period.year), Align::left, 14});
  return columns;
}

}  // namespace

Table forecast_accuracy_table(const PlanView& view, const YearHistory& history) {
  Table table;
  table.id = "prognostraff-indikatorer";
  table.caption = fmt::format("Årets prognoser mot utfallet {}", view.material.period.year);
  table.description = "Vad varje tidigare rapport väntade att indikatorn skulle bli, och vad den blev.";
  table.small = true;
  if (!is_year_end(view.material) || !view.material.followed_up) return table;
  const YearForecasts forecasts{view, history};
  const auto& periods = forecasts.periods();
  const SourceMaterial* then = history.earlier.empty() ? nullptr : &history.earlier.front();
  table.columns = accuracy_columns(periods, view, then);
  const AssessedPlan plan_then = then == nullptr ? AssessedPlan{} : assess(*then);
  for (const auto& i : view.plan.indicators) {
    const Indicator& indicator = *i.indicator;
    const PeriodValue* forecast = forecasts.last(indicator);
    const PeriodValue* outcome = number_ending(indicator.outcomes, view.material.period);
    if (forecast == nullptr || outcome == nullptr) continue;
    Row row{{text_cell(name_of(indicator))}};
    for (const Period& period : periods)
      row.cells.push_back(figure_cell(forecasts.at(indicator, period), indicator.unit, period));
    row.cells.push_back(figure_cell(outcome, indicator.unit, view.material.period));
    row.cells.push_back(difference_cell(indicator, *forecast, *outcome));
    if (then != nullptr) {
      row.cells.push_back(mark_then(plan_then, *then, indicator.id));
      row.cells.push_back({mark_of(view.material.convention.scale, i.assessment.level(), true)});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table next_targets_table(const PlanView& view) {
  const int year = view.material.period.year;
  Table table;
  table.id = "malvarden-nasta-ar";
  table.caption = fmt::format("Indikatorernas målvärden {}", year + 1);
  table.description = "Årets målvärde och utfall för de indikatorer som har ett målvärde för nästa år.";
  table.columns = {{"Indikator", Align::left, 52},
                   {fmt::format("Mål {}", year), Align::right, 16},
                   {fmt::format("Utfall {}", year), Align::right, 16},
                   {fmt::format("Mål {}", year + 1), Align::right, 16}};
  if (!is_year_end(view.material) || !view.material.followed_up) return table;
  std::size_t without = 0;
  for (const auto& i : view.plan.indicators) {
    const Indicator& indicator = *i.indicator;
    const PeriodTarget* next = value_ending(indicator.targets, whole_year(year + 1));
    without += next == nullptr && !indicator.targets.empty() ? 1 : 0;
    if (next == nullptr) continue;
    table.rows.push_back({{text_cell(name_of(indicator)),
                           target_cell(value_ending(indicator.targets, whole_year(year)), indicator.unit),
                           figure_cell(value_ending(indicator.outcomes, view.material.period), indicator.unit,
                                       view.material.period),
                           target_cell(next, indicator.unit)}});
  }
  if (without > 0 && !table.rows.empty())
    table.notes.push_back(fmt::format("{} {} har inget målvärde för {} än.", without,
                                      without == 1 ? "annan indikator" : "andra indikatorer", year + 1));
  return table;
}

Table judgements_by_year_table(const PlanView& view, const YearHistory& history) {
  Table table;
  table.id = "bedomning-ar-for-ar";
  table.caption = "Målens bedömning år för år";
  table.description = "Hur varje mål bedömdes tidigare år, och hur det bedöms i år.";
  std::set<int> years;
  for (const auto& [number, judgements] : history.judgements)
    for (const auto& judgement : judgements) years.insert(judgement.year);
  table.columns = {{"Mål", Align::left, 46}};
  for (const int each : years) table.columns.push_back({std::to_string(each), Align::left, 16});
  table.columns.push_back({heading_text(view.material.period), Align::left, 16});
  if (years.empty() || !view.material.followed_up) return table;
  const Scale& scale = view.material.convention.scale;
  for (const auto& g : view.plan.goals) {
    Row row{{text_cell(goal_title(*g.goal))}};
    const auto own = history.judgements.find(g.goal->number);
    const YearJudgements judgements = own == history.judgements.end() ? YearJudgements{} : own->second;
    for (const int each : years) {
      const auto found = std::ranges::find(judgements, each, &YearJudgement::year);
      const bool known = found != judgements.end();
      row.cells.push_back(known ? Cell{mark_of(scale, found->choice.level, true), found->choice.position}
                                : Cell{});
    }
    row.cells.push_back(mark_cell(scale, g.assessment, is_year_end(view.material)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string unmet_in_a_row(const AssessedGoal& goal, const PlanView& view, const YearHistory& history) {
  constexpr std::array<std::string_view, 9> ordinals{"andra",  "tredje",  "fjärde", "femte", "sjätte",
                                                     "sjunde", "åttonde", "nionde", "tionde"};
  const auto years = unmet_years(goal, view.material, history);
  if (years.empty() || !view.material.followed_up) return {};
  const Scale& scale = view.material.convention.scale;
  const bool same = std::ranges::all_of(
      years, [&](const YearJudgement& y) { return y.choice.level == goal.assessment.level(); });
  const std::string ordinal = years.size() <= ordinals.size() ? std::string{ordinals[years.size() - 1]}
                                                              : fmt::format("{}:e", years.size() + 1);
  std::vector<std::string> told;
  for (const auto& y : years)
    told.push_back(same ? std::to_string(y.year)
                        : fmt::format("{} ({})", y.year, mark_of(scale, y.choice.level, true).word));
  const std::string last = told.back();
  told.pop_back();
  const std::string list = told.empty() ? last : fmt::format("{} och {}", fmt::join(told, ", "), last);
  const std::string word =
      same ? mark_of(scale, goal.assessment.level(), is_year_end(view.material)).word : "Inte uppfyllt";
  return fmt::format("{} för {} året i rad: så bedömdes målet också {}.", word, ordinal, list);
}

}  // namespace redovisa

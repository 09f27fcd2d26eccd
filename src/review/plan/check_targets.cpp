// Targets against the direction and the years before, and changes that nothing can be counted from.
#include <algorithm>

#include "assess/change_base.hpp"
#include "assess/criterion_limits.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

namespace {

bool is_one_way(std::optional<Direction> direction) {
  return direction == Direction::higher || direction == Direction::lower;
}

bool is_of_figure(const Criterion& criterion) {
  return criterion.measure == Measure::value || criterion.measure == Measure::change ||
         criterion.measure == Measure::relative_change;
}

/// "minst 82" where the column Riktning says that lower is better.
void check_direction(const Indicator& indicator, Findings& findings) {
  if (!is_one_way(indicator.direction) || indicator.unit == rank_unit) return;
  const auto opposes = [&](const PeriodTarget& target) {
    const auto written = direction_of(target.criterion);
    return is_of_figure(target.criterion) && is_one_way(written) && *written != *indicator.direction;
  };
  const auto target = std::ranges::find_if(indicator.targets, opposes);
  if (target == indicator.targets.end()) return;
  Finding finding{FindingCode::limits_against_direction,
                  {target->value.position, indicator.position},
                  shown_name(indicator),
                  {}};
  finding.facts = {{"indikator", shown_name(indicator)},
                   {"riktning", *indicator.direction},
                   {"år", target->period},
                   {"mål", target->criterion.written}};
  findings.push_back(std::move(finding));
}

bool is_worse(const Decimal& value, const Decimal& than, Direction better) {
  return better == Direction::higher ? value < than : value > than;
}

struct TargetFigure {
  const PeriodTarget* target;
  Decimal figure;
};

std::vector<TargetFigure> figures_of(const Indicator& indicator) {
  std::vector<TargetFigure> figures;
  for (const PeriodTarget& target : indicator.targets)
    if (const auto figure = principal_figure(target.criterion)) figures.push_back({&target, *figure});
  std::ranges::stable_sort(figures, {}, [](const TargetFigure& f) { return f.target->period; });
  return figures;
}

/// The first step between two years' targets that goes the wrong way; false when there is one.
bool check_path(const Indicator& indicator, Findings& findings) {
  if (indicator.targets.size() < 2) return true;
  const auto better = direction_of(indicator, &indicator.targets.front().criterion);
  if (!is_one_way(better)) return true;
  const auto figures = figures_of(indicator);
  for (std::size_t i = 1; i < figures.size(); ++i) {
    const TargetFigure &before = figures[i - 1], &after = figures[i];
    if (before.target->period == after.target->period || !is_worse(after.figure, before.figure, *better))
      continue;
    Finding finding{FindingCode::target_runs_wrong_way,
                    {after.target->value.position, before.target->value.position},
                    shown_name(indicator),
                    {}};
    finding.facts = {{"indikator", shown_name(indicator)}, {"mål", amount_of(before.figure, indicator)},
                     {"år", before.target->period},        {"senare", amount_of(after.figure, indicator)},
                     {"senareår", after.target->period},   {"riktning", *better}};
    findings.push_back(std::move(finding));
    return false;
  }
  return true;
}

/// More than a twentieth away: a target to hold on to about what has been reached is no fault.
bool is_far(const Decimal& figure, const Decimal& from) {
  const Decimal away = figure > from ? figure - from : from - figure;
  return away * Decimal{20} > (from < Decimal{} ? -from : from);
}

/// A target that is worse than every outcome before it: the direction may be the wrong one.
void check_against_outcomes(const Indicator& indicator, const SourceMaterial& m, Findings& findings) {
  const auto better = indicator.direction;
  if (!is_one_way(better) || indicator.unit == rank_unit) return;
  const PeriodTarget* target = value_ending(indicator.targets, whole_year(m.report.year));
  if (target == nullptr || target->criterion.measure != Measure::value) return;
  const auto figure = principal_figure(target->criterion);
  if (!figure) return;
  const PeriodValue* latest = nullptr;
  for (const PeriodValue& outcome : indicator.outcomes) {
    if (!outcome.value.number || outcome.period.year >= target->period.year) continue;
    if (!is_worse(*figure, *outcome.value.number, *better)) return;
    if (latest == nullptr || is_before(latest->period, outcome.period)) latest = &outcome;
  }
  if (latest == nullptr || !is_far(*figure, *latest->value.number)) return;
  findings.push_back({.code = FindingCode::target_runs_wrong_way,
                      .places = {target->value.position, indicator.position, latest->value.position},
                      .subject = shown_name(indicator),
                      .facts = {{"indikator", shown_name(indicator)},
                                {"krav", amount_of(*figure, indicator)},
                                {"år", target->period},
                                {"utfall", amount_of(*latest->value.number, indicator)},
                                {"utfallsår", latest->period},
                                {"riktning", *better}},
                      .unsure = true});
}

bool is_change(const Criterion& criterion) {
  return criterion.measure == Measure::change || criterion.measure == Measure::relative_change ||
         criterion.measure == Measure::share_of_way;
}

bool has_base(const Indicator& indicator, const Criterion& criterion, const Period& period) {
  if (criterion.base || (indicator.baseline && indicator.baseline->value.number)) return true;
  if (criterion.measure == Measure::share_of_way) return false;
  return latest_before(indicator.outcomes, period) != nullptr;
}

/// The first of the targets and limits that is a change.
struct ChangeDemand {
  const Criterion* criterion = nullptr;
  SourcePosition position = {};
};

ChangeDemand change_of(const Indicator& indicator) {
  for (const PeriodTarget& target : indicator.targets)
    if (is_change(target.criterion)) return {&target.criterion, target.value.position};
  for (const LevelCriterion& level : indicator.levels)
    if (is_change(level.criterion)) return {&level.criterion, level.position};
  return {};
}

void check_base(const Indicator& indicator, const Period& period, Findings& findings) {
  const ChangeDemand change = change_of(indicator);
  if (change.criterion == nullptr || has_base(indicator, *change.criterion, period)) return;
  Finding finding{FindingCode::change_without_base,
                  {change.position, indicator.position},
                  shown_name(indicator),
                  {{"indikator", shown_name(indicator)}, {"mål", change.criterion->written}}};
  finding.unsure = is_change_without_size(*change.criterion);
  findings.push_back(std::move(finding));
}

}  // namespace

void check_targets(const Reviewed& reviewed, Findings& findings) {
  for (const Indicator& indicator : reviewed.material.indicators) {
    check_direction(indicator, findings);
    if (check_path(indicator, findings)) check_against_outcomes(indicator, reviewed.material, findings);
    check_base(indicator, reviewed.material.period, findings);
  }
}

}  // namespace redovisa

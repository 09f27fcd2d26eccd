#include "rollup/gaps.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "model/needed_amounts.hpp"
#include "rollup/balance.hpp"
#include "rollup/committee_totals.hpp"

namespace redovisa {

namespace {

using Subjects = std::vector<std::string>;

void add(const std::string& committee, GapKind kind, Subjects subjects, std::vector<Gap>& gaps) {
  if (!subjects.empty()) gaps.push_back({committee, kind, std::move(subjects)});
}

void add_if(bool lacking, const std::string& committee, GapKind kind, std::vector<Gap>& gaps) {
  if (lacking) gaps.push_back({committee, kind});
}

/// Goals that neither contribute, nor do anything that they contribute to or that contributes to them.
Subjects goals_without_link(std::size_t committee, const RollUp& roll_up) {
  const auto& goals = roll_up.committees[committee].material.goals;
  std::set<std::string_view> counted;
  for (const auto& c : roll_up.contributions)
    if (c.committee == committee) counted.insert(goals[c.goal].number);
  for (std::size_t step = 0; step < goals.size(); ++step) {
    const std::size_t before = counted.size();
    for (const auto& goal : goals) {
      if (counted.contains(goal.parent)) counted.insert(goal.number);
      if (counted.contains(goal.number) && !goal.parent.empty()) counted.insert(goal.parent);
    }
    if (counted.size() == before) break;
  }
  Subjects subjects;
  for (const auto& goal : goals)
    if (!counted.contains(goal.number)) subjects.push_back(goal.number);
  return subjects;
}

Subjects goals_not_judged(const AssessedPlan& plan) {
  Subjects subjects;
  for (const auto& goal : plan.goals)
    if (!goal.assessment.level()) subjects.push_back(goal.goal->number);
  return subjects;
}

Subjects unmeasured(const SourceMaterial& material) {
  const Period& period = material.period;
  Subjects subjects;
  for (const auto& i : material.indicators) {
    const auto* outcome = value_ending(i.outcomes, period);
    const auto* forecast = forecast_for(i, period);
    const bool told =
        (outcome != nullptr && outcome->value.number) || (forecast != nullptr && forecast->value.number);
    if (!told) subjects.push_back(i.id);
  }
  return subjects;
}

void add_empty_amounts(const CommitteeReport& report, std::vector<Gap>& gaps) {
  Gap gap{report.name, GapKind::amounts_empty};
  for (const LackingAmount& lacking : lacking_amounts(report)) {
    gap.subjects.push_back(lacking.row);
    gap.places.push_back(lacking.cell);
  }
  if (!gap.subjects.empty()) gaps.push_back(std::move(gap));
}

/// Has the whole a row without figures for its investments, since an earlier report had some?
bool is_invested(const CommitteeReport& report, const RollUp& roll_up) {
  const auto& rows = roll_up.whole.economy.investments;
  const auto row = std::ranges::find(rows, report.name, &InvestmentRow::name);
  return row != rows.end() && !tells_amounts(*row);
}

/// Has anybody told an outcome of the committee's economy?
bool tells_outcome(const CommitteeReport& report) {
  const Economy& economy = report.material.economy;
  const auto has = [](const OperatingRow& row) { return row.outcome_to_date.number.has_value(); };
  return std::ranges::any_of(economy.operating, has) || std::ranges::any_of(economy.by_activity, has);
}

void add_gaps_of(std::size_t committee, const RollUp& roll_up, std::vector<Gap>& gaps) {
  const CommitteeReport& report = roll_up.committees[committee];
  const Period& period = roll_up.whole.period;
  add(report.name, GapKind::goals_not_linked, goals_without_link(committee, roll_up), gaps);
  add(report.name, GapKind::goals_not_judged, goals_not_judged(report.plan), gaps);
  add(report.name, GapKind::indicators_unmeasured, unmeasured(report.material), gaps);
  const OperatingRow* operating = operating_row(roll_up, report.name);
  const bool has_outcome = operating != nullptr && operating->outcome_to_date.number;
  add_if(!has_outcome && !tells_outcome(report), report.name, GapKind::no_operating_figures, gaps);
  add_if(has_outcome && !is_whole_year(period) && !operating->forecast_year.number, report.name,
         GapKind::no_forecast, gaps);
  add_empty_amounts(report, gaps);
  add_if(report.material.economy.investments.empty() && is_invested(report, roll_up), report.name,
         GapKind::no_investments, gaps);
  const Period month{period.year, period.last_month, period.last_month};
  add_if(whole_sick_leave(report, period) == nullptr && whole_sick_leave(report, month) == nullptr,
         report.name, GapKind::no_sick_leave, gaps);
  add_if(!report.employees.number, report.name, GapKind::no_employees, gaps);
}

/// A committee that has not reported for the period.
Gap gap_of_missing(const std::string& name, const RollUp& roll_up) {
  const auto late = std::ranges::find(roll_up.late, name, &LateReport::name);
  if (late == roll_up.late.end()) return {name, GapKind::no_report};
  return {name, GapKind::other_period, {}, late->latest};
}

/// Fullmäktige's goals that nothing was judged from.
Subjects goals_without_parts(const RollUp& roll_up) {
  Subjects subjects;
  for (std::size_t i = 0; i < roll_up.own_goals; ++i) {
    const AssessedGoal& goal = roll_up.plan.goals[i];
    if (goal.parts.empty() && !goal.assessment.decided) subjects.push_back(goal.goal->number);
  }
  return subjects;
}

/// Those of fullmäktige's goals that have parts, none of which made a judgement.
Subjects own_goals_not_judged(const RollUp& roll_up) {
  Subjects subjects;
  for (std::size_t i = 0; i < roll_up.own_goals; ++i) {
    const AssessedGoal& goal = roll_up.plan.goals[i];
    if (!goal.parts.empty() && !goal.assessment.level()) subjects.push_back(goal.goal->number);
  }
  return subjects;
}

/// Fullmäktige's own indicators without figures; those that are made of the committees' are told by
/// themselves.
Subjects own_unmeasured(const RollUp& roll_up) {
  Subjects subjects = unmeasured(roll_up.whole);
  std::erase_if(subjects, [&](const std::string& id) {
    return std::ranges::find(roll_up.consolidated, id, &ConsolidatedIndicator::id) !=
           roll_up.consolidated.end();
  });
  return subjects;
}

Subjects incomplete(const RollUp& roll_up) {
  Subjects subjects;
  for (const auto& c : roll_up.consolidated)
    if (!c.lacks_figure.empty() || !c.lacks_base.empty()) subjects.push_back(c.id);
  return subjects;
}

/// Is there a goal that others of fullmäktige's contribute to: god ekonomisk hushållning as a whole?
bool has_gathering_goal(const RollUp& roll_up) {
  const auto begin = roll_up.whole.goals.begin(),
             end = begin + static_cast<std::ptrdiff_t>(roll_up.own_goals);
  return std::any_of(begin, end, [&](const Goal& goal) {
    return std::any_of(begin, end, [&](const Goal& part) { return part.parent == goal.number; });
  });
}

}  // namespace

std::vector<Gap> gaps_in(const RollUp& roll_up) {
  std::vector<Gap> gaps;
  for (const auto& expected : roll_up.municipality.committees) {
    const CommitteeReport* report = find_report(roll_up, expected);
    if (report == nullptr)
      gaps.push_back(gap_of_missing(expected.name, roll_up));
    else
      add_gaps_of(static_cast<std::size_t>(report - roll_up.committees.data()), roll_up, gaps);
  }
  add_if(!has_gathering_goal(roll_up), {}, GapKind::no_gathering_goal, gaps);
  add({}, GapKind::no_contribution, goals_without_parts(roll_up), gaps);
  add({}, GapKind::goals_not_judged, own_goals_not_judged(roll_up), gaps);
  add({}, GapKind::indicators_unmeasured, own_unmeasured(roll_up), gaps);
  add({}, GapKind::consolidation_incomplete, incomplete(roll_up), gaps);
  add({}, GapKind::balance_incomplete,
      rows_without_figure(roll_up.municipality.balance, &BalanceRow::current), gaps);
  return gaps;
}

}  // namespace redovisa

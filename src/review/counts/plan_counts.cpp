#include "review/counts/plan_counts.hpp"

#include <algorithm>
#include <set>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr unsigned most_ways = 3;

bool has_key(std::string_view written, std::string_view key) {
  return key.empty() || written == key || folded(written) == folded(key);
}

/// Are the rows, or those of them that are judged or measured, as many as the claim's number is of?
bool may_be_whole(const std::vector<CountedRow>& rows, const CountClaim& claim) {
  if (!claim.whole || rows.size() == *claim.whole) return true;
  const auto judged =
      std::ranges::count_if(rows, [](const CountedRow& row) { return row.level.has_value(); });
  const auto measured = std::ranges::count_if(rows, &CountedRow::is_measured);
  return static_cast<std::size_t>(judged) == *claim.whole ||
         static_cast<std::size_t>(measured) == *claim.whole;
}

bool is_open(const CountedRow& row) {
  return row.status != AssignmentStatus::completed && row.status != AssignmentStatus::cancelled;
}

}  // namespace

CountedRow PlanCounts::row_of(const AssessedGoal& g) const {
  return {g.goal->number, &g.goal->position, g.assessment.level(), !g.parts.empty()};
}

CountedRow PlanCounts::row_of(const AssessedIndicator& i) const {
  const auto* outcome = value_ending(i.indicator->outcomes, r_.material.period);
  const bool is_measured = outcome != nullptr && outcome->value.number;
  return {i.indicator->id, &i.indicator->position, i.assessment.level(), is_measured};
}

CountedRow PlanCounts::row_of(const AssessedAssignment& a) const {
  return {a.assignment->id,     &a.assignment->position,
          a.assessment.level(), a.assignment->status.has_value(),
          a.assignment->status, a.on_plan()};
}

void PlanCounts::choose(const CountedNoun& noun, std::optional<std::size_t> goal,
                        std::vector<CountedRow>& rows) const {
  const auto add_goal = [&](const AssessedGoal& g) {
    if (noun.rows == CountedRows::goals && has_key(g.goal->level, noun.key)) rows.push_back(row_of(g));
  };
  const auto add_indicator = [&](const AssessedIndicator& i) {
    if (noun.rows == CountedRows::indicators && has_key(i.indicator->level, noun.key))
      rows.push_back(row_of(i));
  };
  const auto add_assignment = [&](const AssessedAssignment& a) {
    if (noun.rows == CountedRows::assignments && has_key(a.assignment->kind, noun.key))
      rows.push_back(row_of(a));
  };
  const AssessedPlan& plan = r_.plan;
  if (!goal) {
    std::ranges::for_each(plan.goals, add_goal);
    std::ranges::for_each(plan.indicators, add_indicator);
    std::ranges::for_each(plan.assignments, add_assignment);
    return;
  }
  for (const GoalPart& part : plan.goals[*goal].parts) {
    if (part.kind == GoalPart::Kind::indicator) add_indicator(plan.indicators[part.index]);
    if (part.kind == GoalPart::Kind::assignment) add_assignment(plan.assignments[part.index]);
    if (part.kind == GoalPart::Kind::sub_goal) add_goal(plan.goals[part.index]);
  }
}

/// The goal's parts, and those of the goals that contribute to it.
void PlanCounts::choose_below(const CountedNoun& noun, std::size_t goal, unsigned depth,
                              std::vector<CountedRow>& rows) const {
  constexpr unsigned deepest = 3;  // goals in a ring are told of elsewhere
  choose(noun, goal, rows);
  if (depth == deepest) return;
  for (const GoalPart& part : r_.plan.goals[goal].parts)
    if (part.kind == GoalPart::Kind::sub_goal) choose_below(noun, part.index, depth + 1, rows);
}

std::vector<std::vector<CountedRow>> PlanCounts::populations(const CountedNoun& noun,
                                                             std::optional<std::size_t> goal) const {
  std::vector<CountedNoun> nouns{noun};
  const Convention& c = r_.material.convention;
  if (noun.key.empty() && noun.rows == CountedRows::goals)
    for (const auto& level : c.goal_levels) nouns.push_back({noun.rows, level.key});
  if (noun.key.empty() && noun.rows == CountedRows::indicators)
    for (const auto& level : c.plan_levels) nouns.push_back({noun.rows, level.key});
  // "uppdrag" are those of that kind, or assignments of every kind
  if (noun.rows == CountedRows::assignments && folded(noun.key) == "uppdrag") nouns.push_back({noun.rows});
  std::vector<std::vector<CountedRow>> populations;
  for (const auto& each : nouns) {
    std::vector<CountedRow> rows;
    choose(each, goal, rows);
    const std::size_t own = rows.size();
    if (own > 0) populations.push_back(std::move(rows));
    if (!goal) continue;
    std::vector<CountedRow> below;
    choose_below(each, *goal, 0, below);
    if (below.size() > own) populations.push_back(std::move(below));
  }
  return populations;
}

bool PlanCounts::is_so(const CountedRow& row, CountedState state, unsigned way) const {
  switch (state) {
    case CountedState::total:
      return way == 0 || (way == 1 ? row.level.has_value() : row.is_measured);
    case CountedState::completed:
      return row.status == AssignmentStatus::completed;
    case CountedState::ongoing:
      return way == 0 ? row.status == AssignmentStatus::started : is_open(row);
    case CountedState::started:
      return row.status == AssignmentStatus::started ||
             (way > 0 && row.status == AssignmentStatus::completed);
    case CountedState::not_started:
      return row.status == AssignmentStatus::not_started;
    case CountedState::on_plan:
      if (way == 2 && row.status == AssignmentStatus::completed) return true;
      return row.on_plan == true && (way != 0 || is_open(row));
    case CountedState::deviating:
      return row.on_plan == false && (way != 0 || is_open(row));
    case CountedState::fulfilled:
      return row.level ? is_fulfilled(*row.level) : way > 0 && row.status == AssignmentStatus::completed;
    case CountedState::partly:
      return row.level && !is_fulfilled(*row.level) && !is_worst(*row.level);
    case CountedState::failed:
      return row.level && (way == 0 ? is_worst(*row.level) : !is_fulfilled(*row.level));
    case CountedState::evaluated:
      return way == 0 ? row.level.has_value() : row.is_measured;
    case CountedState::unevaluated:
      return way == 0 ? !row.level : !row.is_measured;
  }
  return false;
}

bool PlanCounts::all_are(const std::vector<CountedRow>& rows, CountedState state, unsigned way) const {
  return std::ranges::all_of(rows, [&](const CountedRow& row) {
    const bool is_left_out = !row.level && (state == CountedState::fulfilled ||
                                            state == CountedState::failed || state == CountedState::partly);
    return is_left_out || is_so(row, state, way);
  });
}

bool PlanCounts::agrees(const CountClaim& claim,
                        const std::vector<std::vector<CountedRow>>& populations) const {
  const bool is_narrow =
      claim.is_open && (claim.state == CountedState::on_plan || claim.state == CountedState::deviating);
  const bool has_whole =
      std::ranges::any_of(populations, [&](const auto& rows) { return may_be_whole(rows, claim); });
  for (const auto& rows : populations) {
    if (has_whole && !may_be_whole(rows, claim)) continue;
    for (unsigned way = 0; way < (is_narrow ? 1 : most_ways); ++way) {
      if (claim.is_all ? all_are(rows, claim.state, way)
                       : static_cast<std::size_t>(std::ranges::count_if(rows, [&](const CountedRow& row) {
                           return is_so(row, claim.state, way);
                         })) == claim.number)
        return true;
    }
  }
  return false;
}

std::vector<CountedRow> PlanCounts::rows_in_state(CountedState state,
                                                  const std::vector<CountedRow>& population,
                                                  bool is_open) const {
  const bool of_plan = state == CountedState::on_plan || state == CountedState::deviating;
  std::vector<CountedRow> rows;
  for (const auto& row : population)
    if (is_so(row, state, of_plan && !is_open ? 1 : 0)) rows.push_back(row);
  return rows;
}

std::vector<std::size_t> PlanCounts::area_counts() const {
  std::set<std::string_view> all, evaluated;
  for (const auto& goal : r_.plan.goals) {
    if (goal.goal->area.empty()) continue;
    all.insert(goal.goal->area);
    if (goal.assessment.level()) evaluated.insert(goal.goal->area);
  }
  if (all.empty()) return {};
  return {all.size(), evaluated.size()};
}

}  // namespace redovisa

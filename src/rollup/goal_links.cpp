#include "rollup/goal_links.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

const Goal* goal_numbered(const std::vector<Goal>& goals, std::string_view number) {
  const auto found = std::ranges::find(goals, number, &Goal::number);
  return found == goals.end() ? nullptr : &*found;
}

bool is_named(const CommitteeReport& committee, std::string_view name) {
  return folded(committee.name) == folded(name) || folded(committee.short_name) == folded(name);
}

/// Finds what each of a committee's goals contributes to.
class GoalLinker {
 public:
  GoalLinker(const RollUp& roll_up, Diagnostics& diagnostics)
      : roll_up_{roll_up}, diagnostics_{diagnostics} {}

  void link(std::size_t committee) {
    const CommitteeReport& report = roll_up_.committees[committee];
    told_.clear();
    for (const auto& row : roll_up_.municipality.links)
      if (is_named(report, row.committee)) take_row(row, report);
    const auto& goals = report.material.goals;
    for (std::size_t goal = 0; goal < goals.size(); ++goal) link(committee, goal, goals[goal]);
  }

  std::vector<Contribution> links() && { return std::move(links_); }

 private:
  void take_row(const GoalLink& row, const CommitteeReport& report) {
    const auto& goals = report.material.goals;
    if (goal_numbered(goals, row.committee_goal) != nullptr) {
      told_[row.committee_goal].push_back(row.goal);
      return;
    }
    std::vector<std::string> numbers;
    numbers.reserve(goals.size());
    for (const auto& goal : goals) numbers.push_back(goal.number);
    diagnostics_.push_back({Code::unknown_goal, row.committee_goal_position, row.committee_goal,
                            fmt::format("numret på ett av {}s mål", report.name),
                            meant_question(row.committee_goal, numbers)});
  }

  void link(std::size_t committee, std::size_t index, const Goal& goal) {
    const auto& own = roll_up_.whole.goals;
    if (const auto told = told_.find(goal.number); told != told_.end()) {
      for (const auto& to : told->second)
        links_.push_back({committee, index, to, LinkReason::told_by_municipality});
    } else if (const Goal* same = goal_numbered(own, goal.number);
               same != nullptr && folded(same->name) == folded(goal.name)) {
      links_.push_back({committee, index, same->number, LinkReason::same_goal});
    }
  }

  const RollUp& roll_up_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::vector<std::string>> told_;  // by the committee's number: fullmäktige's
  std::vector<Contribution> links_;
};

Judgement given(std::optional<Level> level, Reason reason) { return {{level, {std::move(reason)}}}; }

/// Puts committees' goals into the municipality's plan.
class GoalGrafter {
 public:
  GoalGrafter(const std::vector<ScaleTranslation>& translations, RollUp& roll_up)
      : translations_{translations}, roll_up_{roll_up} {
    if (const auto* level = find_goal_level(roll_up.whole.convention, committee_goal_level))
      level_ = level->key;
  }

  void graft() {
    for (std::size_t first = 0; first < order_.size();) {
      std::size_t end = first;
      while (end < order_.size() && is_same_cell(order_[first], order_[end])) ++end;
      graft_cell(first, end);
      first = end;
    }
  }

  /// The contributions goal by goal and committee by committee, as they will stand in the plan.
  void sort() {
    for (std::size_t i = 0; i < roll_up_.contributions.size(); ++i) order_.push_back(i);
    std::map<std::string, std::size_t> place;
    for (const auto& goal : roll_up_.whole.goals) place.emplace(goal.number, place.size());
    std::ranges::stable_sort(order_, [&](std::size_t a, std::size_t b) {
      const auto &x = roll_up_.contributions[a], &y = roll_up_.contributions[b];
      return std::pair{place.at(x.to), x.committee} < std::pair{place.at(y.to), y.committee};
    });
  }

  GivenJudgements judgements() && { return std::move(given_); }

 private:
  bool is_same_cell(std::size_t a, std::size_t b) const {
    const auto &x = roll_up_.contributions[a], &y = roll_up_.contributions[b];
    return x.to == y.to && x.committee == y.committee;
  }

  void graft_cell(std::size_t first, std::size_t end) {
    const Contribution& one = roll_up_.contributions[order_[first]];
    std::string parent = one.to;
    roll_up_.shares.push_back({one.to, one.committee, roll_up_.whole.goals.size()});
    if (end - first > 1) parent = add_gathering_goal(one);
    for (std::size_t i = first; i < end; ++i) graft_goal(roll_up_.contributions[order_[i]], parent);
  }

  std::string free_number(std::string number, const std::string& to) {
    if (!numbers_.insert(number).second) number += fmt::format(" ({})", to), numbers_.insert(number);
    return number;
  }

  std::string add_gathering_goal(const Contribution& one) {
    const CommitteeReport& committee = roll_up_.committees[one.committee];
    Goal goal;
    goal.number = free_number(fmt::format("{} {}", one.to, committee.short_name), one.to);
    goal.name = fmt::format("{}: målen tillsammans", committee.name);
    goal.level = level_;
    goal.parent = one.to;
    goal.responsible = committee.name;
    goal.position = committee.material.goals[one.goal].position;
    roll_up_.whole.goals.push_back(goal);
    return goal.number;
  }

  void graft_goal(Contribution& contribution, const std::string& parent) {
    const CommitteeReport& committee = roll_up_.committees[contribution.committee];
    const AssessedGoal& assessed = committee.plan.goals[contribution.goal];
    Goal goal;
    goal.number =
        free_number(fmt::format("{} {}", committee.short_name, assessed.goal->number), contribution.to);
    goal.name = assessed.goal->name;
    goal.level = level_;
    goal.parent = parent;
    goal.responsible = committee.name;
    goal.position = assessed.goal->position;
    contribution.number = goal.number;
    given_.insert_or_assign(
        goal.number, GivenJudgement{assessment_of(assessed, committee), trend_of(assessed, committee)});
    roll_up_.whole.goals.push_back(std::move(goal));
  }

  Judgement assessment_of(const AssessedGoal& goal, const CommitteeReport& committee) {
    const Convention& from = committee.material.convention;
    const Scale& to = roll_up_.whole.convention.scale;
    const auto level = goal.assessment.level();
    const TranslatedLevel own = translated(level, from.scale, to, find_translation(translations_, from));
    const UsedTranslation used{from.title, word_then(traits_of(from.scale, level), committee), own};
    const bool has_reported = &committee < roll_up_.committees.data() + roll_up_.reported;
    if (has_reported && from.name != roll_up_.whole.convention.name &&
        std::ranges::find(roll_up_.translations, used) == roll_up_.translations.end())
      roll_up_.translations.push_back(used);
    return given(own.level, {own.reason, {}, own.level, used.from_word});
  }

  /// The levels of a trend are the same in every convention, whatever their words.
  static Judgement trend_of(const AssessedGoal& goal, const CommitteeReport& committee) {
    const auto level = goal.trend.level();
    return given(level, {ReasonCode::trend_of_committee,
                         {},
                         level,
                         word_then(traits_of(committee.material.convention.trends, level), committee)});
  }

  /// The level's word in the committee's own report: "nåddes" and not "nås" when the year is over.
  static const std::string& word_then(const ScaleLevel& level, const CommitteeReport& committee) {
    const bool is_over = is_whole_year(committee.material.period) && !level.year_end_word.empty();
    return is_over ? level.year_end_word : level.word;
  }

  const std::vector<ScaleTranslation>& translations_;
  RollUp& roll_up_;
  std::string level_;
  std::vector<std::size_t> order_;
  std::set<std::string> numbers_;
  GivenJudgements given_;
};

}  // namespace

std::vector<Contribution> contributions_of(const RollUp& roll_up, Diagnostics& diagnostics) {
  GoalLinker linker{roll_up, diagnostics};
  for (std::size_t committee = 0; committee < roll_up.committees.size(); ++committee) linker.link(committee);
  return std::move(linker).links();
}

GivenJudgements graft_goals(const std::vector<ScaleTranslation>& translations, RollUp& roll_up) {
  GoalGrafter grafter{translations, roll_up};
  grafter.sort();
  grafter.graft();
  return std::move(grafter).judgements();
}

}  // namespace redovisa

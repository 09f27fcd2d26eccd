// The rules of goals that judge their parts in groups: "kf-först" and "grindar".
#include <algorithm>
#include <iterator>

#include "assess/goal_rules.hpp"
#include "assess/indicator_figures.hpp"
#include "assess/part_tally.hpp"

namespace redovisa {

namespace {

using Parts = std::vector<PartJudgement>;

bool belongs(const PartJudgement& part, const GroupShare& group) {
  if (part.assignment || group.assignments) return part.assignment && group.assignments;
  return part.plan_level == group.plan_level;
}

Parts members_of(const GroupShare& group, const Parts& parts) {
  Parts members;
  std::ranges::copy_if(parts, std::back_inserter(members), [&](const auto& p) { return belongs(p, group); });
  return members;
}

Parts parts_of_no_group(const Parts& parts, const std::vector<GroupShare>& groups) {
  Parts others = parts;
  std::erase_if(others, [&](const PartJudgement& p) {
    return std::ranges::any_of(groups, [&](const auto& group) { return belongs(p, group); });
  });
  return others;
}

/// As a reason names it: its plan level, or the assignments by a word of their own.
std::string name_of(const GroupShare& group) {
  return group.assignments ? std::string{assignments_group} : group.plan_level;
}

/// What a tally of one group gives.
Verdict verdict_of_group(const PartTally& tally, const Fraction& least, std::string name,
                         const RuleChoice& choice, const Scale& scale) {
  const Level level = level_by_share(tally, least, choice, scale);
  return {level, {{ReasonCode::group_decides, share_facts(tally), level, std::move(name)}}};
}

/// Can enough of the group's parts be judged, by its own demand?
bool can_be_judged(const PartTally& tally, const GroupShare& group) {
  return tally.evaluated() > 0 && is_at_least(tally.evaluated(), tally.all(), group.least_evaluated);
}

/// Why it cannot.
Reason too_few_evaluated(const PartTally& tally, const GroupShare& group) {
  if (tally.evaluated() == 0) return {ReasonCode::no_part_evaluated, {}, {}, name_of(group)};
  return {ReasonCode::too_few_parts_evaluated,
          {{FactName::evaluated_parts, tally.evaluated()}, {FactName::all_parts, tally.all()}},
          {},
          name_of(group)};
}

/// Do the parts cover the goal: has nobody said that they do not, and can enough of them be judged?
bool covers(const Parts& parts, const PartTally& tally, const RuleChoice& choice) {
  const bool denied = std::ranges::any_of(parts, [](const auto& p) { return !p.covers.value_or(true); });
  return !denied && is_at_least(tally.evaluated(), tally.all(), choice.least_evaluated);
}

Verdict not_covered(const Parts& parts, const PartTally& tally, const Scale& scale) {
  const auto covering = static_cast<std::size_t>(
      std::ranges::count_if(parts, [](const auto& p) { return p.assessment && p.covers.value_or(true); }));
  const auto level = middle_level(scale);
  return {level,
          {{ReasonCode::not_covered,
            {{FactName::covered_parts, covering}, {FactName::all_parts, tally.all()}},
            level}}};
}

/// What the gates so far have let through: the worst level, and why.
struct Passage {
  Level level = 0;
  bool any_group = false, any_unknown = false;
  std::vector<Reason> failures;
};

void pass(const GroupShare& group, const Parts& parts, const RuleChoice& choice, const Scale& scale,
          Passage& passage) {
  const PartTally tally{members_of(group, parts), choice.denominator, scale};
  if (tally.all() == 0) return;  // nothing of the kind is asked of this goal
  passage.any_group = true;
  const bool asks = group.least_evaluated.numerator > 0;  // else all parts may count, judged or not
  if (tally.whole() == 0 || (asks && !can_be_judged(tally, group))) {
    passage.any_unknown = true;
    passage.failures.push_back(too_few_evaluated(tally, group));
    return;
  }
  const Level level = level_by_share(tally, group.least, choice, scale);
  if (level == 0) return;
  passage.level = std::max(passage.level, level);
  passage.failures.push_back({ReasonCode::group_fails, share_facts(tally), level, name_of(group)});
}

Verdict verdict_of_passage(Passage passage, const PartTally& all, const Scale& scale) {
  if (passage.any_unknown && passage.level < worst_level(scale)) return {{}, std::move(passage.failures)};
  if (passage.level > 0) return {passage.level, std::move(passage.failures)};
  return {Level{0}, {{ReasonCode::all_groups_pass, share_facts(all), Level{0}}}};
}

}  // namespace

std::optional<std::size_t> group_of(const PartJudgement& part, const RuleChoice& choice) {
  const auto found = std::ranges::find_if(choice.groups, [&](const auto& g) { return belongs(part, g); });
  if (found == choice.groups.end()) return std::nullopt;
  return static_cast<std::size_t>(found - choice.groups.begin());
}

Verdict first_group(const GoalParts& goal, const RuleChoice& choice, const Situation& situation) {
  const Scale& scale = situation.convention.scale;
  const Parts parts = counted_parts(goal.parts, choice);
  if (auto verdict = too_little({parts, choice.denominator, scale}, choice)) return *verdict;
  std::vector<Reason> passed_over;
  for (const auto& group : choice.groups) {
    const PartTally tally{members_of(group, parts), choice.denominator, scale};
    if (can_be_judged(tally, group))
      return verdict_of_group(tally, group.least, name_of(group), choice, scale);
    if (tally.evaluated() > 0) passed_over.push_back(too_few_evaluated(tally, group));
  }
  const PartTally others{parts_of_no_group(parts, choice.groups), choice.denominator, scale};
  if (others.evaluated() == 0) return {{}, std::move(passed_over)};
  return verdict_of_group(others, choice.least_share, {}, choice, scale);
}

Verdict gates(const GoalParts& goal, const RuleChoice& choice, const Situation& situation) {
  const Scale& scale = situation.convention.scale;
  const Parts parts = counted_parts(goal.parts, choice);
  const PartTally tally{parts, choice.denominator, scale};
  if (tally.evaluated() > 0 && !covers(parts, tally, choice)) return not_covered(parts, tally, scale);
  if (auto verdict = too_little(tally, choice)) return *verdict;
  Passage passage;
  for (const auto& group : choice.groups) pass(group, parts, choice, scale, passage);
  if (!passage.any_group) return share_fulfilled(goal, choice, situation);
  return verdict_of_passage(std::move(passage), tally, scale);
}

}  // namespace redovisa

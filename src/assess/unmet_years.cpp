#include "assess/unmet_years.hpp"

namespace redovisa {

bool is_unmet(std::optional<Level> level, const Scale& scale) {
  return level && *level < scale.levels.size() && !scale.levels[*level].fulfilled;
}

YearJudgements unmet_years(const AssessedGoal& goal, const SourceMaterial& material,
                           const YearHistory& history) {
  const Scale& scale = material.convention.scale;
  YearJudgements years;
  const auto known = history.judgements.find(goal.goal->number);
  if (known == history.judgements.end() || !is_unmet(goal.assessment.level(), scale)) return years;
  int expected = material.period.year - 1;
  for (auto at = known->second.rbegin(); at != known->second.rend(); ++at) {
    if (at->year > expected) continue;
    if (at->year != expected || !is_unmet(at->choice.level, scale)) break;
    years.insert(years.begin(), *at);
    --expected;
  }
  return years;
}

}  // namespace redovisa

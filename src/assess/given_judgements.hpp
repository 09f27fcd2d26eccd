#pragma once

#include <map>
#include <string>

#include "assess/assessment.hpp"

namespace redovisa {

/// A goal's assessment and trend that were made elsewhere, by another convention, and are taken as they are.
struct GivenJudgement {
  Judgement assessment, trend;
};

/// By the goal's number.
using GivenJudgements = std::map<std::string, GivenJudgement, std::less<>>;

/// What goals weigh as parts of the goals that they contribute to, by their number; others weigh 1.
using GoalWeights = std::map<std::string, Decimal, std::less<>>;

/// Judges everything as `assess` does, but the goals that judgements are given of: these have no rule of
/// their own and count as parts of the goals that they contribute to, by `weights` where a rule counts
/// shares.
AssessedPlan assess_with(const SourceMaterial& material, const GivenJudgements& given,
                         const GoalWeights& weights);

}  // namespace redovisa

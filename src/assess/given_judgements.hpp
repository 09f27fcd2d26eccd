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

/// Judges everything as `assess` does, but the goals that judgements are given of: these have no rule of
/// their own and count as parts of the goals that they contribute to.
AssessedPlan assess_with(const SourceMaterial& material, const GivenJudgements& given);

}  // namespace redovisa

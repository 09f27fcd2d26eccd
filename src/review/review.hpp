#pragma once

#include "assess/assessment.hpp"
#include "review/claims/claim.hpp"
#include "review/finding.hpp"
#include "review/text/prose.hpp"

namespace redovisa {

/// What is reviewed, prepared once for all checks. Points into the material and the plan.
struct Reviewed {
  const SourceMaterial& material;
  const AssessedPlan& plan;
  std::vector<Passage> passages;
  std::vector<Sentence> sentences;  // of all passages, in their order
  std::vector<Claim> claims = {};   // the numbers that the sentences state
};

/// The texts are reviewed as they stand in `material`, so figures that they name ({{…}}) are filled in
/// before.
Reviewed prepare_review(const SourceMaterial& material, const AssessedPlan& plan);

/// Everything that contradicts itself, is lacking or is at risk, the most severe first, then in the order of
/// the source material. What a person has accepted is there too, with the reason.
Findings review(const SourceMaterial& material, const AssessedPlan& plan);

}  // namespace redovisa

#pragma once

#include <string>

#include "review/review.hpp"

using Check = void (*)(const redovisa::Reviewed&, redovisa::Findings&);

/// What the check finds, one by one: "slutdatum-passerat U1, trend-mot-siffrorna I2 ?", with a question mark
/// for what is unsure; "" when it finds nothing.
inline std::string found_by(Check check, const redovisa::SourceMaterial& material) {
  const redovisa::AssessedPlan plan = redovisa::assess(material);
  redovisa::Findings findings;
  check(redovisa::prepare_review(material, plan), findings);
  std::string text;
  for (const auto& finding : findings) {
    if (!text.empty()) text += ", ";
    text += std::string{traits_of(finding.code).name} + ' ' + finding.subject + (finding.unsure ? " ?" : "");
  }
  return text;
}

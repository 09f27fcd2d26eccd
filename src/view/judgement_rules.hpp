#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "view/rule_wording.hpp"

namespace redovisa {

/// The rules that the material is judged by, found by what they decide.
class JudgementRules {
 public:
  explicit JudgementRules(const SourceMaterial& material);

  const std::vector<RuleText>& all() const { return texts_; }

  /// "Indikator", "Uppdrag" or "Mål" and "bedömning", "trend" or "plan"; null: there is no such rule.
  const RuleText* find(std::string_view thing, std::string_view judgement) const;

 private:
  std::vector<RuleText> texts_;
};

}  // namespace redovisa

#include "view/judgement_rules.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/tabulate.hpp"

namespace redovisa {

JudgementRules::JudgementRules(const SourceMaterial& material)
    : texts_{rule_texts(material.convention, is_year_end(material))} {}

const RuleText* JudgementRules::find(std::string_view thing, std::string_view judgement) const {
  const auto found = std::ranges::find(texts_, fmt::format("{} – {}", thing, judgement), &RuleText::decides);
  return found == texts_.end() || found->words.empty() ? nullptr : &*found;
}

}  // namespace redovisa

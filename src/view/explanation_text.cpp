#include <fmt/format.h>

#include "view/explanation.hpp"
#include "view/judgement_rules.hpp"

namespace redovisa {

namespace {

void print(const Explanation& e, const std::string& first, const std::string& rest, std::string& text) {
  text += fmt::format("{}{}\n", first, e.title);
  const std::string bar = e.parts.empty() ? "   " : "│  ";
  for (const auto& line : e.lines) text += fmt::format("{}{}{}\n", rest, bar, line);
  for (std::size_t i = 0; i < e.parts.size(); ++i) {
    const bool last = i + 1 == e.parts.size();
    print(e.parts[i], rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), text);
  }
}

Explanation rules_of(const SourceMaterial& material) {
  Explanation rules{fmt::format("Regler enligt {}", material.convention.title), {}, {}};
  const JudgementRules used{material};
  for (const auto& rule : used.all())
    if (!rule.words.empty())
      rules.lines.push_back(fmt::format("{} ({}): {}", rule.decides, rule.name, rule.words));
  return rules;
}

}  // namespace

std::vector<std::string> explainable_ids(const PlanView& view) {
  std::vector<std::string> ids;
  for (const auto& goal : view.plan.goals) ids.push_back(goal.goal->number);
  for (const auto& i : view.plan.indicators) ids.push_back(i.indicator->id);
  for (const auto& a : view.plan.assignments) ids.push_back(a.assignment->id);
  return ids;
}

std::string to_text(const std::vector<Explanation>& explanations) {
  std::string text;
  for (const auto& explanation : explanations) print(explanation, text.empty() ? "" : "\n", "", text);
  return text;
}

std::string explanation_text(const PlanView& view, const std::string& id, const OutcomeCounts& counted,
                             const FurtherExplanations& further) {
  auto explanations = explain(view, id, counted, further);
  if (id.empty()) explanations.insert(explanations.begin(), rules_of(view.material));
  return to_text(explanations);
}

}  // namespace redovisa

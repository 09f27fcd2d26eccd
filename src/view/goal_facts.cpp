#include <algorithm>

#include "diagnostics/folded.hpp"
#include "view/goal_contents.hpp"
#include "view/plan_goals.hpp"
#include "view/prose_text.hpp"

namespace redovisa {

namespace {

struct GoalFact {
  std::string_view name;
  std::string (*label)(const PlanWords&);
  std::string (*markdown)(const Goal&, const PlanView&);
};

const GoalFact facts[] = {
    {"metod", [](const PlanWords&) -> std::string { return "Metod"; },
     [](const Goal& g, const PlanView&) { return g.method; }},
    {"adressering", [](const PlanWords&) -> std::string { return "Adressering"; },
     [](const Goal& g, const PlanView&) { return g.addressee; }},
    {"ansvarig", [](const PlanWords&) -> std::string { return "Ansvarig"; },
     [](const Goal& g, const PlanView&) { return as_plain_prose(g.responsible); }},
    {"överordnat", [](const PlanWords&) -> std::string { return "Överordnat mål"; },
     [](const Goal& g, const PlanView& v) {
       return as_plain_prose(goal_title_or_empty(find_goal(v, g.parent)));
     }},
    {"område", [](const PlanWords& words) { return words.area; },
     [](const Goal& g, const PlanView& v) { return as_plain_prose(area_of(g, v)); }},
};

std::vector<ColumnChoice> chosen_facts(const PlanView& view) {
  const TableLayout* layout = layout_of(view, "målfakta");
  if (layout != nullptr && !layout->columns.empty()) return layout->columns;
  std::vector<ColumnChoice> all;
  for (const auto& fact : facts) all.push_back({.show = std::string{fact.name}});
  return all;
}

}  // namespace

std::vector<std::string> goal_fact_names() {
  std::vector<std::string> names;
  for (const auto& fact : facts) names.emplace_back(fact.name);
  return names;
}

std::vector<Item> goal_facts(const Goal& goal, const PlanView& view) {
  std::vector<Item> items;
  for (const auto& choice : chosen_facts(view)) {
    const auto* fact = std::ranges::find(facts, folded(choice.show), &GoalFact::name);
    if (fact == std::end(facts)) continue;
    const std::string markdown = fact->markdown(goal, view);
    if (markdown.empty()) continue;
    const std::string label =
        choice.heading.empty() ? fact->label(view.material.convention.words) : choice.heading;
    items.emplace_back(labelled(label, markdown, goal.position));
  }
  return items;
}

}  // namespace redovisa

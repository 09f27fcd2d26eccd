#include "view/goal_contents.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "diagnostics/folded.hpp"
#include "view/activities.hpp"
#include "view/indicator_history.hpp"
#include "view/plan_goals.hpp"
#include "view/prose_text.hpp"

namespace redovisa {

namespace {

using Goals = std::vector<const AssessedGoal*>;

void add_values(const Goal& goal, const PlanView& view, Contents& contents) {
  auto& values = contents.values;
  values["mål.nummer"] = goal.number;
  values["mål.namn"] = goal.name;
  values["mål.ansvarig"] = goal.responsible;
  values["mål.nivå"] = level_word_of(goal, view.material.convention);
  values["mål.område"] = area_of(goal, view);
  values["mål.överordnat"] = goal_title_or_empty(find_goal(view, goal.parent));
}

void add_texts(const Goal& goal, Contents& contents) {
  auto& description = contents.items["målets beskrivning"];
  auto& comment = contents.items["målets kommentar"];
  if (!goal.description.empty()) description.emplace_back(Prose{goal.description, goal.position});
  if (goal.comment && !goal.comment->text.empty())
    comment.emplace_back(Prose{goal.comment->text, goal.comment->position});
  auto& both = contents.items["målets text"] = description;
  both.insert(both.end(), comment.begin(), comment.end());
}

void add_analysis(const Goal& goal, Contents& contents) {
  auto& analysis = contents.items["målets analys"];
  const auto add = [&](std::string_view label, const SourcedText& text) {
    if (!text.empty()) analysis.emplace_back(labelled(label, text.text, text.position));
  };
  add("Analys", goal.analysis);
  add("Konsekvens", goal.consequence);
  add("Åtgärd", goal.measure);
}

/// "aktiviteter effekt" and so on, a list for each kind that the goal has.
void add_activities(const Goal& goal, const PlanView& view, Contents& contents) {
  std::map<std::string, std::vector<const Activity*>> by_kind;
  for (const Activity* activity : activities_of(view, goal.number))
    by_kind[folded(activity->kind)].push_back(activity);
  for (const auto& [kind, activities] : by_kind)
    contents.items["aktiviteter " + kind].emplace_back(activity_list(activities));
}

std::vector<Item> unless_empty(Table table) {
  if (table.rows.empty()) return {};
  return {Item{std::move(table)}};
}

/// How the goal's indicators have developed, as a chart and as a table.
void add_histories(const AssessedGoal& goal, const PlanView& view, Contents& contents) {
  const IndicatorHistories histories = histories_of(goal, view);
  auto& charts = contents.items["diagram utveckling"];
  if (auto chart = history_chart(histories, view)) charts.emplace_back(std::move(*chart));
  contents.items["utveckling"] = unless_empty(history_table(histories, view));
}

/// What is said of a goal that has nothing to be followed up by: nothing else would stand there.
std::vector<Item> without_follow_up(const Goal& goal, const Contents& contents) {
  for (const char* name : {"målets text", "indikatortabell", "uppdragstabell", "undermål"})
    if (const auto items = contents.items.find(name); items != contents.items.end() && !items->second.empty())
      return {};
  return {Prose{"Underlaget har varken indikatorer, uppdrag eller kommentar som hör hit.", goal.position}};
}

Contents goal_contents(const AssessedGoal& goal, const PlanView& view) {
  Contents contents;
  add_values(*goal.goal, view, contents);
  contents.items["bedömning"] = {verdict_table(goal, view)};
  add_texts(*goal.goal, contents);
  contents.items["målets fakta"] = goal_facts(*goal.goal, view);
  add_analysis(*goal.goal, contents);
  contents.items["indikatorer"] = indicator_items(goal, view);
  contents.items["uppdrag"] = assignment_items(goal, view);
  contents.items["indikatortabell"] = unless_empty(indicator_table(goal, view));
  contents.items["uppdragstabell"] = unless_empty(assignment_table(goal, view));
  contents.items["undermål"] = unless_empty(sub_goal_table(goal, view));
  contents.items["utan uppföljning"] = without_follow_up(*goal.goal, contents);
  add_activities(*goal.goal, view, contents);
  add_histories(goal, view, contents);
  return contents;
}

/// The groups of some goals: all, and those of each level that the convention has.
void add_groups(const Goals& goals, const PlanView& view, Contents& contents) {
  auto& groups = contents.groups;
  groups.try_emplace("mål");
  for (const auto& level : view.material.convention.goal_levels)
    groups.try_emplace("mål " + folded(level.key));
  for (const AssessedGoal* goal : goals) {
    groups["mål"].push_back(goal_contents(*goal, view));
    if (!goal->goal->level.empty())
      groups["mål " + folded(goal->goal->level)].push_back(groups["mål"].back());
  }
}

struct GoalArea {
  std::string name;
  Goals goals;
};

/// The areas in order of their first goals; goals without area last, when there are other areas.
std::vector<GoalArea> areas_of(const PlanView& view) {
  std::vector<GoalArea> areas;
  GoalArea others{"Övriga " + folded(view.material.convention.words.goals), {}};
  for (const auto& goal : view.goals()) {
    const std::string name = area_of(*goal.goal, view);
    auto known = std::ranges::find(areas, name, &GoalArea::name);
    if (!name.empty() && known == areas.end()) known = areas.insert(known, {name, {}});
    (name.empty() ? others : *known).goals.push_back(&goal);
  }
  if (!areas.empty() && !others.goals.empty()) areas.push_back(std::move(others));
  return areas;
}

}  // namespace

void add_goal_groups(const PlanView& view, Contents& contents) {
  Goals all;
  for (const auto& goal : view.goals()) all.push_back(&goal);
  add_groups(all, view, contents);
  auto& areas = contents.groups["målområde"];
  for (const auto& area : areas_of(view)) {
    Contents& own = areas.emplace_back();
    own.values["målområde.namn"] = area.name;
    own.values["målområde.nummer"] = std::to_string(areas.size());
    add_groups(area.goals, view, own);
  }
}

}  // namespace redovisa

#include "view/history_contents.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

#include "view/prose_text.hpp"
#include "view/wording.hpp"
#include "view/year_tables.hpp"

namespace redovisa {

namespace {

void add_table(const std::string& name, Table table, Contents& contents) {
  auto& list = contents.items[name];
  if (!table.rows.empty()) list.emplace_back(std::move(table));
}

void add_changes(const std::optional<ToldChanges>& told, Contents& contents) {
  constexpr std::array<std::string_view, 6> names{"bedömningar", "värden",  "uppdrag",
                                                  "planen",      "ekonomi", "texter"};
  contents.items["förändringar"];
  for (const auto name : names) contents.items[fmt::format("förändringar {}", name)];
  contents.values["förändringar.sedan"] = std::string{};
  contents.values["förändringar.antal"] = std::string{};
  if (!told) return;
  contents.items["förändringar"] = changes_in_report(*told);
  auto tables = change_tables(*told, true);
  for (std::size_t i = 0; i < names.size(); ++i)
    add_table(fmt::format("förändringar {}", names.at(i)), std::move(tables[i]), contents);
  contents.values["förändringar.sedan"] = text_in_prose(last_day(told->from.period));
  contents.values["förändringar.antal"] = change_counts(told->changes);
}

/// What a goal's section says of the years before.
class GoalYears {
 public:
  GoalYears(const PlanView& view, const YearHistory& history) {
    for (const auto& goal : view.goals())
      if (const auto sentence = unmet_in_a_row(goal, view, history); !sentence.empty())
        told_[goal.goal->number] = Prose{"**" + as_plain_prose(sentence) + "**", goal.goal->position};
  }

  /// The goals stand in groups, and in groups of groups.
  void add(Contents& contents) const {
    for (auto& [group, elements] : contents.groups)
      for (Contents& element : elements) {
        if (const auto number = element.values.find("mål.nummer"); number != element.values.end())
          add_to_goal(text_of(number->second), element);
        add(element);
      }
  }

 private:
  std::map<std::string, Prose, std::less<>> told_;

  void add_to_goal(const std::string& number, Contents& goal) const {
    auto& items = goal.items["målets tidigare år"];
    if (const auto found = told_.find(number); found != told_.end()) items.emplace_back(found->second);
  }
};

}  // namespace

void add_goal_years(const PlanView& view, const YearHistory& history, Contents& contents) {
  GoalYears{view, history}.add(contents);
}

ToldChanges changes_told(const PlanView& view, const PlanView& before) {
  return {before.material, view.material,
          changes_between({before.material, before.plan}, {view.material, view.plan})};
}

std::optional<ToldChanges> changes_told(const PlanView& view, const YearHistory& history) {
  if (!view.material.followed_up || history.earlier.empty()) return std::nullopt;
  const SourceMaterial& then = history.earlier.front();
  const AssessedPlan plan = assess(then);
  return changes_told(view, {then, plan});
}

void add_history_contents(const PlanView& view, const YearHistory& history,
                          const std::optional<ToldChanges>& changes, Contents& contents) {
  add_changes(changes, contents);
  add_table("prognosernas träffsäkerhet", forecast_accuracy_table(view, history), contents);
  add_table("ekonomins träffsäkerhet", economy_accuracy_table(view, history), contents);
  add_table("målvärden nästa år", next_targets_table(view), contents);
  add_table("bedömning år för år", judgements_by_year_table(view, history), contents);
  add_goal_years(view, history, contents);
}

std::vector<WorkbookSheet> history_sheets(const PlanView& view, const YearHistory& history,
                                          const std::optional<ToldChanges>& changes) {
  std::vector<WorkbookSheet> sheets;
  const auto add = [&](std::string name, Table table, SheetSubject subject) {
    if (table.rows.empty()) return;
    WorkbookSheet& sheet = sheets.emplace_back(WorkbookSheet{std::move(name), std::move(table)});
    sheet.subject = subject;
  };
  add("Bedömning år för år", judgements_by_year_table(view, history), SheetSubject::goals);
  add("Prognosernas träffsäkerhet", forecast_accuracy_table(view, history), SheetSubject::goals);
  add("Målvärden nästa år", next_targets_table(view), SheetSubject::goals);
  add("Ekonomins träffsäkerhet", economy_accuracy_table(view, history), SheetSubject::economy);
  if (changes) std::ranges::move(change_sheets(*changes), std::back_inserter(sheets));
  return sheets;
}

}  // namespace redovisa

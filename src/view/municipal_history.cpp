#include "view/municipal_history.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <string_view>

#include "view/history_contents.hpp"
#include "view/municipal_tables.hpp"
#include "view/rule_words.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::string_view economy_accuracy = "ekonomins träffsäkerhet", accuracy_id = "prognostraff-ekonomi";

YearHistory history_of(const std::vector<RollUp>& earlier) {
  YearHistory history;
  for (const RollUp& then : earlier) history.earlier.push_back(then.whole);
  return history;
}

/// The numbers of fullmäktige's goals, of now and then: other goals of the wholes are the committees'.
std::set<std::string_view> own_goals(const RollUp& now, const RollUp& then) {
  std::set<std::string_view> numbers;
  for (const RollUp* r : {&now, &then})
    for (std::size_t i = 0; i < r->own_goals; ++i) numbers.insert(r->whole.goals[i].number);
  return numbers;
}

/// Since the year's report before; nullopt: there is none, or nothing is followed up.
std::optional<ToldChanges> changes_of_whole(const MunicipalView& view, const std::vector<RollUp>& earlier) {
  if (earlier.empty() || !view.plan.material.followed_up) return std::nullopt;
  const RollUp& then = earlier.front();
  ToldChanges told = changes_told(view.plan, PlanView{then.whole, then.plan});
  const auto own = own_goals(view.roll_up, then);
  std::erase_if(told.changes,
                [&](const Change& c) { return c.thing == ChangedThing::goal && !own.contains(c.id); });
  return told;
}

const CommitteeReport* report_of(const std::string& committee, const RollUp& r) {
  const auto reports = r.reports();
  const auto found = std::ranges::find(reports, committee, &CommitteeReport::name);
  return found == reports.end() ? nullptr : &*found;
}

/// What the committees judge otherwise than in their own reports of then.
Table changes_of_committees(const MunicipalView& view, const RollUp& then) {
  std::vector<NamedChanges> changes;
  std::vector<std::string> not_compared;
  for (const auto& now : view.roll_up.reports())
    if (const CommitteeReport* before = report_of(now.name, then))
      changes.push_back({now.name, changes_told(view_of(now), view_of(*before))});
    else
      not_compared.push_back(now.name);
  Table table = assessment_changes(changes);
  if (!table.rows.empty() && !not_compared.empty())
    table.notes.push_back(fmt::format("Jämförs inte, eftersom det inte finns någon rapport per {}: {}.",
                                      text_in_prose(last_day(then.whole.period)), listed(not_compared)));
  return table;
}

}  // namespace

MunicipalHistory municipal_history(const MunicipalView& view, const std::vector<RollUp>& earlier) {
  return {earlier, history_of(earlier), changes_of_whole(view, earlier)};
}

void add_municipal_history(const MunicipalView& view, const MunicipalHistory& history, Contents& contents) {
  add_history_contents(view.plan, history.wholes, history.changes, contents);
  for (Item& item : contents.items[std::string{economy_accuracy}])
    if (auto* table = std::get_if<Table>(&item)) name_rows_committees(*table);
  auto& of_committees = contents.items["förändringar nämnderna"];
  if (!history.changes) return;
  if (Table table = changes_of_committees(view, history.earlier.front()); !table.rows.empty())
    of_committees.emplace_back(std::move(table));
}

std::vector<WorkbookSheet> municipal_history_sheets(const MunicipalView& view,
                                                    const MunicipalHistory& history) {
  auto sheets = history_sheets(view.plan, history.wholes, history.changes);
  for (auto& sheet : sheets)
    if (sheet.table.id == accuracy_id) name_rows_committees(sheet.table);
  return sheets;
}

}  // namespace redovisa

#include "view/report_contents.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/basis_tables.hpp"
#include "view/economy_tables.hpp"
#include "view/named_values.hpp"
#include "view/personnel_tables.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using Items = std::map<std::string, std::vector<Item>, std::less<>>;

/// A table without rows is not shown, but its name is known.
void add_table(const std::string& name, Table table, Items& items) {
  auto& list = items[name];
  if (!table.rows.empty()) list.emplace_back(std::move(table));
}

void add_chart(const std::string& name, std::optional<Chart> chart, Items& items) {
  auto& list = items[name];
  if (chart) list.emplace_back(std::move(*chart));
}

void add_texts(const SourceMaterial& material, Items& items) {
  for (const auto& text : material.texts)
    items["text " + text.section].emplace_back(Prose{text.text, text.position});
}

/// The economy's tables in the order of the report, for the document and the running text.
std::vector<NamedTable> economy_tables(const SourceMaterial& m) {
  return {operating_table(m), activity_table(m),   investment_table(m),
          volume_table(m),    unit_price_table(m), measure_table(m)};
}

/// The row that stands for the whole driftredovisning: its sum, or its only row.
std::optional<std::string> name_of_whole(const Table& table) {
  const auto is_counted = [](const Row& row) { return row.role != RowRole::of_which; };
  const auto last = std::find_if(table.rows.rbegin(), table.rows.rend(), is_counted);
  if (last == table.rows.rend()) return std::nullopt;
  const bool is_whole = last->role == RowRole::total || std::ranges::count_if(table.rows, is_counted) == 1;
  return is_whole ? std::optional{folded(std::get<std::string>(last->cells.front().value))} : std::nullopt;
}

/// {{ekonomi.avvikelse.perioden}} and {{ekonomi.avvikelse.prognos}}: the two figures that every report speaks
/// of.
void add_short_names(const NamedTable& operating, NamedValues& values) {
  const auto whole = name_of_whole(operating.table);
  if (!whole) return;
  for (const std::string moment : {"perioden", "prognos"})
    for (const std::string suffix : {"", ".avrundat", ".belopp"})
      if (const auto found =
              values.find(fmt::format("driftredovisning.{}.avvikelse-{}{}", *whole, moment, suffix));
          found != values.end())
        values.insert_or_assign(fmt::format("ekonomi.avvikelse.{}{}", moment, suffix), found->second);
}

void add_economy(const SourceMaterial& m, Contents& contents) {
  for (auto& named : economy_tables(m)) {
    add_table_values(named, contents.values);
    if (named.name == "driftredovisning") add_short_names(named, contents.values);
    if (named.name == "verksamhet")
      add_chart("diagram avvikelse per verksamhet", activity_variance_chart(named), contents.items);
    add_table(named.name, std::move(named.table), contents.items);
  }
}

void add_personnel(const SourceMaterial& m, Contents& contents) {
  add_chart("diagram sjukfrånvaro", monthly_sick_leave_chart(m), contents.items);
  add_table("sjukfrånvaro per månad", monthly_sick_leave_table(m), contents.items);
  add_table("sjukfrånvaro per grupp", sick_leave_by_group_table(m, "Sjukfrånvaro"), contents.items);
  add_table("långtidssjukfrånvaro", sick_leave_by_group_table(m, "Långtidssjukfrånvaro"), contents.items);
  add_table("personalomsättning", turnover_table(m), contents.items);
  add_personnel_values(m, contents.values);
}

void add_plan(const PlanView& view, Contents& contents) {
  add_table("måluppfyllelse", goal_overview(view), contents.items);
  add_table("uppdrag per status", assignment_summary(view), contents.items);
  add_table("regler", rule_table(view), contents.items);
  add_table("underlag mål", goal_basis_table(view), contents.items);
  add_table("underlag indikatorer", indicator_basis_table(view), contents.items);
  add_table("underlag uppdrag", assignment_basis_table(view), contents.items);
  add_table("beslut av person", override_table(view), contents.items);
}

Contents goal_contents(const AssessedGoal& goal, const PlanView& view) {
  Contents contents;
  contents.values["mål.nummer"] = goal.goal->number;
  contents.values["mål.namn"] = goal.goal->name;
  contents.values["mål.ansvarig"] = goal.goal->responsible;
  contents.items["bedömning"] = {verdict_table(goal, view)};
  auto& text = contents.items["målets text"];
  if (!goal.goal->description.empty()) text.emplace_back(Prose{goal.goal->description, goal.goal->position});
  if (goal.goal->comment && !goal.goal->comment->text.empty())
    text.emplace_back(Prose{goal.goal->comment->text, goal.goal->comment->position});
  contents.items["indikatorer"] = indicator_items(goal, view);
  contents.items["uppdrag"] = assignment_items(goal, view);
  return contents;
}

void add_sheet(std::string name, Table table, Workbook& workbook, std::vector<Chart> charts = {}) {
  if (!table.rows.empty()) workbook.sheets.push_back({std::move(name), std::move(table), std::move(charts)});
}

std::vector<Chart> present(std::optional<Chart> chart) {
  return chart ? std::vector<Chart>{std::move(*chart)} : std::vector<Chart>{};
}

void add_economy_sheets(const SourceMaterial& m, Workbook& workbook) {
  add_sheet("Driftredovisning", operating_table(m).table, workbook);
  const NamedTable activities = activity_table(m);
  add_sheet("Drift per verksamhet", activities.table, workbook, present(activity_variance_chart(activities)));
  add_sheet("Investeringar", investment_table(m).table, workbook);
  add_sheet("Åtgärder", measure_table(m).table, workbook);
  add_sheet("Volymer", volume_table(m).table, workbook);
  add_sheet("À-priser", unit_price_table(m).table, workbook);
}

void add_personnel_sheets(const SourceMaterial& m, Workbook& workbook) {
  add_sheet("Sjukfrånvaro per månad", monthly_sick_leave_table(m), workbook,
            present(monthly_sick_leave_chart(m)));
  add_sheet("Sjukfrånvaro per grupp", sick_leave_by_group_table(m, "Sjukfrånvaro"), workbook);
  add_sheet("Långtidssjukfrånvaro", sick_leave_by_group_table(m, "Långtidssjukfrånvaro"), workbook);
  add_sheet("Personalomsättning", turnover_table(m), workbook);
}

}  // namespace

Contents report_contents(const PlanView& view) {
  Contents contents;
  add_report_values(view.material, contents.values);
  add_counts(view, contents.values);
  add_indicator_values(view, contents.values);
  add_plan(view, contents);
  add_economy(view.material, contents);
  add_personnel(view.material, contents);
  add_texts(view.material, contents.items);
  for (const auto& goal : view.plan.goals) contents.groups["mål"].push_back(goal_contents(goal, view));
  contents.groups.try_emplace("mål");
  return contents;
}

Workbook report_workbook(const PlanView& view) {
  const ReportInfo& report = view.material.report;
  Workbook workbook;
  workbook.committee = report.committee;
  workbook.municipality = report.municipality;
  workbook.case_number = report.case_number;
  workbook.period = to_key(view.material.period);
  workbook.date = to_iso(report.decision_date.value_or(last_day(view.material.period)));
  add_sheet("Måluppfyllelse", goal_overview(view), workbook);
  add_sheet("Indikatorer", all_indicators(view), workbook);
  add_sheet("Uppdrag", all_assignments(view), workbook);
  add_sheet("Uppdrag per status", assignment_summary(view), workbook);
  add_economy_sheets(view.material, workbook);
  add_personnel_sheets(view.material, workbook);
  add_sheet("Underlag mål", goal_basis_table(view), workbook);
  add_sheet("Underlag indikatorer", indicator_basis_table(view), workbook);
  add_sheet("Underlag uppdrag", assignment_basis_table(view), workbook);
  add_sheet("Beslut av person", override_table(view), workbook);
  add_sheet("Regler", rule_table(view), workbook);
  return workbook;
}

}  // namespace redovisa

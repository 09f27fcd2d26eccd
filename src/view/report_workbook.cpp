#include "view/activities.hpp"
#include "view/basis_tables.hpp"
#include "view/economy_charts.hpp"
#include "view/economy_tables.hpp"
#include "view/goal_tables.hpp"
#include "view/indicator_history.hpp"
#include "view/judgement_counts.hpp"
#include "view/personnel_tables.hpp"
#include "view/report_contents.hpp"

namespace redovisa {

namespace {

void add_sheet(std::string name, Table table, Workbook& workbook, std::vector<Chart> charts = {}) {
  if (!table.rows.empty()) workbook.sheets.push_back({std::move(name), std::move(table), std::move(charts)});
}

std::vector<Chart> present(std::optional<Chart> chart) {
  return chart ? std::vector<Chart>{std::move(*chart)} : std::vector<Chart>{};
}

std::vector<Chart> present(std::optional<Chart> first, std::optional<Chart> second) {
  std::vector<Chart> charts = present(std::move(first));
  if (second) charts.push_back(std::move(*second));
  return charts;
}

void add_judgement_sheets(const PlanView& view, Workbook& workbook) {
  const JudgementCounts goals = goals_by_judgement(view), indicators = indicators_by_judgement(view);
  add_sheet("Målens bedömning", counts_table(goals, view), workbook, present(counts_chart(goals, view)));
  add_sheet("Indikatorernas bedömning", counts_table(indicators, view), workbook,
            present(counts_chart(indicators, view)));
  const IndicatorHistories histories = histories_off_target(view);
  add_sheet("Utveckling", history_table(histories, view), workbook, present(history_chart(histories, view)));
}

void add_economy_sheets(const SourceMaterial& m, Workbook& workbook) {
  add_sheet("Driftredovisning", operating_table(m).table, workbook);
  const NamedTable activities = activity_table(m);
  add_sheet("Drift per verksamhet", activities.table, workbook,
            present(activity_variance_chart(activities), activity_budget_chart(activities, m.period)));
  add_sheet("Investeringar", investment_table(m).table, workbook);
  add_sheet("Åtgärder", measure_table(m).table, workbook);
  const NamedTable volumes = volume_table(m);
  add_sheet("Volymer", volumes.table, workbook, present(volume_chart(volumes, m.period)));
  add_sheet("À-priser", unit_price_table(m).table, workbook);
}

void add_personnel_sheets(const SourceMaterial& m, Workbook& workbook) {
  add_sheet("Sjukfrånvaro per månad", monthly_sick_leave_table(m), workbook,
            present(monthly_sick_leave_chart(m)));
  add_sheet("Sjukfrånvaro per grupp", sick_leave_by_group_table(m, "Sjukfrånvaro"), workbook);
  add_sheet("Långtidssjukfrånvaro", sick_leave_by_group_table(m, "Långtidssjukfrånvaro"), workbook);
  add_sheet("Personalomsättning", turnover_table(m), workbook);
}

/// What a plan alone has nothing to show in.
void add_basis_sheets(const PlanView& view, Workbook& workbook) {
  add_sheet("Underlag mål", goal_basis_table(view), workbook);
  add_sheet("Underlag indikatorer", indicator_basis_table(view), workbook);
  add_sheet("Underlag uppdrag", assignment_basis_table(view), workbook);
  add_sheet("Beslut av person", override_table(view), workbook);
}

void add_review_sheets(const PlanView& view, Workbook& workbook) {
  add_sheet("Granskning", review_table(view.review), workbook);
  add_sheet("Undantag", accepted_table(view.review), workbook);
}

/// Without sheets, with what it says about itself.
Workbook titled_workbook(const PlanView& view) {
  const ReportInfo& report = view.material.report;
  Workbook workbook;
  workbook.committee = report.committee;
  workbook.remark = report.remark;
  workbook.municipality = report.municipality;
  workbook.case_number = report.case_number;
  workbook.period = to_key(view.material.period);
  workbook.date = to_iso(report.decision_date.value_or(last_day(view.material.period)));
  return workbook;
}

}  // namespace

Workbook report_workbook(const PlanView& view) {
  Workbook workbook = titled_workbook(view);
  const bool followed_up = view.material.followed_up;
  add_sheet(followed_up ? "Måluppfyllelse" : "Mål", all_goals(view), workbook);
  add_sheet("Indikatorer", all_indicators(view), workbook);
  add_sheet("Uppdrag", all_assignments(view), workbook);
  add_sheet("Aktiviteter", all_activities(view), workbook);
  if (followed_up) add_sheet("Uppdrag per status", assignment_summary(view), workbook);
  if (followed_up) add_judgement_sheets(view, workbook);
  add_economy_sheets(view.material, workbook);
  add_personnel_sheets(view.material, workbook);
  if (followed_up) add_basis_sheets(view, workbook);
  add_sheet("Regler", rule_table(view), workbook);
  add_review_sheets(view, workbook);
  return workbook;
}

Workbook review_workbook(const PlanView& view) {
  Workbook workbook = titled_workbook(view);
  add_review_sheets(view, workbook);
  return workbook;
}

}  // namespace redovisa

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <string_view>

#include "view/activities.hpp"
#include "view/basis_tables.hpp"
#include "view/economy_charts.hpp"
#include "view/economy_explanation.hpp"
#include "view/economy_tables.hpp"
#include "view/excel_names.hpp"
#include "view/goal_tables.hpp"
#include "view/indicator_history.hpp"
#include "view/judgement_counts.hpp"
#include "view/key_figure_tables.hpp"
#include "view/key_figures.hpp"
#include "view/live_counts.hpp"
#include "view/marks.hpp"
#include "view/personnel_tables.hpp"
#include "view/report_contents.hpp"
#include "view/source_list.hpp"
#include "view/tabulate.hpp"
#include "view/workbook_links.hpp"

namespace redovisa {

namespace {

/// Adds the sheets of one subject; a table without rows is no sheet.
class SheetAdder {
 public:
  SheetAdder(SheetSubject subject, Workbook& workbook) : subject_{subject}, workbook_{workbook} {}

  void operator()(std::string name, Table table, std::vector<Chart> charts = {}) const {
    if (table.rows.empty()) return;
    WorkbookSheet sheet{std::move(name), std::move(table), std::move(charts)};
    sheet.subject = subject_;
    workbook_.sheets.push_back(std::move(sheet));
  }

 private:
  SheetSubject subject_;
  Workbook& workbook_;
};

std::vector<Chart> present(std::optional<Chart> chart) {
  return chart ? std::vector<Chart>{std::move(*chart)} : std::vector<Chart>{};
}

std::vector<Chart> present(std::optional<Chart> first, std::optional<Chart> second) {
  std::vector<Chart> charts = present(std::move(first));
  if (second) charts.push_back(std::move(*second));
  return charts;
}

/// Adds a sheet of counts that follow the sheet where what they count is judged. Those that cannot say so,
/// since the judgements there can be changed. `formulas` makes them of that sheet's table.
template <class Formulas>
void add_counts(WorkbookSheet sheet, std::string_view listed, const Formulas& formulas, Workbook& workbook) {
  if (sheet.table.rows.empty()) return;
  const WorkbookSheet* list = find_sheet(workbook, listed);
  if (list != nullptr) sheet.formulas = formulas(list->table);
  sheet.table.notes.push_back(
      sheet.formulas.empty()
          ? "Antalen gäller rapporten som den skrevs och följer inte ändringar i andra blad."
          : fmt::format("Antalen är formler: de följer med när bladet {} ändras.", list->name));
  workbook.sheets.push_back(std::move(sheet));
}

void add_judgement_counts(std::string name, const JudgementCounts& counts, std::string_view listed,
                          const PlanView& view, Workbook& workbook) {
  add_counts(
      {std::move(name), counts_table(counts, view), present(counts_chart(counts, view))}, listed,
      [&](const Table& list) { return count_formulas(counts, view, list); }, workbook);
}

void add_judgement_sheets(const PlanView& view, Workbook& workbook) {
  if (!view.material.followed_up) return;
  add_judgement_counts("Målens bedömning", goals_by_judgement(view), "maluppfyllelse", view, workbook);
  add_judgement_counts("Indikatorernas bedömning", indicators_by_judgement(view), "indikatorer", view,
                       workbook);
  const IndicatorHistories histories = histories_off_target(view);
  SheetAdder{SheetSubject::goals, workbook}("Utveckling", history_table(histories, view),
                                            present(history_chart(histories, view)));
}

void add_assignment_counts(const PlanView& view, Workbook& workbook) {
  const Table summary = assignment_summary(view);
  add_counts(
      {"Uppdrag per status", summary}, "uppdrag",
      [&](const Table& list) { return assignment_formulas(summary, list); }, workbook);
}

bool is_blank(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text != nullptr && text->empty();
}

/// Without the columns of words that nobody has filled in.
Table without_blank_columns(Table table) {
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    if (!std::ranges::all_of(table.rows, [i](const Row& row) { return is_blank(row.cells[i]); })) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    table.columns.erase(table.columns.begin() + at);
    for (Row& row : table.rows) row.cells.erase(row.cells.begin() + at);
  }
  return table;
}

void add_plan_sheets(const PlanView& view, Workbook& workbook) {
  const SheetAdder add{SheetSubject::goals, workbook};
  const bool followed_up = view.material.followed_up;
  add(followed_up ? "Måluppfyllelse" : "Mål", without_blank_columns(all_goals(view)));
  add("Indikatorer", without_blank_columns(all_indicators(view)));
  add("Uppdrag", without_blank_columns(all_assignments(view)));
  add("Aktiviteter", all_activities(view));
  add("Jämförelse", comparison_table(view.material, ComparedSexes::together));
  add("Jämförelse per kön", comparison_table(view.material, ComparedSexes::apart));
  if (followed_up) add_assignment_counts(view, workbook);
}

/// The tables as the report shows them: when the year has ended, without forecasts, and what stands in the
/// investments' column for them is named as the outcome that it is.
EconomyTables shown_tables(EconomyTables tables, const SourceMaterial& m) {
  if (!m.followed_up || !is_whole_year(m.period)) return tables;
  for (NamedTable& named : tables) {
    named = without_forecasts(std::move(named));
    std::ranges::replace(named.column_names, "prognos-året", "utfall-året");
  }
  return tables;
}

/// The charts are of all the tables' columns.
void add_economy_sheets(const EconomyTables& tables, const SourceMaterial& m, Workbook& workbook) {
  const SheetAdder add{SheetSubject::economy, workbook};
  const EconomyTables shown = shown_tables(tables, m);
  const auto table = [&](std::string_view name) { return table_named(shown, name).table; };
  add("Driftredovisning", table("driftredovisning"));
  add("Drift per ansvar", table("ansvar"));
  const NamedTable& activities = table_named(tables, "verksamhet");
  add("Drift per verksamhet", table("verksamhet"),
      present(activity_variance_chart(activities), activity_budget_chart(activities, m.period)));
  add("Investeringar", table("investeringar"));
  add("Åtgärder", table("åtgärder"));
  const NamedTable& volumes = table_named(tables, "volymer");
  add("Volymer", table("volymer"), present(volume_chart(volumes, m.period)));
  add("À-priser", table("priser"));
}

void add_personnel_sheets(const SourceMaterial& m, Workbook& workbook) {
  const SheetAdder add{SheetSubject::personnel, workbook};
  add("Sjukfrånvaro per månad", monthly_sick_leave_table(m), present(monthly_sick_leave_chart(m)));
  add("Sjukfrånvaro per grupp", sick_leave_by_group_table(m, "Sjukfrånvaro"));
  add("Långtidssjukfrånvaro", sick_leave_by_group_table(m, "Långtidssjukfrånvaro"));
  add("Personalomsättning", turnover_table(m));
}

/// What a plan alone has nothing to show in.
void add_basis_sheets(const PlanView& view, Workbook& workbook) {
  const SheetAdder add{SheetSubject::basis, workbook};
  SourceList sources = source_list(view);
  add("Underlag mål", goal_basis_table(view));
  add("Underlag indikatorer", indicator_basis_table(view));
  add("Underlag uppdrag", assignment_basis_table(view));
  add("Källor", sources.table);
  add("Beslut av person", override_table(view));
  add("Bokföring", ledger_table(view.material));
  add("Bokföringens belopp", ledger_figures_table(view.material));
  link_judgements(view.plan, sources, workbook);
}

void add_review_sheets(const PlanView& view, Workbook& workbook) {
  const SheetAdder add{SheetSubject::basis, workbook};
  add("Granskning", review_table(view.review));
  add("Undantag", accepted_table(view.review));
}

std::vector<Mark> marks_of(const Scale& scale, bool year_end) {
  std::vector<Mark> marks;
  for (Level level = 0; level < scale.levels.size(); ++level)
    marks.push_back(mark_of(scale, level, year_end));
  marks.push_back(mark_of(scale, std::nullopt, year_end));
  return marks;
}

/// Without sheets, with what it says about itself.
Workbook titled_workbook(const PlanView& view) {
  const ReportInfo& report = view.material.report;
  const Convention& convention = view.material.convention;
  Workbook workbook;
  workbook.committee = report.committee;
  workbook.remark = report.remark;
  workbook.municipality = report.municipality;
  workbook.case_number = report.case_number;
  workbook.period = to_key(view.material.period);
  workbook.date = to_iso(report.decision_date.value_or(last_day(view.material.period)));
  const bool year_end = is_year_end(view.material);
  workbook.scales = {marks_of(convention.scale, year_end), marks_of(convention.trends, year_end),
                     severity_marks()};
  return workbook;
}

ExcelNames name_tables(Workbook& workbook) {
  ExcelNames names;
  for (WorkbookSheet& sheet : workbook.sheets) sheet.table_name = names.give(sheet.name);
  return names;
}

/// The sheet of key figures stands first, though it is made of the others.
void add_names(const PlanView& view, const EconomyTables& tables, Workbook& workbook) {
  ExcelNames names = name_tables(workbook);
  name_figures(view, tables, names, workbook);
  WorkbookSheet key_figures = key_figure_sheet(view, tables, names, workbook);
  if (key_figures.table.rows.empty()) return;
  key_figures.table_name = names.give(key_figures.name);
  workbook.sheets.insert(workbook.sheets.begin(), std::move(key_figures));
}

}  // namespace

Workbook report_workbook(const PlanView& view, std::vector<WorkbookSheet> first,
                         std::vector<WorkbookSheet> last, EconomyTables named) {
  Workbook workbook = titled_workbook(view);
  workbook.sheets = std::move(first);
  EconomyTables tables = economy_tables(view.material);
  add_plan_sheets(view, workbook);
  add_judgement_sheets(view, workbook);
  add_economy_sheets(tables, view.material, workbook);
  add_personnel_sheets(view.material, workbook);
  if (view.material.followed_up) add_basis_sheets(view, workbook);
  SheetAdder{SheetSubject::basis, workbook}("Regler", named_rule_table(view));
  add_review_sheets(view, workbook);
  std::ranges::move(last, std::back_inserter(workbook.sheets));
  std::ranges::stable_sort(workbook.sheets, {}, &WorkbookSheet::subject);
  link_places(workbook);
  tables = shown_tables(std::move(tables), view.material);
  std::ranges::move(named, std::back_inserter(tables));
  add_names(view, tables, workbook);
  return workbook;
}

Workbook review_workbook(const PlanView& view) {
  Workbook workbook = titled_workbook(view);
  add_review_sheets(view, workbook);
  link_places(workbook);
  name_tables(workbook);
  return workbook;
}

}  // namespace redovisa

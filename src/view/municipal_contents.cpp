#include "view/municipal_contents.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "diagnostics/folded.hpp"
#include "view/committee_formulas.hpp"
#include "view/committee_tables.hpp"
#include "view/economy_tables.hpp"
#include "view/goal_matrix.hpp"
#include "view/goal_weights.hpp"
#include "view/indicator_history.hpp"
#include "view/municipal_tables.hpp"
#include "view/part_words.hpp"
#include "view/prose_text.hpp"
#include "view/reason_wording.hpp"
#include "view/report_contents.hpp"
#include "view/rule_words.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using Items = std::map<std::string, std::vector<Item>, std::less<>>;

void add_table(const std::string& name, Table table, Items& items) {
  auto& list = items[name];
  list.clear();
  if (!table.rows.empty()) list.emplace_back(std::move(table));
}

void add_tables(const std::string& name, std::vector<Table> tables, Items& items) {
  auto& list = items[name];
  for (auto& table : tables) list.emplace_back(std::move(table));
}

void name_economy(Items& items) {
  for (const auto* name : {"driftredovisning", "investeringar"})
    for (Item& item : items[name])
      if (auto* table = std::get_if<Table>(&item)) name_rows_committees(*table);
}

/// The sheet of fullmäktige's goals has those that are judged of other goals too, and so do its counts.
void name_goal_counts(Workbook& workbook) {
  constexpr std::string_view goals = "Mål";
  for (WorkbookSheet& sheet : workbook.sheets) {
    if (sheet.name != "Nyckeltal") continue;
    for (Row& row : sheet.table.rows)
      if (auto* what = std::get_if<std::string>(&row.cells.front().value))
        if (what->starts_with("Mål,") || what->starts_with("Mål:"))
          *what = fmt::format("Mål och samlad bedömning{}", what->substr(goals.size()));
  }
}

void add_goal_tables(const MunicipalView& view, Items& items) {
  const RollUp& r = view.roll_up;
  add_tables("matris", goal_matrices(MatrixCell::both, view), items);
  add_tables("matris bedömning", goal_matrices(MatrixCell::assessment, view), items);
  add_tables("matris trend", goal_matrices(MatrixCell::trend, view), items);
  add_table("nämnder", short_name_table(view), items);
  add_table("samlad bedömning",
            municipal_goal_table(gathering_goals(r), "samlad-bedomning", "Samlad bedömning", view), items);
  add_table("finansiella mål",
            municipal_goal_table(financial_goals(r), "finansiella-mal", "Finansiella mål", view), items);
  add_table("verksamhetsmål",
            municipal_goal_table(operational_goals(r), "verksamhetsmal", "Verksamhetsmål", view), items);
  add_table("konsoliderade indikatorer", consolidation_table(view), items);
  add_table("indikatorer år för år", history_table(histories_of_all(view.plan), view.plan), items);
}

void add_committee_tables(const MunicipalView& view, Items& items) {
  add_table("nämnderna i korthet", committee_overview(view), items);
  add_table("uppdrag per nämnd", committee_assignments(view), items);
  add_table("personal per nämnd", committee_personnel(view), items);
  add_table("balanskrav", balance_table(view).table, items);
  add_table("att återställa", deficit_table(view), items);
  add_table("saknas", gap_table(view), items);
  add_table("översättningar", translation_table(view), items);
  add_table("koppling", link_table(view), items);
  auto& charts = items["diagram per nämnd"];
  for (auto& chart : committee_charts(view)) charts.emplace_back(std::move(chart));
}

/// Why the goal is judged as it is: how its parts weigh.
Prose reasons_of(const AssessedGoal& goal, const MunicipalView& view) {
  const ReasonContext context{view.plan.material.convention, {}, {}, is_year_end(view.plan.material)};
  std::string text = sentences_of(goal.assessment.computed.reasons, context);
  if (const auto weights = weight_sentences(weighing_of(goal, view), view); !weights.empty())
    text += ' ' + weights;
  const auto place = static_cast<std::size_t>(&goal - view.roll_up.plan.goals.data());
  if (const std::string lacking = lacking_sentence(view, place); !lacking.empty()) text += ' ' + lacking;
  return {as_plain_prose(text), goal.goal->position};
}

/// For the summary: the goals that were judged without some of what they should have been judged of.
std::vector<Item> incomplete_goals(const MunicipalView& view) {
  std::vector<std::size_t> own(view.roll_up.own_goals);
  for (std::size_t i = 0; i < own.size(); ++i) own[i] = i;
  const std::string note = lacking_note(own, view);
  if (note.empty()) return {};
  return {Prose{as_plain_prose(note), {}}};
}

/// The contents of the goals at these places, in a plan's own group of goals, each with what contributes.
std::vector<Contents> goals_at(const std::vector<std::size_t>& places, const std::vector<Contents>& all,
                               const MunicipalView& view) {
  std::vector<Contents> goals;
  for (const std::size_t place : places) {
    if (place >= all.size()) continue;
    Contents goal = all[place];
    add_table("bidrag", contribution_table(*view.roll_up.plan.goals[place].goal, view), goal.items);
    goal.items["därför"] = {reasons_of(view.roll_up.plan.goals[place], view)};
    goals.push_back(std::move(goal));
  }
  return goals;
}

/// Fullmäktige's goals by themselves, and their groups; the goals of the whole are in the plan's order.
void add_goal_groups(const MunicipalView& view, Contents& contents) {
  const RollUp& r = view.roll_up;
  const auto all = contents.groups["mål"];
  std::vector<std::size_t> own(r.own_goals);
  for (std::size_t i = 0; i < own.size(); ++i) own[i] = i;
  contents.groups["fullmäktiges mål"] = goals_at(own, all, view);
  contents.groups["fullmäktiges samlade mål"] = goals_at(gathering_goals(r), all, view);
  contents.groups["fullmäktiges finansiella mål"] = goals_at(financial_goals(r), all, view);
  contents.groups["fullmäktiges verksamhetsmål"] = goals_at(operational_goals(r), all, view);
}

void add_amount(const std::string& name, const std::optional<Decimal>& amount, NamedValues& values) {
  if (!amount) return add_untold(name, values);
  values[name] = Number{with_decimals(*amount, 0), "tkr"};
  values[name + ".belopp"] = Number{with_decimals(absolute(*amount), 0), "tkr"};
}

/// How many of fullmäktige's own goals there are, are judged and are fulfilled: not the committees'.
void add_counts(const MunicipalView& view, NamedValues& values) {
  const RollUp& r = view.roll_up;
  const auto gathering = gathering_goals(r);
  std::size_t all = 0, evaluated = 0, fulfilled = 0;
  for (std::size_t i = 0; i < r.own_goals; ++i) {
    if (std::ranges::find(gathering, i) != gathering.end()) continue;
    ++all;
    const auto level = r.plan.goals[i].assessment.level();
    if (!level) continue;
    ++evaluated;
    if (r.whole.convention.scale.levels.at(*level).fulfilled) ++fulfilled;
  }
  const NounForms goals{"fullmäktiges", "mål", "mål", "ett", "inget"};
  const NounForms committees{"kommunens", "nämnd", "nämnder", "en", "ingen"};
  const auto add = [&](const std::string& name, std::size_t count, std::string_view none) {
    values[name] = Number{decimal_of(count)};
    values[name + ".i-ord"] = count == 0 ? std::string{none} : count_in_words(count);
  };
  add("fullmäktiges-mål.alla", all, "inga");
  add("fullmäktiges-mål.bedömda", evaluated, "inget");
  add("fullmäktiges-mål.uppfyllda", fulfilled, "inget");
  add("nämnder.antal", r.municipality.committees.size(), "inga");
  add("nämnder.rapporterat", r.reported, "ingen");
  values["fullmäktiges-mål.bedömda.av-alla"] = part_of_all(evaluated, all, goals);
  values["fullmäktiges-mål.uppfyllda.av-bedömda"] = part_of_them(fulfilled, evaluated);
  values["nämnder.rapporterat.av-alla"] =
      part_of_all(r.reported, r.municipality.committees.size(), committees);
}

/// What cannot be told because a committee has not told its part: the report is made without it.
void add_untold_sums(const MunicipalView& view, NamedValues& values) {
  add_untold_values(operating_table(view.plan.material), values);
  add_untold_values(investment_table(view.plan.material), values);
  for (const std::string moment : {"perioden", "prognos"})
    if (values.contains("driftredovisning.summa.avvikelse-" + moment))
      add_untold("ekonomi.avvikelse." + moment, values);
  for (const auto& whole : view.roll_up.consolidated) {
    const std::string name = "indikator." + folded(whole.id);
    if (whole.lacks_figure.empty() && whole.lacks_base.empty()) continue;
    for (const std::string_view figure : {"utfall", "prognos", "föregående"})
      values.try_emplace(fmt::format("{}.{}", name, figure), std::string{"–"});
  }
}

void add_own_values(const MunicipalView& view, NamedValues& values) {
  add_counts(view, values);
  add_untold_sums(view, values);
  if (view.roll_up.municipality.balance.empty()) return;
  add_amount("balanskrav.resultat", balance_result_of_year(view), values);
  add_amount("balanskrav.återstår", left_to_restore_of_year(view), values);
}

WorkbookSheet sheet(std::string name, Table table, SheetSubject subject) {
  WorkbookSheet result{std::move(name), std::move(table)};
  result.subject = subject;
  return result;
}

std::vector<WorkbookSheet> sheets_over_committees(const MunicipalView& view) {
  using enum SheetSubject;
  std::vector<WorkbookSheet> sheets;
  sheets.push_back(sheet("Mål och nämnder", goal_matrix(MatrixCell::assessment, view), goals));
  sheets.push_back(sheet("Trender och nämnder", goal_matrix(MatrixCell::trend, view), goals));
  sheets.push_back(sheet("Nämnder", committee_overview(view), summary));
  sheets.push_back(sheet("Konsoliderade indikatorer", consolidation_table(view), goals));
  sheets.back().formulas = consolidation_formulas(view, sheets.back().table);
  sheets.push_back(sheet("Koppling", link_table(view), basis));
  sheets.push_back(sheet("Översättningar", translation_table(view), basis));
  sheets.push_back(sheet("Uppdrag per nämnd", committee_assignments(view), goals));
  sheets.push_back(sheet("Personal per nämnd", committee_personnel(view), personnel));
  sheets.back().formulas = personnel_formulas(sheets.back().table);
  const Table balance = balance_table(view).table;
  sheets.push_back(sheet("Balanskrav", balance, economy));
  sheets.back().formulas = result_formulas(view, balance_table(view));
  sheets.push_back(sheet("Att återställa", deficit_table(view), economy));
  sheets.back().formulas = deficit_formulas(sheets.back().table, balance);
  sheets.push_back(sheet("Saknas", gap_table(view), basis));
  std::erase_if(sheets, [](const WorkbookSheet& s) { return s.table.rows.empty(); });
  return sheets;
}

}  // namespace

Contents municipal_contents(const MunicipalView& view) {
  Contents contents = report_contents(view.plan);
  name_economy(contents.items);
  add_goal_tables(view, contents.items);
  contents.items["ofullständiga bedömningar"] = incomplete_goals(view);
  add_committee_tables(view, contents.items);
  add_goal_groups(view, contents);
  add_own_values(view, contents.values);
  return contents;
}

NamedValues municipal_values(const MunicipalView& view) {
  NamedValues values = report_values(view.plan);
  add_own_values(view, values);
  return values;
}

Workbook municipal_workbook(const MunicipalView& view, std::vector<WorkbookSheet> history) {
  Workbook workbook =
      report_workbook(view.plan, sheets_over_committees(view), std::move(history), {balance_table(view)});
  for (WorkbookSheet& sheet : workbook.sheets) {
    if (sheet.table.id == "driftredovisning" || sheet.table.id == "investeringar")
      name_rows_committees(sheet.table);
    if (sheet.table.id == "maluppfyllelse") sheet.table.caption = "Bedömning och trend för fullmäktiges mål";
  }
  if (!gathering_goals(view.roll_up).empty()) name_goal_counts(workbook);
  return workbook;
}

}  // namespace redovisa

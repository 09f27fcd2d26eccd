#include "view/report_contents.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "diagnostics/folded.hpp"
#include "view/basis_tables.hpp"
#include "view/brief_tables.hpp"
#include "view/economy_charts.hpp"
#include "view/economy_tables.hpp"
#include "view/goal_contents.hpp"
#include "view/indicator_history.hpp"
#include "view/judgement_counts.hpp"
#include "view/key_figure_tables.hpp"
#include "view/named_values.hpp"
#include "view/personnel_tables.hpp"
#include "view/sick_leave_notes.hpp"
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

/// {{ekonomi.avvikelse.perioden}} and {{ekonomi.avvikelse.prognos}}: the two figures that every report speaks
/// of.
void add_short_names(const NamedTable& operating, NamedValues& values) {
  const Row* row = row_of_whole(operating.table);
  if (row == nullptr) return;
  const std::string whole = folded(std::get<std::string>(row->cells.front().value));
  for (const std::string moment : {"perioden", "prognos"})
    for (const std::string suffix : {"", ".avrundat", ".belopp"})
      if (const auto found =
              values.find(fmt::format("driftredovisning.{}.avvikelse-{}{}", whole, moment, suffix));
          found != values.end())
        values.insert_or_assign(fmt::format("ekonomi.avvikelse.{}{}", moment, suffix), found->second);
}

void add_economy_values(const EconomyTables& tables, NamedValues& values) {
  for (const auto& named : tables) {
    add_table_values(named, values);
    if (named.name == "driftredovisning") add_short_names(named, values);
  }
}

void add_economy_charts(const EconomyTables& tables, const Period& period, Items& items) {
  const NamedTable& activities = table_named(tables, "verksamhet");
  add_chart("diagram budget per verksamhet", activity_budget_chart(activities, period), items);
  add_chart("diagram avvikelse per verksamhet", activity_variance_chart(activities), items);
  add_chart("diagram volymer", volume_chart(table_named(tables, "volymer"), period), items);
}

bool has_column(const NamedTable& table, std::string_view name) {
  return std::ranges::find(table.column_names, name) != table.column_names.end();
}

/// A note of sums that cannot be held against budget is of the forecasts when the sum's own variance is
/// there.
void drop_note_of_forecasts(NamedTable& named) {
  const Row* whole = row_of_whole(named.table);
  if (whole == nullptr || !has_column(named, "avvikelse-perioden")) return;
  if (!std::holds_alternative<Number>(whole->cells[column_named(named, "avvikelse-perioden")].value)) return;
  std::erase_if(named.table.notes,
                [](const std::string& note) { return note.starts_with("Summans avvikelse"); });
}

/// Without the forecast and its variance, the last columns, when no row has any.
Table without_empty_forecast(const NamedTable& named) {
  Table table = named.table;
  const std::size_t first = column_named(named, "prognos");
  const bool last_two = first + 2 == table.columns.size() && named.column_names.back() == "avvikelse-prognos";
  const bool empty = std::ranges::all_of(table.rows, [&](const Row& row) {
    return !last_two || !std::holds_alternative<Number>(row.cells[first].value);
  });
  if (!last_two || !empty) return table;
  table.columns.resize(first);
  for (Row& row : table.rows) row.cells.resize(first);
  return table;
}

void add_economy(const PlanView& view, Contents& contents) {
  auto tables = economy_tables(view.material);
  add_economy_values(tables, contents.values);
  add_table("ekonomi i korthet", economy_in_brief(tables, view.material.period), contents.items);
  add_table("att ta ställning till", open_matters(view, tables), contents.items);
  add_economy_charts(tables, view.material.period, contents.items);
  const bool ended = is_whole_year(view.material.period);
  for (auto& named : tables) {
    const std::string name = named.name;
    add_table(name, ended ? without_forecasts(std::move(named)).table : without_empty_forecast(named),
              contents.items);
  }
}

/// A table, or the sentence that tells why there is none.
void add_table_or_reason(const std::string& name, Table table, std::string reason, Items& items) {
  add_table(name, std::move(table), items);
  if (items[name].empty() && !reason.empty()) items[name].emplace_back(Prose{std::move(reason), {}});
}

/// Tables that a standing text of the plan explains, "Volymerna anges i dygn", and what they are called.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> explained_tables{
    {{"verksamhet", "Driftredovisningen per verksamhet"}, {"volymer", "Volymerna"}, {"priser", "Priserna"}}};

/// A text without the table that it explains is told to be so.
void tell_lacking_tables(const SourceMaterial& m, Items& items) {
  for (const auto& [name, words] : explained_tables) {
    const std::string table{name};
    if (!m.followed_up || !items[table].empty() || !items.contains("text ekonomi." + table)) continue;
    const std::string reason = fmt::format("{} saknas i underlaget för {}.", words, heading_text(m.period));
    items[table].emplace_back(Prose{reason, {}});
  }
}

void add_sick_leave_by_group(const std::string& name, const std::string& measure, const SourceMaterial& m,
                             Items& items) {
  add_table_or_reason(name, sick_leave_by_group_table(m, measure), withheld_sick_leave_by_group(m, measure),
                      items);
}

void add_personnel(const SourceMaterial& m, Contents& contents) {
  add_chart("diagram sjukfrånvaro", monthly_sick_leave_chart(m), contents.items);
  add_table_or_reason("sjukfrånvaro per månad", monthly_sick_leave_table(m), withheld_monthly_sick_leave(m),
                      contents.items);
  add_sick_leave_by_group("sjukfrånvaro per grupp", "Sjukfrånvaro", m, contents.items);
  add_sick_leave_by_group("långtidssjukfrånvaro", "Långtidssjukfrånvaro", m, contents.items);
  add_table("personalomsättning", turnover_table(m), contents.items);
}

/// The tables of each level of the plan and each kind of assignment, "indikatorer kf", and those of all.
void add_tables_by_kind(const PlanView& view, Items& items) {
  const Convention& c = view.material.convention;
  for (const auto& level : c.goal_levels)
    add_table("måluppfyllelse " + folded(level.key), goal_overview(level, view), items);
  for (const auto& level : c.plan_levels)
    items["indikatorer " + folded(level.key)] = indicator_items(level, view);
  items["indikatorer"] = indicator_items(PlanLevel{"", "Indikator", "Indikatorer"}, view);
  for (const auto& kind : c.assignment_kinds)
    items["uppdrag " + folded(kind.key)] = assignment_items(kind, view);
  items["uppdrag"] = assignment_items(AssignmentKind{"", "Uppdrag"}, view);
}

/// A chart and the table with the same figures, which a template places beside it; neither without the other.
void add_counts(const std::string& chart_name, const std::string& table_name, const JudgementCounts& counts,
                const PlanView& view, Items& items) {
  auto chart = view.material.followed_up ? counts_chart(counts, view) : std::nullopt;
  add_table(table_name, chart ? counts_table(counts, view) : Table{}, items);
  add_chart(chart_name, std::move(chart), items);
}

void add_histories(const std::string& name, const IndicatorHistories& histories, const PlanView& view,
                   Items& items) {
  add_chart("diagram " + name, history_chart(histories, view), items);
  add_table(name, history_table(histories, view), items);
}

void add_plan_charts(const PlanView& view, Items& items) {
  add_counts("diagram måluppfyllelse", "målens bedömning", goals_by_judgement(view), view, items);
  for (const auto& level : view.material.convention.goal_levels) {
    const std::string key = folded(level.key);
    add_counts("diagram måluppfyllelse " + key, "målens bedömning " + key, goals_by_judgement(level, view),
               view, items);
    add_counts("diagram indikatorernas bedömning " + key, "indikatorernas bedömning " + key,
               indicators_by_judgement(level, view), view, items);
  }
  add_counts("diagram indikatorernas bedömning", "indikatorernas bedömning", indicators_by_judgement(view),
             view, items);
  add_histories("utveckling", histories_off_target(view), view, items);
  add_histories("nyckelindikatorer", histories_of_keys(view), view, items);
}

void add_plan(const PlanView& view, Contents& contents) {
  add_plan_charts(view, contents.items);
  add_tables_by_kind(view, contents.items);
  add_table("måluppfyllelse", goal_overview(view), contents.items);
  add_table("jämförelse", comparison_table(view.material, ComparedSexes::together), contents.items);
  add_table("jämförelse per kön", comparison_table(view.material, ComparedSexes::apart), contents.items);
  add_table("uppdrag per status", assignment_summary(view), contents.items);
  add_table("regler", rule_table(view), contents.items);
  add_table("underlag mål", goal_basis_table(view), contents.items);
  add_table("underlag indikatorer", indicator_basis_table(view), contents.items);
  add_table("underlag uppdrag", assignment_basis_table(view), contents.items);
  add_table("beslut av person", override_table(view), contents.items);
  add_table("bokföring", ledger_table(view.material), contents.items);
}

NamedValues values_without_economy(const PlanView& view) {
  NamedValues values;
  add_report_values(view.material, values);
  add_words(view.material.convention, values);
  add_counts(view, values);
  add_indicator_values(view, values);
  add_personnel_values(view.material, values);
  return values;
}

void add_review(const ReviewItems& review, Contents& contents) {
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info})
    add_table(fmt::format("granskning {}", word_of(severity)), review_table(review, severity),
              contents.items);
  add_table("undantag", accepted_table(review), contents.items);
  contents.values["granskning.antal"] = counts_in_words(review);
}

}  // namespace

NamedTable without_forecasts(NamedTable named) {
  const bool budget_twice = has_column(named, "budget-perioden");
  drop_note_of_forecasts(named);
  for (std::size_t i = named.column_names.size(); i-- > 1;) {
    const std::string& name = named.column_names[i];
    const bool of_forecast = name == "prognos" || name == "avvikelse-prognos";
    if (!of_forecast && !(budget_twice && name == "budget-helår")) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    named.column_names.erase(named.column_names.begin() + at);
    named.table.columns.erase(named.table.columns.begin() + at);
    for (Row& row : named.table.rows) row.cells.erase(row.cells.begin() + at);
    for (auto& amounts : named.exact) amounts.erase(amounts.begin() + at);
  }
  return named;
}

NamedValues report_values(const PlanView& view) {
  NamedValues values = values_without_economy(view);
  add_economy_values(economy_tables(view.material), values);
  return values;
}

Contents report_contents(const PlanView& view) {
  Contents contents;
  contents.values = values_without_economy(view);
  add_plan(view, contents);
  add_economy(view, contents);
  add_personnel(view.material, contents);
  add_texts(view.material, contents.items);
  tell_lacking_tables(view.material, contents.items);
  add_goal_groups(view, contents);
  add_review(view.review, contents);
  return contents;
}

}  // namespace redovisa

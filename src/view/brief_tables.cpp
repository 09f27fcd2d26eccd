#include "view/brief_tables.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/cells.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// A few parts are told with the whole; many are left to the full table.
constexpr std::size_t most_parts = 3;

/// Budget, figure and variance of a row, under a name of the brief's own.
struct BriefLine {
  std::string name;
  std::string_view budget, figure, variance;  // names of the full table's columns
};

Row brief_row(const NamedTable& named, const Row& row, const BriefLine& line) {
  Row brief;
  brief.cells.push_back(text_cell(line.name));
  for (const std::string_view column : {line.budget, line.figure, line.variance})
    brief.cells.push_back(row.cells[column_named(named, column)]);
  return brief;
}

void add_operating(const NamedTable& operating, const Period& period, Table& brief) {
  const Row* whole = row_of_whole(operating.table);
  if (whole == nullptr) return;
  const std::string year = std::to_string(period.year);
  brief.rows.push_back(brief_row(
      operating, *whole,
      {"Resultat " + heading_text(period), "budget-perioden", "utfall-perioden", "avvikelse-perioden"}));
  const bool ended = is_whole_year(period);
  if (!ended)
    brief.rows.push_back(
        brief_row(operating, *whole,
                  {"Prognos för resultatet " + year, "budget-helår", "prognos", "avvikelse-prognos"}));
  std::vector<const Row*> parts;
  for (const Row& row : operating.table.rows)
    if (row.role == RowRole::item && &row != whole) parts.push_back(&row);
  if (parts.size() > most_parts) return;
  for (const Row* part : parts) {
    const std::string name = text_of(part->cells.front().value);
    brief.rows.push_back(
        brief_row(operating, *part,
                  ended ? BriefLine{name, "budget-perioden", "utfall-perioden", "avvikelse-perioden"}
                        : BriefLine{name, "budget-helår", "prognos", "avvikelse-prognos"}));
    brief.rows.back().role = RowRole::of_which;
  }
}

void add_investments(const NamedTable& investments, const Period& period, Table& brief) {
  if (const Row* whole = row_of_whole(investments.table))
    brief.rows.push_back(
        brief_row(investments, *whole,
                  {fmt::format("Investeringar {}{}", period.year, is_whole_year(period) ? "" : ", prognos"),
                   "budget-året", "prognos-året", "avvikelse-året"}));
}

/// Something to decide on: what it is, how it stands, and what is proposed.
struct OpenMatter {
  std::string subject;
  Cell state;
  std::string measure;
  std::string responsible;
};

/// Income is positive and costs negative, so a forecast below budget is worse however variances are counted.
std::optional<Decimal> forecast_deficit(const NamedTable& operating) {
  const Row* whole = row_of_whole(operating.table);
  if (whole == nullptr) return std::nullopt;
  const auto amount = [&](std::string_view column) -> const Number* {
    return std::get_if<Number>(&whole->cells[column_named(operating, column)].value);
  };
  const Number* budget = amount("budget-helår");
  const Number* forecast = amount("prognos");
  if (budget == nullptr || forecast == nullptr || !(forecast->value < budget->value)) return std::nullopt;
  return forecast->value - budget->value;
}

std::string economy_measures(const Table& measures) {
  const auto number = std::ranges::count(measures.rows, RowRole::item, &Row::role);
  if (number == 0) return "Ingen åtgärd är redovisad.";
  const Row* whole = row_of_whole(measures);
  const Number* effect = whole == nullptr ? nullptr : std::get_if<Number>(&whole->cells[1].value);
  const std::string count = number == 1 ? "En åtgärd" : fmt::format("{} åtgärder", number);
  return effect == nullptr
             ? count + " utan beräknad effekt; se delårsrapportens tabell."
             : fmt::format("{} med förväntad effekt {}{}tkr.", count, text_of(*effect), no_break_space);
}

void add_economy_matter(const EconomyTables& tables, std::vector<OpenMatter>& matters) {
  if (const auto deficit = forecast_deficit(table_named(tables, "driftredovisning")))
    matters.push_back(
        {"Ekonomi i balans",
         text_cell(fmt::format("Prognos {}{}tkr mot budget", text_of(*deficit), no_break_space)),
         economy_measures(table_named(tables, "åtgärder").table),
         {}});
}

bool is_unfulfilled(const AssessedGoal& goal) {
  const auto level = goal.assessment.level();
  return level && *level != Level{0};
}

void add_goal_matters(const PlanView& view, std::vector<OpenMatter>& matters) {
  const bool year_end = is_year_end(view.material);
  for (const AssessedGoal& goal : view.goals())
    if (is_unfulfilled(goal))
      matters.push_back({goal_title(*goal.goal),
                         mark_cell(view.material.convention.scale, goal.assessment, year_end),
                         goal.goal->measure.empty() ? "Ingen åtgärd är beskriven." : goal.goal->measure.text,
                         goal.goal->responsible});
}

std::string delay_of(const Assignment& a) {
  if (a.expected_date && a.end_date && *a.end_date < *a.expected_date)
    return fmt::format("Väntas klart {} i stället för {}.", text_in_prose(*a.expected_date),
                       text_in_prose(*a.end_date));
  if (a.end_date) return fmt::format("Skulle vara klart {}.", text_in_prose(*a.end_date));
  return {};
}

/// What is done, though late, leaves nothing to decide on.
bool is_open_and_late(const AssessedAssignment& a) {
  return a.on_plan() == false && a.assignment->status != AssignmentStatus::completed;
}

void add_assignment_matters(const PlanView& view, std::vector<OpenMatter>& matters) {
  for (const AssessedAssignment& a : view.plan.assignments)
    if (is_open_and_late(a))
      matters.push_back({a.assignment->name, text_cell(std::string{word_of_plan(false)}),
                         delay_of(*a.assignment), a.assignment->responsible});
}

std::vector<ColumnOver<OpenMatter>> matter_columns() {
  return {{{"Gäller", Align::left, 40}, [](const OpenMatter& m) { return text_cell(m.subject); }},
          {{"Läge", Align::left, 18}, [](const OpenMatter& m) { return m.state; }},
          {{"Åtgärd", Align::left, 44}, [](const OpenMatter& m) { return text_cell(m.measure); }},
          {{"Ansvarig", Align::left, 20},
           [](const OpenMatter& m) { return m.responsible.empty() ? Cell{} : text_cell(m.responsible); },
           true}};
}

}  // namespace

Table economy_in_brief(const EconomyTables& tables, const Period& period) {
  Table brief;
  brief.id = "ekonomi-i-korthet";
  brief.caption = "Ekonomin i korthet, tkr";
  brief.description = "Budget, utfall eller prognos och avvikelse för perioden, året och investeringarna.";
  brief.columns = {{"Tkr", Align::left, 46},
                   {"Budget", Align::right, 16},
                   {"Utfall eller prognos", Align::right, 20},
                   {"Avvikelse", Align::right, 16}};
  add_operating(table_named(tables, "driftredovisning"), period, brief);
  add_investments(table_named(tables, "investeringar"), period, brief);
  return brief;
}

Table open_matters(const PlanView& view, const EconomyTables& tables) {
  std::vector<OpenMatter> matters;
  add_economy_matter(tables, matters);
  add_goal_matters(view, matters);
  add_assignment_matters(view, matters);
  std::vector<const OpenMatter*> shown;
  for (const OpenMatter& matter : matters) shown.push_back(&matter);
  Table table;
  table.id = "att-ta-stallning-till";
  table.caption = "Det som avviker, med läge och åtgärd";
  table.description = "Prognos, mål och uppdrag som avviker, med läge och åtgärd.";
  return tabulate(std::move(table), needed_columns(matter_columns(), shown), shown);
}

}  // namespace redovisa

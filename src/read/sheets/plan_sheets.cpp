#include "read/sheets/plan_sheets.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "read/sheets/follow_up_columns.hpp"
#include "read/sheets/keyed_sheets.hpp"
#include "read/sheets/period_series.hpp"
#include "read/sheets/written_periodicity.hpp"

namespace redovisa {

namespace {

constexpr std::array directions{
    Word<Direction>{"högre", Direction::higher},       Word<Direction>{"högre är bättre", Direction::higher},
    Word<Direction>{"öka", Direction::higher},         Word<Direction>{"ökar", Direction::higher},
    Word<Direction>{"lägre", Direction::lower},        Word<Direction>{"lägre är bättre", Direction::lower},
    Word<Direction>{"minska", Direction::lower},       Word<Direction>{"minskar", Direction::lower},
    Word<Direction>{"intervall", Direction::interval}, Word<Direction>{"nära noll", Direction::near_zero},
    Word<Direction>{"ingen", Direction::none}};

constexpr std::array yes_words{Word<bool>{"ja", true}, Word<bool>{"nej", false}};

constexpr std::array statuses{Word<AssignmentStatus>{"ej påbörjad", AssignmentStatus::not_started},
                              Word<AssignmentStatus>{"påbörjad", AssignmentStatus::started},
                              Word<AssignmentStatus>{"pågående", AssignmentStatus::started},
                              Word<AssignmentStatus>{"pågår", AssignmentStatus::started},
                              Word<AssignmentStatus>{"slutförd", AssignmentStatus::completed},
                              Word<AssignmentStatus>{"klar", AssignmentStatus::completed},
                              Word<AssignmentStatus>{"avslutad", AssignmentStatus::completed},
                              Word<AssignmentStatus>{"avbruten", AssignmentStatus::cancelled}};

constexpr std::array plan_words{Word<bool>{"enligt plan", true}, Word<bool>{"avvikelse från plan", false}};

/// Period is read before the rest of a row, to tell whether the row is the report's.
template <class T>
void pass_over(T&, const CellReader&) {}

// ---- Mål

const ColumnReader<Goal> goal_columns[] = {
    {required("Nummer"), [](Goal& g, const CellReader& c) { c.set(g.number, c.text()); }},
    {required("Mål"), [](Goal& g, const CellReader& c) { c.set(g.name, c.text()); }},
    {optional("Period"), pass_over<Goal>},
    {optional("Målområde"), [](Goal& g, const CellReader& c) { c.set(g.area, c.text()); }},
    {optional("Nivå"),
     [](Goal& g, const CellReader& c) { c.set(g.level, c.text()), g.level_position = c.position(); }},
    {optional("Överordnat mål"),
     [](Goal& g, const CellReader& c) { c.set(g.parent, c.text()), g.parent_position = c.position(); }},
    {optional("Täcker överordnat mål"),
     [](Goal& g, const CellReader& c) { g.covers_parent = c.word(std::span<const Word<bool>>{yes_words}); }},
    {optional("Ansvarig"), [](Goal& g, const CellReader& c) { c.set(g.responsible, c.text()); }},
    {optional("Beskrivning"), [](Goal& g, const CellReader& c) { c.set(g.description, c.text()); }},
    {optional("Metod"), [](Goal& g, const CellReader& c) { c.set(g.method, c.text()); }},
    {optional("Adressering"), [](Goal& g, const CellReader& c) { c.set(g.addressee, c.text()); }},
    {optional("Kommentar"), read_comment<Goal>},
    {optional("Kommentar datum"), read_comment_date<Goal>},
    {optional("Analys"), [](Goal& g, const CellReader& c) { g.analysis = c.sourced_text(); }},
    {optional("Konsekvens"), [](Goal& g, const CellReader& c) { g.consequence = c.sourced_text(); }},
    {optional("Åtgärd"), [](Goal& g, const CellReader& c) { g.measure = c.sourced_text(); }},
    {optional("Bedömning"), read_assessment<Goal>},
    {optional("Trend"), read_trend<Goal>},
    {optional("Motivering"), read_reason<Goal>},
    {optional("Beslutad av"), read_decider<Goal>},
    {optional("Beslutad datum"), read_decision_date<Goal>},
};

// ---- Indikatorer

void add_target(Indicator& i, const CellReader& c, int year, const Criterion& criterion) {
  const Reported value{principal_figure(criterion), {}, c.position()};
  add_to_series(i.targets, {whole_year(criterion.year.value_or(year)), value, criterion},
                *c.context().diagnostics);
  if (criterion.base && !i.baseline)
    i.baseline = {whole_year(criterion.base_year.value_or(0)), {criterion.base, {}, c.position()}};
}

void read_target(Indicator& i, const CellReader& c) {
  for (const auto& criterion : c.criteria()) add_target(i, c, c.column_period().year, criterion);
}

/// A target that names its year, or has it in the column Målår; otherwise it is the report year's.
void read_target_of_any_year(Indicator& i, const CellReader& c) {
  for (const auto& criterion : c.criteria())
    add_target(i, c, i.target_year.value_or(c.context().report_period.year), criterion);
}

void read_baseline(Indicator& i, const CellReader& c) {
  Reported value = c.figure(i.unit);
  const Period period = value.measured.value_or(whole_year(0));
  value.measured.reset();
  i.baseline = {period, value};
}

void read_periodicity(Indicator& i, const CellReader& c) {
  c.set(i.periodicity.text, c.text());
  i.periodicity.months = months_of_periodicity(i.periodicity.text);
}

void read_level(Indicator& i, const CellReader& c, Level level) {
  const auto criteria = c.criteria();
  if (!criteria.empty() && criteria.front().demands())
    i.levels.push_back({level, criteria.front(), c.position()});
}

const ColumnReader<Indicator> indicator_columns[] = {
    {required("Id"), [](Indicator& i, const CellReader& c) { c.set(i.id, c.text()); }},
    {required("Indikator"), [](Indicator& i, const CellReader& c) { c.set(i.name, c.text()); }},
    {optional("Period"), pass_over<Indicator>},
    {required("Mål"),
     [](Indicator& i, const CellReader& c) { c.set(i.goal, c.text()), i.goal_position = c.position(); }},
    {optional("Överordnat mål"),
     [](Indicator& i, const CellReader& c) {
       c.set(i.contributes_to, c.text()), i.contributes_position = c.position();
     }},
    {optional("Nivå"),
     [](Indicator& i, const CellReader& c) { c.set(i.level, c.text()), i.level_position = c.position(); }},
    {optional("Verksamhet"), [](Indicator& i, const CellReader& c) { c.set(i.activity, c.text()); }},
    {optional("Ansvarig"), [](Indicator& i, const CellReader& c) { c.set(i.responsible, c.text()); }},
    {optional("Ansvarig för rapportering"),
     [](Indicator& i, const CellReader& c) { c.set(i.reports, c.text()); }},
    {optional("Mått"), [](Indicator& i, const CellReader& c) { c.set(i.measured, c.text()); }},
    {optional("Enhet"), [](Indicator& i, const CellReader& c) { c.set(i.unit, c.text()); }},
    {optional("Riktning"),
     [](Indicator& i, const CellReader& c) {
       i.direction = c.word(std::span<const Word<Direction>>{directions});
     }},
    {optional("Utgångsvärde"), read_baseline},
    {optional("Målår"), [](Indicator& i, const CellReader& c) { i.target_year = c.year(); }},
    {optional("Målvärde"), read_target_of_any_year},
    {periodic("Mål"), read_target},
    {periodic("Målvärde"), read_target},
    {periodic("Utfall"),
     [](Indicator& i, const CellReader& c) {
       add_to_series(i.outcomes, {c.column_period(), c.figure(i.unit)}, *c.context().diagnostics);
     }},
    {periodic("Prognos"),
     [](Indicator& i, const CellReader& c) {
       add_to_series(i.forecasts, {c.column_period(), c.figure(i.unit)}, *c.context().diagnostics);
     }},
    {optional("Källa"), [](Indicator& i, const CellReader& c) { c.set(i.source, c.text()); }},
    {optional("Kolada-id"), [](Indicator& i, const CellReader& c) { c.set(i.kolada_id, c.text()); }},
    {optional("Periodicitet"), read_periodicity},
    {optional("Vikt"),
     [](Indicator& i, const CellReader& c) { i.weight = c.reported().number.value_or(Decimal{1}); }},
    {optional("Nyckelindikator"),
     [](Indicator& i, const CellReader& c) {
       i.key = c.word(std::span<const Word<bool>>{yes_words}).value_or(false);
     }},
    {optional("Kommentar"), read_comment<Indicator>},
    {optional("Kommentar datum"), read_comment_date<Indicator>},
    {optional("Bedömning"), read_assessment<Indicator>},
    {optional("Trend"), read_trend<Indicator>},
    {optional("Motivering"), read_reason<Indicator>},
    {optional("Beslutad av"), read_decider<Indicator>},
    {optional("Beslutad datum"), read_decision_date<Indicator>},
};

template <Level level>
void read_level_of(Indicator& i, const CellReader& c) {
  read_level(i, c, level);
}
constexpr void (*level_readers[])(Indicator&, const CellReader&){
    read_level_of<0>, read_level_of<1>, read_level_of<2>, read_level_of<3>, read_level_of<4>};

/// The columns of every convention, and one for each level of this one's scale: Grön, Gul.
std::vector<ColumnReader<Indicator>> indicator_columns_of(const Convention* convention) {
  std::vector<ColumnReader<Indicator>> columns(std::begin(indicator_columns), std::end(indicator_columns));
  if (convention == nullptr) return columns;
  for (std::size_t level = 0; level < convention->scale.levels.size(); ++level)
    columns.push_back({optional(convention->scale.levels[level].key), level_readers[level]});
  return columns;
}

// ---- Aktiviteter

const ColumnReader<Activity> activity_columns[] = {
    {required("Tillhör"),
     [](Activity& a, const CellReader& c) { a.belongs_to = c.text(), a.belongs_position = c.position(); }},
    {required("Typ"), [](Activity& a, const CellReader& c) { a.kind = c.text(); }},
    {required("Aktivitet"), [](Activity& a, const CellReader& c) { a.text = c.text(); }},
    {optional("Ansvarig"), [](Activity& a, const CellReader& c) { a.responsible = c.text(); }},
    {optional("När"), [](Activity& a, const CellReader& c) { a.when = c.text(); }},
    {optional("Status"), [](Activity& a, const CellReader& c) { a.status = c.text(); }},
    {optional("Resultat"), [](Activity& a, const CellReader& c) { a.result = c.text(); }},
};

// ---- Uppdrag

const ColumnReader<Assignment> assignment_columns[] = {
    {required("Id"), [](Assignment& a, const CellReader& c) { c.set(a.id, c.text()); }},
    {required("Uppdrag"), [](Assignment& a, const CellReader& c) { c.set(a.name, c.text()); }},
    {optional("Period"), pass_over<Assignment>},
    {optional("Mål"),
     [](Assignment& a, const CellReader& c) { c.set(a.goal, c.text()), a.goal_position = c.position(); }},
    {required("Typ"),
     [](Assignment& a, const CellReader& c) { c.set(a.kind, c.text()), a.kind_position = c.position(); }},
    {optional("Ansvarig"), [](Assignment& a, const CellReader& c) { c.set(a.responsible, c.text()); }},
    {optional("Ansvarig för rapportering"),
     [](Assignment& a, const CellReader& c) { c.set(a.reports, c.text()); }},
    {optional("Förväntade effekter"), [](Assignment& a, const CellReader& c) { c.set(a.effects, c.text()); }},
    {optional("Hur ofta"), [](Assignment& a, const CellReader& c) { c.set(a.how_often, c.text()); }},
    {optional("Slutdatum"),
     [](Assignment& a, const CellReader& c) { a.end_date = c.date(), a.end_date_position = c.position(); }},
    {optional("Status"),
     [](Assignment& a, const CellReader& c) {
       a.status = c.word(std::span<const Word<AssignmentStatus>>{statuses}), a.status_position = c.position();
     }},
    {optional("Prognosdatum"),
     [](Assignment& a, const CellReader& c) {
       a.expected_date = c.date(), a.expected_date_position = c.position();
     }},
    {optional("Prognos för slutförande"),
     [](Assignment& a, const CellReader& c) {
       a.declared_on_plan = c.word(std::span<const Word<bool>>{plan_words}),
       a.declared_on_plan_position = c.position();
     }},
    {optional("Kommentar"), read_comment<Assignment>},
    {optional("Kommentar datum"), read_comment_date<Assignment>},
    {optional("Bedömning"), read_assessment<Assignment>},
    {optional("Trend"), read_trend<Assignment>},
    {optional("Motivering"), read_reason<Assignment>},
    {optional("Beslutad av"), read_decider<Assignment>},
    {optional("Beslutad datum"), read_decision_date<Assignment>},
};

}  // namespace

std::vector<Goal> read_goals(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  return read_keyed_sheets<Goal>({goal_columns, 0, 1, 2, Code::unknown_goal}, sheets, context);
}

std::vector<Indicator> read_indicators(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  const auto columns = indicator_columns_of(context.convention);
  auto result = read_keyed_sheets<Indicator>({columns, 0, 1, 2, Code::unknown_indicator}, sheets, context);
  for (auto& indicator : result) {
    in_order_of_time(indicator.outcomes);
    in_order_of_time(indicator.targets);
    in_order_of_time(indicator.forecasts);
    std::ranges::sort(indicator.levels, {}, &LevelCriterion::level);
  }
  return result;
}

std::vector<Assignment> read_assignments(const std::vector<SheetOfPeriod>& sheets,
                                         const ReadContext& context) {
  return read_keyed_sheets<Assignment>({assignment_columns, 0, 1, 2, Code::unknown_assignment}, sheets,
                                       context);
}

void read_activity_sheet(const Grid& grid, const ReadContext& context, std::vector<Activity>& activities) {
  for (auto& row : read_rows<Activity>(grid, activity_columns, context)) activities.push_back(std::move(row));
}

std::vector<Period> periods_of_indicator_columns(const std::vector<SheetOfPeriod>& sheets) {
  Diagnostics told_when_read;
  const auto headings = headings_of(std::span<const ColumnReader<Indicator>>{indicator_columns});
  std::vector<Period> periods;
  for (const auto& sheet : sheets) {
    const auto table = find_table(*sheet.grid, headings, told_when_read);
    if (!table) continue;
    for (std::size_t i = 0; i < table->columns.size(); ++i) {
      const auto& [heading, number, period] = table->columns[i];
      const bool holds_something =
          std::ranges::any_of(table->rows, [i](const TableRow& row) { return row.cells[i] != nullptr; });
      if (period && !is_whole_year(*period) && headings[heading].name == "Utfall" && holds_something)
        periods.push_back(*period);
    }
  }
  return periods;
}

}  // namespace redovisa

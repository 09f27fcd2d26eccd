#include "read/sheets/plan_sheets.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "read/sheets/follow_up_columns.hpp"
#include "read/sheets/keyed_sheets.hpp"
#include "read/sheets/period_series.hpp"

namespace redovisa {

namespace {

constexpr std::array directions{Word<Direction>{"högre", Direction::higher},
                                Word<Direction>{"högre är bättre", Direction::higher},
                                Word<Direction>{"öka", Direction::higher},
                                Word<Direction>{"lägre", Direction::lower},
                                Word<Direction>{"lägre är bättre", Direction::lower},
                                Word<Direction>{"minska", Direction::lower}};

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
    {optional("Nivå"), [](Goal& g, const CellReader& c) { c.set(g.level, c.text()); }},
    {optional("Överordnat mål"), [](Goal& g, const CellReader& c) { c.set(g.parent, c.text()); }},
    {optional("Ansvarig"), [](Goal& g, const CellReader& c) { c.set(g.responsible, c.text()); }},
    {optional("Beskrivning"), [](Goal& g, const CellReader& c) { c.set(g.description, c.text()); }},
    {optional("Kommentar"), read_comment<Goal>},
    {optional("Kommentar datum"), read_comment_date<Goal>},
    {optional("Bedömning"), read_assessment<Goal>},
    {optional("Trend"), read_trend<Goal>},
    {optional("Motivering"), read_reason<Goal>},
};

// ---- Indikatorer

const ColumnReader<Indicator> indicator_columns[] = {
    {required("Id"), [](Indicator& i, const CellReader& c) { c.set(i.id, c.text()); }},
    {required("Indikator"), [](Indicator& i, const CellReader& c) { c.set(i.name, c.text()); }},
    {optional("Period"), pass_over<Indicator>},
    {required("Mål"),
     [](Indicator& i, const CellReader& c) { c.set(i.goal, c.text()), i.goal_position = c.position(); }},
    {optional("Nivå"),
     [](Indicator& i, const CellReader& c) { c.set(i.level, c.text()), i.level_position = c.position(); }},
    {optional("Ansvarig"), [](Indicator& i, const CellReader& c) { c.set(i.responsible, c.text()); }},
    {optional("Enhet"), [](Indicator& i, const CellReader& c) { c.set(i.unit, c.text()); }},
    {optional("Riktning"),
     [](Indicator& i, const CellReader& c) {
       i.direction = c.word(std::span<const Word<Direction>>{directions});
     }},
    {periodic("Mål"),
     [](Indicator& i, const CellReader& c) {
       add_to_series(i.targets, {c.column_period(), c.reported()}, *c.context().diagnostics);
     }},
    {periodic("Målvärde"),
     [](Indicator& i, const CellReader& c) {
       add_to_series(i.targets, {c.column_period(), c.reported()}, *c.context().diagnostics);
     }},
    {periodic("Utfall"),
     [](Indicator& i, const CellReader& c) {
       add_to_series(i.outcomes, {c.column_period(), c.reported()}, *c.context().diagnostics);
     }},
    {periodic("Prognos"),
     [](Indicator& i, const CellReader& c) {
       add_to_series(i.forecasts, {c.column_period(), c.reported()}, *c.context().diagnostics);
     }},
    {optional("Källa"), [](Indicator& i, const CellReader& c) { c.set(i.source, c.text()); }},
    {optional("Kommentar"), read_comment<Indicator>},
    {optional("Kommentar datum"), read_comment_date<Indicator>},
    {optional("Bedömning"), read_assessment<Indicator>},
    {optional("Trend"), read_trend<Indicator>},
    {optional("Motivering"), read_reason<Indicator>},
};

// ---- Uppdrag

const ColumnReader<Assignment> assignment_columns[] = {
    {required("Id"), [](Assignment& a, const CellReader& c) { c.set(a.id, c.text()); }},
    {required("Uppdrag"), [](Assignment& a, const CellReader& c) { c.set(a.name, c.text()); }},
    {optional("Period"), pass_over<Assignment>},
    {required("Mål"),
     [](Assignment& a, const CellReader& c) { c.set(a.goal, c.text()), a.goal_position = c.position(); }},
    {required("Typ"),
     [](Assignment& a, const CellReader& c) { c.set(a.kind, c.text()), a.kind_position = c.position(); }},
    {optional("Ansvarig"), [](Assignment& a, const CellReader& c) { c.set(a.responsible, c.text()); }},
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
};

}  // namespace

std::vector<Goal> read_goals(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  return read_keyed_sheets<Goal>({goal_columns, 0, 1, 2, Code::unknown_goal}, sheets, context);
}

std::vector<Indicator> read_indicators(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  auto result =
      read_keyed_sheets<Indicator>({indicator_columns, 0, 1, 2, Code::unknown_indicator}, sheets, context);
  for (auto& indicator : result) {
    in_order_of_time(indicator.outcomes);
    in_order_of_time(indicator.targets);
  }
  return result;
}

std::vector<Assignment> read_assignments(const std::vector<SheetOfPeriod>& sheets,
                                         const ReadContext& context) {
  return read_keyed_sheets<Assignment>({assignment_columns, 0, 1, 2, Code::unknown_assignment}, sheets,
                                       context);
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

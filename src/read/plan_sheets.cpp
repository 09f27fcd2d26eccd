#include "read/plan_sheets.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

#include "read/keyed_sheets.hpp"

namespace redovisa {

namespace {

constexpr KnownHeading required(std::string_view name) { return {name, true, false}; }
constexpr KnownHeading optional(std::string_view name) { return {name, false, false}; }
constexpr KnownHeading periodic(std::string_view name) { return {name, false, true}; }

constexpr std::array directions{Word<Direction>{"högre", Direction::higher},
                                Word<Direction>{"högre är bättre", Direction::higher},
                                Word<Direction>{"öka", Direction::higher},
                                Word<Direction>{"lägre", Direction::lower},
                                Word<Direction>{"lägre är bättre", Direction::lower},
                                Word<Direction>{"minska", Direction::lower}};

constexpr std::array statuses{Word<AssignmentStatus>{"ej påbörjad", AssignmentStatus::not_started},
                              Word<AssignmentStatus>{"påbörjad", AssignmentStatus::started},
                              Word<AssignmentStatus>{"pågående", AssignmentStatus::started},
                              Word<AssignmentStatus>{"slutförd", AssignmentStatus::completed},
                              Word<AssignmentStatus>{"avbruten", AssignmentStatus::cancelled}};

constexpr std::array plan_words{Word<bool>{"enligt plan", true}, Word<bool>{"avvikelse från plan", false}};

// ---- what every followed-up thing has: a comment and a person's decision

template <class T>
void read_comment(T& item, const CellReader& cell) {
  if (!item.comment) item.comment.emplace();
  item.comment->position = cell.position();
  cell.set(item.comment->text, cell.text());
}

template <class T>
void read_comment_date(T& item, const CellReader& cell) {
  if (!item.comment) item.comment.emplace();
  item.comment->date = cell.date();
}

template <class T>
void read_assessment(T& item, const CellReader& cell) {
  item.decision.assessment = cell.choice(cell.context().convention->scale);
}

template <class T>
void read_trend(T& item, const CellReader& cell) {
  item.decision.trend = cell.choice(cell.context().convention->trends);
}

template <class T>
void read_reason(T& item, const CellReader& cell) {
  item.decision.reason = cell.sourced_text();
}

/// Period is read before the rest of a row, to tell whether the row is the report's.
template <class T>
void pass_over(T&, const CellReader&) {}

/// Puts a figure in an indicator's series; the same period told twice must say the same.
void add_to_series(std::vector<PeriodValue>& series, const PeriodValue& value, Diagnostics& diagnostics) {
  const auto same = std::ranges::find(series, value.period, &PeriodValue::period);
  if (same == series.end()) {
    series.push_back(value);
    return;
  }
  if (same->value.number == value.value.number) return;
  diagnostics.push_back({Code::conflicting_value,
                         value.value.position,
                         value.value.number ? to_machine_text(*value.value.number) : "inget värde",
                         same->value.number
                             ? fmt::format("{}, som på det andra stället", to_machine_text(*same->value.number))
                             : "inget värde, som på det andra stället",
                         {},
                         {same->value.position}});
}

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
    {required("Mål"), [](Indicator& i, const CellReader& c) { c.set(i.goal, c.text()), i.goal_position = c.position(); }},
    {optional("Nivå"), [](Indicator& i, const CellReader& c) { c.set(i.level, c.text()), i.level_position = c.position(); }},
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
    {required("Mål"), [](Assignment& a, const CellReader& c) { c.set(a.goal, c.text()), a.goal_position = c.position(); }},
    {required("Typ"), [](Assignment& a, const CellReader& c) { c.set(a.kind, c.text()), a.kind_position = c.position(); }},
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

// ---- Utfall

struct OutcomeRow {
  SourcedText indicator;
  std::optional<Period> period;
  bool period_written = false;
  std::optional<Reported> outcome, forecast;
  std::optional<Commentary> comment;
  Decision decision;
  SourcePosition position;
};

const ColumnReader<OutcomeRow> outcome_columns[] = {
    {required("Indikator"), [](OutcomeRow& o, const CellReader& c) { o.indicator = c.sourced_text(); }},
    {optional("Period"), [](OutcomeRow& o, const CellReader& c) { o.period = c.period(), o.period_written = true; }},
    {optional("Utfall"), [](OutcomeRow& o, const CellReader& c) { o.outcome = c.reported(); }},
    {optional("Prognos"), [](OutcomeRow& o, const CellReader& c) { o.forecast = c.reported(); }},
    {optional("Kommentar"), read_comment<OutcomeRow>},
    {optional("Kommentar datum"), read_comment_date<OutcomeRow>},
    {optional("Bedömning"), read_assessment<OutcomeRow>},
    {optional("Trend"), read_trend<OutcomeRow>},
    {optional("Motivering"), read_reason<OutcomeRow>},
};
constexpr std::size_t outcome_period = 1;

void apply(const OutcomeRow& row, const Period& period, const ReadContext& context, Indicator& indicator) {
  if (row.outcome) add_to_series(indicator.outcomes, {period, *row.outcome}, *context.diagnostics);
  if (!ends_together(period, context.report_period)) return;
  if (row.forecast) add_to_series(indicator.forecasts, {period, *row.forecast}, *context.diagnostics);
  if (row.comment) indicator.comment = row.comment;
  if (row.decision.assessment) indicator.decision.assessment = row.decision.assessment;
  if (row.decision.trend) indicator.decision.trend = row.decision.trend;
  if (!row.decision.reason.empty()) indicator.decision.reason = row.decision.reason;
}

Indicator* find_indicator(std::vector<Indicator>& indicators, const SourcedText& id,
                          Diagnostics& diagnostics) {
  if (id.empty() || indicators.empty()) return nullptr;  // told as an empty cell or a missing sheet
  const auto found = std::ranges::find(indicators, id.text, &Indicator::id);
  if (found != indicators.end()) return &*found;
  std::vector<std::string> known;
  for (const auto& indicator : indicators) known.push_back(indicator.id);
  diagnostics.push_back({Code::unknown_indicator, id.position, id.text, "ett id från bladet Indikatorer",
                         meant_question(id.text, known)});
  return nullptr;
}

/// A row once for each indicator and period.
void check_once(const OutcomeRow& row, const Period& period,
                std::map<std::pair<std::string, Period>, SourcePosition>& seen, Diagnostics& diagnostics) {
  const auto [first, is_new] = seen.try_emplace({row.indicator.text, period}, row.indicator.position);
  if (is_new) return;
  diagnostics.push_back({Code::duplicate_id,
                         row.indicator.position,
                         fmt::format("{} {}", row.indicator.text, to_key(period)),
                         "en rad för varje indikator och period",
                         {},
                         {first->second}});
}

/// A row that says no period, in a workbook that says none, belongs nowhere.
void tell_no_period(const OutcomeRow& row, Diagnostics& diagnostics) {
  if (row.period_written) return;  // told when it was read
  diagnostics.push_back({Code::cell_empty, row.position, row.indicator.text, "Period",
                         "Skriv perioden på raden, eller en gång för hela arbetsboken på bladet Rapport."});
}

void in_order_of_time(std::vector<PeriodValue>& series) {
  std::ranges::sort(series, {}, [](const PeriodValue& v) {
    return std::tuple(v.period.year, v.period.last_month, v.period.first_month);
  });
}

}  // namespace

std::vector<Goal> read_goals(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  return read_keyed_sheets<Goal>({goal_columns, 0, 1, 2, Code::unknown_goal}, sheets, context);
}

std::vector<Indicator> read_indicators(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context) {
  auto result = read_keyed_sheets<Indicator>(
      {indicator_columns, 0, 1, 2, Code::unknown_indicator}, sheets, context);
  for (auto& indicator : result) {
    in_order_of_time(indicator.outcomes);
    in_order_of_time(indicator.targets);
  }
  return result;
}

std::vector<Assignment> read_assignments(const std::vector<SheetOfPeriod>& sheets,
                                         const ReadContext& context) {
  return read_keyed_sheets<Assignment>(
      {assignment_columns, 0, 1, 2, Code::unknown_assignment}, sheets, context);
}

void read_outcomes(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context,
                   std::vector<Indicator>& indicators) {
  std::map<std::pair<std::string, Period>, SourcePosition> seen;
  for (const auto& sheet : sheets) {
    for (const auto& row : read_rows<OutcomeRow>(*sheet.grid, outcome_columns, context)) {
      Indicator* indicator = find_indicator(indicators, row.indicator, *context.diagnostics);
      const auto period = row.period || row.period_written ? row.period : sheet.period;
      if (!period) tell_no_period(row, *context.diagnostics);
      if (indicator == nullptr || !period) continue;
      check_once(row, *period, seen, *context.diagnostics);
      apply(row, *period, context, *indicator);
    }
  }
  for (auto& indicator : indicators) in_order_of_time(indicator.outcomes);
}

std::vector<Period> periods_of_outcomes(const std::vector<SheetOfPeriod>& sheets) {
  Diagnostics told_when_read;
  const ReadContext context{nullptr, {}, &told_when_read};
  std::set<Period> periods;
  for (const auto& sheet : sheets) {
    const auto table = find_table(
        *sheet.grid, headings_of(std::span<const ColumnReader<OutcomeRow>>{outcome_columns}), told_when_read);
    if (!table) continue;
    for (const auto& row : table->rows) {
      const GridCell* cell = cell_under(*table, row, outcome_period);
      const auto period =
          cell != nullptr ? CellReader{*sheet.grid, *cell, {}, context}.period() : sheet.period;
      if (period) periods.insert(*period);
    }
  }
  return {periods.begin(), periods.end()};
}

}  // namespace redovisa

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "model/period_order.hpp"
#include "read/sheets/column_reader.hpp"
#include "read/sheets/follow_up_columns.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/period_series.hpp"
#include "read/sheets/plan_sheets.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

// ---- Utfall

struct OutcomeRow {
  SourcedText indicator;
  std::optional<Period> period;
  bool period_written = false;
  std::optional<CellReader> outcome, forecast;  // read when the indicator and its unit are known
  std::vector<CellReader> outcomes, forecasts;  // in columns that have their own periods
  std::optional<std::optional<Sex>> sex;        // empty: not told; of all when told as such
  std::optional<Commentary> comment;
  Decision decision;
  SourcePosition position;

  bool has_own_columns() const { return !outcomes.empty() || !forecasts.empty(); }
};

constexpr std::array sexes{
    Word<std::optional<Sex>>{"t", std::nullopt}, Word<std::optional<Sex>>{"totalt", std::nullopt},
    Word<std::optional<Sex>>{"k", Sex::women},   Word<std::optional<Sex>>{"kvinnor", Sex::women},
    Word<std::optional<Sex>>{"m", Sex::men},     Word<std::optional<Sex>>{"män", Sex::men}};

std::vector<std::string> sex_choices(const Convention&) { return {"T", "K", "M"}; }

void read_sex(OutcomeRow& row, const CellReader& cell) {
  row.sex = cell.word(std::span<const Word<std::optional<Sex>>>{sexes});
}

const ColumnReader<OutcomeRow> outcome_columns[] = {
    {required("Indikator"), [](OutcomeRow& o, const CellReader& c) { o.indicator = c.sourced_text(); },
     in_follow_up(ValueForm::text, "Indikatorns id från planen.", "I01")},
    {optional("Period"),
     [](OutcomeRow& o, const CellReader& c) { o.period = c.period(), o.period_written = true; },
     in_follow_up(ValueForm::period, "Perioden som utfallet gäller; tomt: arbetsbokens period.")},
    {optional("Utfall"), [](OutcomeRow& o, const CellReader& c) { o.outcome.emplace(c); },
     in_follow_up(ValueForm::figure, "Periodens utfall; saknas det: iu, uppgift saknas.", "67")},
    {optional("Prognos"), [](OutcomeRow& o, const CellReader& c) { o.forecast.emplace(c); },
     in_follow_up(ValueForm::figure, "Vad årets utfall väntas bli.", "70")},
    {optional("Kön"), read_sex,
     one_of_words(FormPart::follow_up, "T för totalt (tomt är totalt), K för kvinnor, M för män.", "",
                  sex_choices)},
    {periodic("Utfall"), [](OutcomeRow& o, const CellReader& c) { o.outcomes.push_back(c); }},
    {periodic("Prognos"), [](OutcomeRow& o, const CellReader& c) { o.forecasts.push_back(c); }},
    {optional("Kommentar"), read_comment<OutcomeRow>, comment_note},
    {optional("Kommentar datum"), read_comment_date<OutcomeRow>, comment_date_note},
    {optional("Bedömning"), read_assessment<OutcomeRow>, assessment_note},
    {optional("Trend"), read_trend<OutcomeRow>, trend_note},
    {optional("Motivering"), read_reason<OutcomeRow>, reason_note},
    {optional("Beslutad av"), read_decider<OutcomeRow>, decider_note},
    {optional("Beslutad datum"), read_decision_date<OutcomeRow>, decision_date_note},
};
constexpr std::size_t outcome_period = 1, outcome_value = 2, outcome_forecast = 3;

void apply(const OutcomeRow& row, const Period& period, const ReadContext& context, Indicator& indicator) {
  if (ends_after(period, context.report_period)) return;  // nobody knew it at the report
  const std::optional<Sex> sex = row.sex.value_or(std::nullopt);
  if (row.outcome && sex) indicator.by_sex.push_back({*sex, {period, row.outcome->figure(indicator.unit)}});
  if (sex) return;
  if (row.outcome)
    add_to_series(indicator.outcomes, {period, row.outcome->figure(indicator.unit)}, *context.diagnostics);
  if (row.forecast)
    add_to_series(indicator.forecasts, {period, row.forecast->figure(indicator.unit)}, *context.diagnostics);
  if (!ends_together(period, context.report_period)) return;
  if (row.comment) indicator.comment = row.comment;
  if (row.decision.assessment) indicator.decision.assessment = row.decision.assessment;
  if (row.decision.trend) indicator.decision.trend = row.decision.trend;
  if (!row.decision.reason.empty()) indicator.decision.reason = row.decision.reason;
  if (!row.decision.by.empty()) indicator.decision.by = row.decision.by;
  if (row.decision.date) indicator.decision.date = row.decision.date;
}

/// Figures in columns with their own periods ("Utfall jan 2025"): of each its own moment.
void apply_columns(const OutcomeRow& row, const ReadContext& context, Indicator& indicator) {
  const std::optional<Sex> sex = row.sex.value_or(std::nullopt);
  for (const CellReader& cell : row.outcomes) {
    if (ends_after(cell.column_period(), context.report_period)) continue;
    const PeriodValue value{cell.column_period(), cell.figure(indicator.unit)};
    if (sex)
      indicator.by_sex.push_back({*sex, value});
    else
      add_to_series(indicator.outcomes, value, *context.diagnostics);
  }
  for (const CellReader& cell : row.forecasts)
    if (!sex &&
        (is_whole_year(cell.column_period()) || !ends_after(cell.column_period(), context.report_period)))
      add_to_series(indicator.forecasts, {cell.column_period(), cell.figure(indicator.unit)},
                    *context.diagnostics);
}

/// The plan's indicators by id.
class IndicatorIndex {
 public:
  explicit IndicatorIndex(std::vector<Indicator>& indicators) {
    for (auto& indicator : indicators) {
      by_id_.emplace(indicator.id, &indicator);
      ids_.push_back(indicator.id);
      const auto [named, is_new] = by_name_.try_emplace(folded(indicator.name), &indicator);
      if (!is_new) named->second = nullptr;  // a name of two tells nothing
    }
  }

  /// By the id, else by a name that is its alone. Null, and told, when the plan has no such indicator.
  Indicator* find(const SourcedText& id, Diagnostics& diagnostics) {
    if (id.empty() || ids_.empty()) return nullptr;  // told as an empty cell or a missing sheet
    if (const auto found = by_id_.find(id.text); found != by_id_.end()) return found->second;
    if (const auto found = by_name_.find(folded(id.text));
        found != by_name_.end() && found->second != nullptr)
      return found->second;
    const bool ask = ++unknown_ <= most_questions;
    diagnostics.push_back({Code::unknown_indicator, id.position, id.text, "ett id från bladet Indikatorer",
                           ask ? meant_question(id.text, ids_) : std::string{}});
    return nullptr;
  }

 private:
  static constexpr std::size_t most_questions = 50;  // a whole sheet of foreign ids is one fault, not typing

  std::unordered_map<std::string, Indicator*> by_id_, by_name_;
  std::vector<std::string> ids_;
  std::size_t unknown_ = 0;
};

/// Indicators, the months that their rows' periods end in, and whose outcome it is.
using SeenRows = std::map<std::tuple<std::string, int, unsigned, std::optional<Sex>>, SourcePosition>;

/// A row once for each indicator and end of period: two forecasts of one moment could not both be right.
/// False when it is not, which is told.
bool is_once(const OutcomeRow& row, const Period& period, SeenRows& seen, Diagnostics& diagnostics) {
  const auto [first, is_new] =
      seen.try_emplace({row.indicator.text, period.year, period.last_month, row.sex.value_or(std::nullopt)},
                       row.indicator.position);
  if (is_new) return true;
  diagnostics.push_back({Code::duplicate_id,
                         row.indicator.position,
                         fmt::format("{} {}", row.indicator.text, to_key(period)),
                         "en rad för varje indikator och period",
                         {},
                         {first->second}});
  return false;
}

/// History may stand beside the period that a workbook says that it is about, but not what comes after it.
void check_period(const OutcomeRow& row, const Period& period, const Period& workbook,
                  Diagnostics& diagnostics) {
  if (std::pair(period.year, period.last_month) <= std::pair(workbook.year, workbook.last_month)) return;
  diagnostics.push_back({Code::conflicting_value, row.position,
                         fmt::format("{} {}", row.indicator.text, to_key(period)),
                         fmt::format("högst {}, arbetsbokens period på bladet Rapport", to_key(workbook)),
                         "Rätta perioden på raden eller på bladet Rapport."});
}

/// What stands in a column of a later time than the workbook says that it is about.
void check_column_periods(const OutcomeRow& row, const Period& workbook, Diagnostics& diagnostics) {
  for (const CellReader& cell : row.outcomes) {
    if (!ends_after(cell.column_period(), workbook)) continue;
    diagnostics.push_back({Code::conflicting_value, cell.position(),
                           fmt::format("{} {}", row.indicator.text, to_key(cell.column_period())),
                           fmt::format("högst {}, arbetsbokens period på bladet Rapport", to_key(workbook)),
                           "Rätta perioden i kolumnens rubrik eller på bladet Rapport."});
  }
}

/// A row that says no period, in a workbook that says none, belongs nowhere.
void tell_no_period(const OutcomeRow& row, Diagnostics& diagnostics) {
  if (row.period_written) return;  // told when it was read
  diagnostics.push_back({Code::cell_empty, row.position, row.indicator.text, "Period",
                         "Skriv perioden på raden, eller en gång för hela arbetsboken på bladet Rapport."});
}

}  // namespace

void read_outcomes(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context,
                   std::vector<Indicator>& indicators) {
  SeenRows seen;
  IndicatorIndex index{indicators};
  for (const auto& sheet : sheets) {
    for (const auto& row : read_rows<OutcomeRow>(*sheet.grid, outcome_columns, context)) {
      Indicator* indicator = index.find(row.indicator, *context.diagnostics);
      if (indicator != nullptr) apply_columns(row, context, *indicator);
      if (sheet.period) check_column_periods(row, *sheet.period, *context.diagnostics);
      const bool is_of_columns = row.has_own_columns() && !row.outcome && !row.forecast;
      if (is_of_columns && !row.period && !sheet.period) continue;
      const auto period = row.period || row.period_written ? row.period : sheet.period;
      if (!period) tell_no_period(row, *context.diagnostics);
      if (indicator == nullptr || !period) continue;
      if (sheet.period) check_period(row, *period, *sheet.period, *context.diagnostics);
      Indicator of_twin;  // of a row that stands twice only the faults in its own cells are told
      of_twin.unit = indicator->unit;
      apply(row, *period, context, is_once(row, *period, seen, *context.diagnostics) ? *indicator : of_twin);
    }
  }
  for (auto& indicator : indicators) {
    in_order_of_time(indicator.outcomes);
    in_order_of_time(indicator.forecasts);
  }
}

std::vector<KnownColumn> known_outcome_columns() { return known_columns<OutcomeRow>(outcome_columns); }

std::vector<FormColumn> outcome_form(const FormRequest& request) {
  return form_columns<OutcomeRow>(outcome_columns, request, FormPart::follow_up);
}

namespace {

/// The columns with periods of their own that hold anything. A forecast of the year was made before it was
/// over, and what a workbook says of a later time than its own is told when it is read.
void add_periods_of_columns(const SheetTable& table, const std::optional<Period>& workbook,
                            std::set<Period>& periods) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& [heading, number, period] = table.columns[i];
    if (!period || (workbook && ends_after(*period, *workbook))) continue;
    if (outcome_columns[heading].heading.name == "Prognos" && is_whole_year(*period)) continue;
    if (std::ranges::any_of(table.rows, [&](const TableRow& row) { return row.cells[i] != nullptr; }))
      periods.insert(*period);
  }
}

}  // namespace

std::vector<Period> periods_of_outcomes(const std::vector<SheetOfPeriod>& sheets) {
  Diagnostics told_when_read;
  const ReadContext context{nullptr, {}, &told_when_read};
  std::set<Period> periods;
  for (const auto& sheet : sheets) {
    const auto table = find_table(
        *sheet.grid, headings_of(std::span<const ColumnReader<OutcomeRow>>{outcome_columns}), told_when_read);
    if (!table) continue;
    add_periods_of_columns(*table, sheet.period, periods);
    for (const auto& row : table->rows) {
      // a row prepared for a period to come holds nothing yet
      if (cell_under(*table, row, outcome_value) == nullptr &&
          cell_under(*table, row, outcome_forecast) == nullptr)
        continue;
      const GridCell* cell = cell_under(*table, row, outcome_period);
      const auto period =
          cell != nullptr ? CellReader{*sheet.grid, *cell, {}, context}.period() : sheet.period;
      if (period) periods.insert(*period);
    }
  }
  return {periods.begin(), periods.end()};
}

}  // namespace redovisa

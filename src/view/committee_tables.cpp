#include "view/committee_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "rollup/committee_totals.hpp"
#include "view/amount_table.hpp"
#include "view/cells.hpp"
#include "view/economy_charts.hpp"
#include "view/economy_tables.hpp"
#include "view/reason_wording.hpp"
#include "view/rule_words.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr ActivityWord per_committee{"nämnd", "namnd"};

struct GoalCounts {
  std::size_t all = 0, evaluated = 0, fulfilled = 0;
};

GoalCounts counts_of(const CommitteeReport& report) {
  GoalCounts counts;
  for (const auto& goal : report.plan.goals) {
    ++counts.all;
    const auto level = goal.assessment.level();
    if (!level) continue;
    ++counts.evaluated;
    if (report.material.convention.scale.levels.at(*level).fulfilled) ++counts.fulfilled;
  }
  return counts;
}

void add_sum_row(std::string name, std::size_t rows, Table& table,
                 const std::vector<std::optional<Decimal>>& sums) {
  if (rows < 2) return;
  Row total{{text_cell(std::move(name))}, RowRole::total};
  for (const auto& sum : sums) total.cells.push_back(cell_of(sum, 0));
  for (std::size_t i = 0; i < rows; ++i) total.adds.push_back(i);
  table.rows.push_back(std::move(total));
}

/// The sums of the columns after the first, over rows that are items.
std::vector<std::optional<Decimal>> sums_of(const Table& table) {
  std::vector<std::optional<Decimal>> sums(table.columns.size() - 1);
  for (const auto& row : table.rows)
    for (std::size_t c = 1; c < row.cells.size(); ++c)
      if (const auto* number = std::get_if<Number>(&row.cells[c].value))
        sums[c - 1] = sums[c - 1] ? *sums[c - 1] + number->value : number->value;
  return sums;
}

std::optional<Decimal> forecast_variance(const CommitteeReport& report, const MunicipalView& view) {
  const auto row = net_operating(report);
  if (!row) return std::nullopt;
  const bool year = is_whole_year(report.material.period);
  const auto& figure = year ? row->outcome_to_date.number : row->forecast_year.number;
  const bool outcome_first =
      view.plan.material.convention.variance_signs.operating == VarianceSign::outcome_minus_budget;
  return outcome_first ? difference(figure, row->budget_year.number)
                       : difference(row->budget_year.number, figure);
}

using StatusCounts = std::array<std::size_t, 6>;  // four statuses, none, and those that deviate

StatusCounts statuses_of(const CommitteeReport& report) {
  StatusCounts counts{};
  for (const auto& a : report.plan.assignments) {
    if (!a.assessment.has_rule()) continue;  // left to a person: reached or not, without status
    const auto status = a.assignment->status;
    ++counts.at(status ? static_cast<std::size_t>(*status) : 4U);
    if (a.on_plan() == false && status != AssignmentStatus::completed) ++counts.back();
  }
  return counts;
}

/// A column of the personnel's table: a share of the whole committee, if it has told it.
struct ShareColumn {
  std::string heading;
  std::vector<const Reported*> shares;  // one for each committee
};

ShareColumn sick_leave_column(const Period& period, const MunicipalView& view) {
  ShareColumn column{fmt::format("Sjukfrånvaro {}", heading_text(period)), {}};
  for (const auto& report : view.roll_up.committees) {
    const SickLeaveRow* row = whole_sick_leave(report, period);
    column.shares.push_back(row == nullptr ? nullptr : &row->share);
  }
  return column;
}

ShareColumn turnover_column(std::string_view name, Reported TurnoverRow::*share, const MunicipalView& view) {
  const Period& period = view.plan.material.period;
  ShareColumn column{fmt::format("{} {}", name, heading_text(period)), {}};
  for (const auto& report : view.roll_up.committees) {
    const TurnoverRow* row = whole_turnover(report, period);
    column.shares.push_back(row == nullptr ? nullptr : &(row->*share));
  }
  return column;
}

std::vector<ShareColumn> share_columns(const MunicipalView& view) {
  const Period& p = view.plan.material.period;
  std::vector<ShareColumn> columns;
  for (const Period& period :
       {p, Period{p.year - 1, p.first_month, p.last_month}, Period{p.year, p.last_month, p.last_month},
        Period{p.year - 1, p.last_month, p.last_month}})
    columns.push_back(sick_leave_column(period, view));
  columns.push_back(turnover_column("Slutat i kommunen", &TurnoverRow::external, view));
  columns.push_back(turnover_column("Bytt inom kommunen", &TurnoverRow::internal, view));
  std::erase_if(columns, [](const ShareColumn& column) {
    return std::ranges::none_of(column.shares, [](const Reported* s) { return s != nullptr; });
  });
  return columns;
}

std::optional<Decimal> all_employees(const MunicipalView& view) {
  std::optional<Decimal> sum{Decimal{0}};
  for (const auto& report : view.roll_up.committees)
    sum = sum && report.employees.number ? std::optional{*sum + *report.employees.number} : std::nullopt;
  return sum;
}

/// Committees that have not reported but have employees: the whole has no share without them.
std::vector<std::string> employers_missing(const RollUp& r) {
  std::vector<std::string> names;
  for (const auto& name : r.missing)
    if (const auto* expected = find_committee(r.municipality, name);
        expected != nullptr && expected->employees.number)
      names.push_back(expected->shown_name());
  return names;
}

/// "sjukfrånvaro jan–aug 2025: SN".
std::string lacking_note(const ShareColumn& column, const MunicipalView& view) {
  std::vector<std::string> names;
  const auto& committees = view.roll_up.committees;
  for (std::size_t i = 0; i < committees.size(); ++i) {
    const Reported* share = column.shares[i];
    if (share == nullptr || !share->number) names.push_back(committees[i].short_name);
  }
  return names.empty() ? std::string{} : fmt::format("{}: {}", column.heading, listed(names));
}

std::vector<std::string> personnel_notes(const std::vector<ShareColumn>& columns, const MunicipalView& view) {
  std::vector<std::string> notes{
      "Procent. Kommunens andel är nämndernas andelar vägda med antalet årsarbetare."};
  std::string lacking;
  for (const auto& column : columns)
    if (const auto note = lacking_note(column, view); !note.empty())
      lacking += (lacking.empty() ? "" : "; ") + note;
  if (!lacking.empty())
    notes.push_back(
        fmt::format("Kommunens andel räknas inte fram där en nämnd saknar uppgift. Saknas: {}.", lacking));
  if (const auto missing = employers_missing(view.roll_up); !missing.empty())
    notes.push_back(fmt::format("Ingen andel för kommunen räknas fram, eftersom {} inte har rapporterat.",
                                listed(missing)));
  std::vector<std::string> without_base;
  for (const auto& report : view.roll_up.committees)
    if (!report.employees.number) without_base.push_back(report.short_name);
  if (!without_base.empty())
    notes.push_back(
        fmt::format("Antal årsarbetare saknas för {}, och därför räknas ingen andel för kommunen fram.",
                    listed(without_base)));
  return notes;
}

std::string_view words_of(GapKind kind) {
  switch (kind) {
    case GapKind::no_report:
      return "Rapport saknas";
    case GapKind::other_period:
      return "Rapport för perioden saknas";
    case GapKind::goals_not_linked:
      return "Mål som inte hör till något av fullmäktiges mål";
    case GapKind::goals_not_judged:
      return "Mål som inte har kunnat bedömas";
    case GapKind::indicators_unmeasured:
      return "Indikatorer utan utfall och prognos";
    case GapKind::no_operating_figures:
      return "Driftredovisning saknas";
    case GapKind::no_forecast:
      return "Helårsprognos för ekonomin saknas";
    case GapKind::no_sick_leave:
      return "Sjukfrånvaro för hela nämnden saknas";
    case GapKind::no_employees:
      return "Antal årsarbetare saknas på bladet Nämnder";
    case GapKind::no_contribution:
      return "Fullmäktiges mål som inget bidrar till";
    case GapKind::consolidation_incomplete:
      return "Fullmäktiges indikatorer som inte har kunnat räknas fram";
  }
  return {};
}

}  // namespace

Table committee_overview(const MunicipalView& view) {
  const bool year = is_whole_year(view.plan.material.period);
  Table table;
  table.id = "namnderna-i-korthet";
  table.caption = "Nämnderna i korthet";
  table.description =
      "För varje nämnd: antal mål, hur många som är bedömda och uppfyllda, uppdrag och avvikelse.";
  table.columns = {
      {"Nämnd", Align::left, 34},
      {"Mål", Align::right, 9},
      {"Bedömda", Align::right, 11},
      {"Uppfyllda", Align::right, 11},
      {"Uppdrag", Align::right, 11},
      {year ? "Avvikelse mot budget, tkr" : "Prognosens avvikelse mot budget, tkr", Align::right, 20}};
  for (const auto& report : view.roll_up.committees) {
    const GoalCounts counts = counts_of(report);
    table.rows.push_back({{text_cell(report.name), count_cell(counts.all), count_cell(counts.evaluated),
                           count_cell(counts.fulfilled), count_cell(report.plan.assignments.size()),
                           cell_of(forecast_variance(report, view), 0)}});
  }
  add_sum_row("Nämnderna tillsammans", table.rows.size(), table, sums_of(table));
  table.notes.emplace_back("Uppfyllda mål enligt varje nämnds egen skala; delvis uppfyllda räknas inte.");
  return table;
}

Table committee_assignments(const MunicipalView& view) {
  Table table;
  table.id = "uppdrag-per-namnd";
  table.caption = "Uppdrag och initiativ per nämnd efter status";
  table.description =
      "Antal uppdrag och initiativ i varje nämnd efter status, och hur många som avviker från sin plan.";
  table.columns = {{"Nämnd", Align::left, 34}};
  for (const auto status : {AssignmentStatus::not_started, AssignmentStatus::started,
                            AssignmentStatus::completed, AssignmentStatus::cancelled})
    table.columns.push_back({std::string{word_of(status)}, Align::right, 11});
  table.columns.push_back({"Status saknas", Align::right, 11});
  table.columns.push_back({"Summa", Align::right, 10, ColumnSum{{1, 2, 3, 4, 5}}});
  table.columns.push_back({"Därav avvikelse från plan", Align::right, 14});
  for (const auto& report : view.roll_up.committees) {
    const StatusCounts counts = statuses_of(report);
    std::size_t all = 0;
    Row row{{text_cell(report.name)}};
    for (std::size_t i = 0; i + 1 < counts.size(); ++i)
      row.cells.push_back(count_cell(counts[i])), all += counts[i];
    row.cells.push_back(count_cell(all));
    row.cells.push_back(count_cell(counts.back()));
    if (all > 0) table.rows.push_back(std::move(row));
  }
  add_sum_row("Kommunen", table.rows.size(), table, sums_of(table));
  return table;
}

Table committee_personnel(const MunicipalView& view) {
  const auto columns = share_columns(view);
  Table table;
  table.id = "personal-per-namnd";
  table.caption = "Sjukfrånvaro och personalomsättning per nämnd, procent";
  table.description = "Andelar per nämnd och för kommunen, vägda med antalet årsarbetare.";
  if (columns.empty()) return table;
  table.small = true;
  table.columns = {{"Nämnd", Align::left, 28}, {"Årsarbetare", Align::right, 12}};
  for (const auto& column : columns) table.columns.push_back({column.heading, Align::right, 13});
  const auto& committees = view.roll_up.committees;
  for (std::size_t i = 0; i < committees.size(); ++i) {
    Row row{{text_cell(committees[i].name), cell_of(committees[i].employees)}};
    for (const auto& column : columns)
      row.cells.push_back(column.shares[i] == nullptr ? Cell{} : cell_of(*column.shares[i], 1));
    table.rows.push_back(std::move(row));
  }
  const bool is_whole = employers_missing(view.roll_up).empty();
  Row total{{text_cell("Kommunen"), is_whole ? cell_of(all_employees(view), 0) : Cell{}}};
  for (const auto& column : columns)
    total.cells.push_back(is_whole ? cell_of(share_of_whole(column.shares, committees), 1) : Cell{});
  table.rows.push_back(std::move(total));
  table.notes = personnel_notes(columns, view);
  return table;
}

Table gap_table(const MunicipalView& view) {
  Table table;
  table.id = "saknas";
  table.caption = "Det som saknas, och från vem";
  table.description = "Uppgifter som inte har lämnats eller inte har kunnat bedömas, per nämnd.";
  table.columns = {{"Nämnd", Align::left, 28}, {"Vad", Align::left, 42}, {"Vilka", Align::left, 30}};
  for (const auto& gap : view.roll_up.gaps) {
    const std::string who = gap.committee.empty() ? view.plan.material.report.municipality : gap.committee;
    const std::string which = gap.period
                                  ? fmt::format("Den senaste är per {}", text_in_prose(last_day(*gap.period)))
                                  : listed(gap.subjects);
    table.rows.push_back({{text_cell(who), text_cell(std::string{words_of(gap.kind)}), text_cell(which)}});
  }
  return table;
}

std::vector<Chart> committee_charts(const MunicipalView& view) {
  SourceMaterial committees;
  committees.period = view.plan.material.period;
  committees.convention = view.plan.material.convention;
  const auto& rows = view.plan.material.economy.operating;
  committees.economy.operating.assign(
      rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(view.roll_up.operating_of_committees));
  const NamedTable table = operating_table(committees);
  std::vector<Chart> charts;
  for (auto chart : {activity_budget_chart(table, committees.period, per_committee),
                     activity_variance_chart(table, per_committee)})
    if (chart) charts.push_back(std::move(*chart));
  return charts;
}

}  // namespace redovisa

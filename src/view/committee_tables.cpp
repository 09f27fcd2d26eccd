#include "view/committee_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

#include "rollup/committee_totals.hpp"
#include "view/amount_table.hpp"
#include "view/cells.hpp"
#include "view/economy_charts.hpp"
#include "view/economy_tables.hpp"
#include "view/missing_figures.hpp"
#include "view/places.hpp"
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

/// The sum of a column of counts, of the committees that have reported.
std::optional<Decimal> count_of_column(const Table& table, std::size_t column) {
  std::optional<Decimal> sum;
  for (const auto& row : table.rows)
    if (const auto* number = std::get_if<Number>(&row.cells[column].value))
      sum = sum ? *sum + number->value : number->value;
  return sum;
}

/// The names of the committees that have not reported, for the note below a table that counts the others.
std::string not_counted_note(const MunicipalView& view) {
  const auto& missing = view.roll_up.missing;
  if (missing.empty()) return {};
  return fmt::format("{} har inte rapporterat och är inte med i antalen.", listed(missing));
}

/// A committee that has not reported: its name, and nothing known.
Row untold_row(const ExpectedCommittee& expected, const Table& table) {
  Row row{{text_cell(expected.name)}};
  row.cells.resize(table.columns.size());
  return row;
}

/// The same as in the driftredovisning of the whole.
std::optional<Decimal> forecast_variance(const std::string& committee, const MunicipalView& view) {
  const OperatingRow* row = operating_row(view.roll_up, committee);
  if (row == nullptr) return std::nullopt;
  const bool year = is_whole_year(view.plan.material.period);
  const auto& figure = year ? row->outcome_to_date.number : row->forecast_year.number;
  const bool outcome_first =
      view.plan.material.convention.variance_signs.operating == VarianceSign::outcome_minus_budget;
  return outcome_first ? difference(figure, row->budget_year.number)
                       : difference(row->budget_year.number, figure);
}

/// The committees' variances together, of exact amounts; nullopt when one of them has none, whose names are
/// added to `without`.
std::optional<Decimal> sum_of_variances(const MunicipalView& view, std::vector<std::string>& without) {
  Decimal sum{0};
  for (const auto& expected : view.roll_up.municipality.committees) {
    if (const auto variance = forecast_variance(expected.name, view))
      sum = sum + *variance;
    else
      without.push_back(expected.name);
  }
  return without.empty() ? std::optional{sum} : std::nullopt;
}

Row overview_row(const CommitteeReport& report) {
  const GoalCounts counts = counts_of(report);
  return {{text_cell(report.name), count_cell(counts.all), count_cell(counts.evaluated),
           count_cell(counts.fulfilled), count_cell(report.plan.assignments.size())}};
}

/// The sums of the counts, and of the variance when every committee has one.
void add_overview_sums(const MunicipalView& view, Table& table) {
  const std::size_t last = table.columns.size() - 1;
  std::vector<std::string> without;
  std::vector<std::optional<Decimal>> sums;
  for (std::size_t c = 1; c < last; ++c) sums.push_back(count_of_column(table, c));
  sums.push_back(sum_of_variances(view, without));
  MissingFigures missing;
  if (without.size() < table.rows.size()) missing.add(table.columns[last].heading, std::move(without));
  add_sum_row("Nämnderna tillsammans", table.rows.size(), table, sums);
  if (auto note = not_counted_note(view); !note.empty()) table.notes.push_back(std::move(note));
  if (!missing.empty()) table.notes.push_back(missing.note());
}

// four statuses, none, those that a person judges without status, and those that deviate
using StatusCounts = std::array<std::size_t, 7>;
constexpr std::size_t without_status = 4, judged_by_person = 5, deviating = 6;

StatusCounts statuses_of(const CommitteeReport& report) {
  StatusCounts counts{};
  for (const auto& a : report.plan.assignments) {
    const auto status = a.assignment->status;
    const bool by_person = !status && !a.assessment.has_rule();  // reached or not
    ++counts.at(status ? static_cast<std::size_t>(*status) : by_person ? judged_by_person : without_status);
    if (a.on_plan() == false && status != AssignmentStatus::completed) ++counts[deviating];
  }
  return counts;
}

bool any_judged_by_person(const MunicipalView& view) {
  return std::ranges::any_of(view.roll_up.reports(), [](const CommitteeReport& report) {
    return statuses_of(report)[judged_by_person] > 0;
  });
}

Row assignment_row(const CommitteeReport& report, bool with_judged) {
  const StatusCounts counts = statuses_of(report);
  std::size_t all = 0;
  Row row{{text_cell(report.name)}};
  for (std::size_t i = 0; i < deviating; ++i) {
    if (i == judged_by_person && !with_judged) continue;
    row.cells.push_back(count_cell(counts[i]));
    all += counts[i];
  }
  row.cells.push_back(count_cell(all));
  row.cells.push_back(count_cell(counts[deviating]));
  return row;
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
    case GapKind::amounts_empty:
      return "Tomma celler, så att summor inte kan räknas (skriv 0 där det inte finns något)";
    case GapKind::no_investments:
      return "Investeringar saknas, som en tidigare rapport under året hade";
    case GapKind::no_sick_leave:
      return "Sjukfrånvaro för hela nämnden saknas";
    case GapKind::no_employees:
      return "Antal årsarbetare saknas på bladet Nämnder";
    case GapKind::no_contribution:
      return "Fullmäktiges mål som inget bidrar till";
    case GapKind::consolidation_incomplete:
      return "Fullmäktiges indikatorer som inte har kunnat räknas fram";
    case GapKind::balance_incomplete:
      return "Balanskravet kan inte räknas fram: poster utan belopp";
    case GapKind::no_gathering_goal:
      return "Samlad bedömning av god ekonomisk hushållning: inget av fullmäktiges mål väger samman de andra";
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
  table.notes.emplace_back("Uppfyllda mål enligt varje nämnds egen skala; delvis uppfyllda räknas inte.");
  for (const auto& expected : view.roll_up.municipality.committees) {
    const CommitteeReport* report = find_report(view.roll_up, expected);
    Row row = report == nullptr ? untold_row(expected, table) : overview_row(*report);
    row.cells.resize(table.columns.size());
    row.cells.back() = cell_of(forecast_variance(expected.name, view), 0);
    table.rows.push_back(std::move(row));
  }
  add_overview_sums(view, table);
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
  const bool with_judged = any_judged_by_person(view);
  if (with_judged) {
    table.columns.push_back({"Bedöms utan status", Align::right, 11});
    table.notes.emplace_back("Bedöms utan status: om uppdraget är uppnått eller inte bedöms av en person.");
  }
  std::vector<std::size_t> counted(table.columns.size() - 1);
  for (std::size_t i = 0; i < counted.size(); ++i) counted[i] = i + 1;
  table.columns.push_back({"Summa", Align::right, 10, ColumnSum{std::move(counted)}});
  table.columns.push_back({"Därav avvikelse från plan", Align::right, 14});
  bool any = false;
  for (const auto& expected : view.roll_up.municipality.committees) {
    const CommitteeReport* report = find_report(view.roll_up, expected);
    if (report == nullptr)
      table.rows.push_back(untold_row(expected, table));
    else if (!report->plan.assignments.empty())
      any = true, table.rows.push_back(assignment_row(*report, with_judged));
  }
  if (!any) table.rows.clear();
  std::vector<std::optional<Decimal>> sums;
  for (std::size_t c = 1; c < table.columns.size(); ++c) sums.push_back(count_of_column(table, c));
  add_sum_row("Kommunen", table.rows.size(), table, sums);
  if (auto note = not_counted_note(view); any && !note.empty()) table.notes.push_back(std::move(note));
  return table;
}

namespace {

/// "1.2" or "Kostnader (ekonomi.xlsx:Driftredovisning!F2)".
std::vector<std::string> subjects_of(const Gap& gap) {
  std::vector<std::string> subjects = gap.subjects;
  for (std::size_t i = 0; i < gap.places.size(); ++i)
    if (const std::string place = place_in_report(gap.places[i]); !place.empty())
      subjects[i] += fmt::format(" ({})", place);
  return subjects;
}

}  // namespace

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
                                  : listed(subjects_of(gap));
    table.rows.push_back({{text_cell(who), text_cell(std::string{words_of(gap.kind)}), text_cell(which)}});
  }
  return table;
}

std::vector<Chart> committee_charts(const MunicipalView& view) {
  SourceMaterial committees;
  committees.period = view.plan.material.period;
  committees.convention = view.plan.material.convention;
  const auto& rows = view.plan.material.economy.operating;
  std::ranges::copy_if(rows, std::back_inserter(committees.economy.operating),
                       [](const OperatingRow& row) { return row.group == committees_group; });
  const NamedTable table = operating_table(committees);
  std::vector<Chart> charts;
  for (auto chart : {activity_budget_chart(table, committees.period, per_committee),
                     activity_variance_chart(table, per_committee)})
    if (chart) charts.push_back(std::move(*chart));
  return charts;
}

}  // namespace redovisa

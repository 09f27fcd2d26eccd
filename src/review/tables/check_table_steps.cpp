#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "review/checks.hpp"
#include "review/tables/table_facts.hpp"
#include "review/tables/year_columns.hpp"

namespace redovisa {

namespace {

bool is_more_than(const Decimal& a, const Decimal& b, const Decimal& twice_slack) {
  const Decimal difference = absolute(a) - absolute(b);
  return difference + difference > twice_slack;
}

/// One hundredth of what it ought to be: less is not worth telling.
bool is_worth_telling(const Decimal& a, const Decimal& b) {
  return absolute(a - b) * Decimal{100} > absolute(b);
}

// The year of an investment against the whole project.

std::optional<std::size_t> whole_of(const PrintedTable& table, std::size_t column) {
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].all_years && table.columns[i].figure == table.columns[column].figure) return i;
  return std::nullopt;
}

bool exceeds_whole(const Decimal& year, const Decimal& whole) {
  if (year.units == 0) return false;
  if (whole.units != 0 && (year.units < 0) != (whole.units < 0)) return true;
  return is_more_than(year, whole, last_decimal(year) + last_decimal(whole));
}

void check_half(const PrintedTable& table, std::size_t year, std::size_t whole, Findings& findings) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto &of_year = number_at(table, {row, year}), &of_whole = number_at(table, {row, whole});
    if (!is_entry(table.rows[row]) || !of_year || !of_whole || !exceeds_whole(*of_year, *of_whole)) continue;
    Finding finding = finding_in(table, FindingCode::halves_differ);
    finding.places = {position_at(table, {row, year}), position_at(table, {row, whole})};
    add_cell_names(finding, table, {row, year});
    add_figure(finding, "står", table, {row, year});
    add_text(finding, "helkolumn", table.columns[whole].heading);
    add_figure(finding, "hela", table, {row, whole});
    findings.push_back(std::move(finding));
  }
}

void check_halves(const PrintedTable& table, Findings& findings) {
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    const PrintedFigure figure = table.columns[column].figure;
    const bool is_compared = figure == PrintedFigure::budget || figure == PrintedFigure::forecast;
    if (!is_compared || table.columns[column].all_years) continue;
    if (const auto whole = whole_of(table, column)) check_half(table, column, *whole, findings);
  }
}

// The period's budget against as many twelfths of the year's.

struct BudgetStep {
  std::size_t row = 0;
  Decimal to_date, twelfths;
  bool follows = false;
};

constexpr std::int64_t months_of_year = 12;

std::optional<BudgetStep> step_of(const PrintedTable& table, std::size_t row, const YearColumns& columns) {
  const auto& to_date = number_at(table, {row, *columns.budget_to_date});
  const auto& of_year = number_at(table, {row, *columns.budget_of_year});
  if (!to_date || !of_year || of_year->units == 0) return std::nullopt;
  const std::int64_t months = table.columns[*columns.budget_to_date].period->last_month;
  const auto twelfths = quotient(*of_year * Decimal{months}, Decimal{months_of_year}, of_year->decimals);
  if (!twelfths) return std::nullopt;
  // every month may have been rounded, and the year
  const Decimal slack = last_decimal(*to_date) * Decimal{months} + last_decimal(*of_year);
  const Decimal difference = *to_date - *twelfths;
  return BudgetStep{row, *to_date, *twelfths, absolute(difference + difference) <= slack};
}

/// Do nearly all rows have the year's budget in equal months?
bool has_equal_months(const std::vector<BudgetStep>& steps) {
  constexpr std::ptrdiff_t fewest = 5;
  const auto following = std::ranges::count(steps, true, &BudgetStep::follows);
  return following >= fewest && 5 * following >= 4 * std::ssize(steps);
}

Finding step_finding(const PrintedTable& table, const YearColumns& columns,
                     const std::vector<BudgetStep>& steps, const BudgetStep& step) {
  const TableCell to_date{step.row, *columns.budget_to_date}, of_year{step.row, *columns.budget_of_year};
  Finding finding = finding_in(table, FindingCode::budget_out_of_step);
  finding.places = {position_at(table, to_date), position_at(table, of_year)};
  add_cell_names(finding, table, to_date);
  add_figure(finding, "står", table, to_date);
  add_amount(finding, "räknat", step.twelfths, unit_of(table));
  add_figure(finding, "helår", table, of_year);
  add_amount(finding, "månader", Decimal{table.columns[to_date.column].period->last_month});
  add_amount(finding, "följer", Decimal{std::ranges::count(steps, true, &BudgetStep::follows)});
  add_amount(finding, "rader", Decimal{std::ssize(steps)});
  return finding;
}

void check_budget_steps(const PrintedTable& table, const YearColumns& columns, Findings& findings) {
  if (!columns.budget_to_date || !columns.budget_of_year) return;
  std::vector<BudgetStep> steps;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (is_entry(table.rows[row]))
      if (auto step = step_of(table, row, columns)) steps.push_back(*step);
  if (!has_equal_months(steps)) return;
  for (const auto& step : steps)
    if (!step.follows && is_worth_telling(step.to_date, step.twelfths))
      findings.push_back(step_finding(table, columns, steps, step));
}

// The period's outcome against the year's forecast.

/// Does the figure grow month by month? A number of places or persons has the same budget all year.
std::optional<bool> accumulates(const PrintedTable& table, std::size_t row, const YearColumns& columns) {
  if (!columns.budget_to_date || !columns.budget_of_year) return std::nullopt;
  const auto& to_date = number_at(table, {row, *columns.budget_to_date});
  const auto& of_year = number_at(table, {row, *columns.budget_of_year});
  if (!to_date || !of_year || of_year->units == 0) return std::nullopt;
  return absolute(*to_date) * Decimal{10} <= absolute(*of_year) * Decimal{9};
}

/// Gross costs, which do not shrink: typed negative, or without sign but with the word.
bool is_cost(const PrintedTable& table, std::size_t row, const Decimal& outcome) {
  const std::string name = folded(table.rows[row].name);
  const auto has = [&](std::string_view word) { return name.find(word) != std::string::npos; };
  if (has("netto") || has("intäkt")) return false;
  return outcome.units < 0 || has("kostnad");
}

/// How sure it is that the row's outcome cannot shrink during the year; nullopt when it can.
std::optional<bool> is_surely_growing(const PrintedTable& table, std::size_t row, const YearColumns& columns,
                                      const Decimal& outcome) {
  const auto grows = accumulates(table, row, columns);
  if (grows == false) return std::nullopt;
  switch (table.kind) {
    case PrintedKind::volumes:
      return grows.has_value();
    case PrintedKind::operating:
      return is_cost(table, row, outcome) ? std::optional{true} : std::nullopt;
    case PrintedKind::by_activity:  // net of income, which may come late
      return is_cost(table, row, outcome) ? std::optional{false} : std::nullopt;
    case PrintedKind::investments:
    case PrintedKind::unit_prices:
    case PrintedKind::measures:
    case PrintedKind::turnover:
      return std::nullopt;
  }
  return std::nullopt;
}

bool has_passed(const Decimal& outcome, const Decimal& forecast) {
  return (outcome.units < 0) == (forecast.units < 0) && forecast.units != 0 &&
         is_more_than(outcome, forecast, last_decimal(outcome) + last_decimal(forecast)) &&
         is_worth_telling(outcome, forecast);
}

void check_outcome_steps(const PrintedTable& table, const YearColumns& columns, Findings& findings) {
  if (!columns.outcome_to_date || !columns.forecast_of_year) return;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const TableCell outcome{row, *columns.outcome_to_date}, forecast{row, *columns.forecast_of_year};
    const auto &so_far = number_at(table, outcome), &year = number_at(table, forecast);
    if (!is_entry(table.rows[row]) || !so_far || !year || !has_passed(*so_far, *year)) continue;
    const auto sure = is_surely_growing(table, row, columns, *so_far);
    if (!sure) continue;
    Finding finding = finding_in(table, FindingCode::outcome_out_of_step);
    finding.places = {position_at(table, forecast), position_at(table, outcome)};
    finding.unsure = !*sure;
    add_cell_names(finding, table, outcome);
    add_figure(finding, "står", table, outcome);
    add_text(finding, "prognoskolumn", table.columns[forecast.column].heading);
    add_figure(finding, "prognos", table, forecast);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

void check_table_steps(const Reviewed& reviewed, Findings& findings) {
  for (const PrintedTable& table : reviewed.material.printed) {
    const YearColumns columns = year_columns(table, reviewed.material.period.year);
    check_halves(table, findings);
    check_budget_steps(table, columns, findings);
    check_outcome_steps(table, columns, findings);
  }
}

}  // namespace redovisa

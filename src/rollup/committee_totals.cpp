#include "rollup/committee_totals.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "model/committee_rows.hpp"
#include "rollup/consolidation.hpp"

namespace redovisa {

namespace {

/// Adds a figure; the sum points to the first that it is of.
void add(const Reported& figure, Reported& sum) {
  if (!figure.number) return;
  if (!sum.number) sum.position = figure.position;
  sum.number = sum.number ? *sum.number + *figure.number : *figure.number;
}

template <class Row>
void add_fields(const Row& row, std::initializer_list<Reported Row::*> fields, Row& sum) {
  for (const auto field : fields) add(row.*field, sum.*field);
}

bool is_whole(const std::string& group, const CommitteeReport& report) {
  const std::string name = folded(group);
  return name.empty() || name == "totalt" || name == "alla" || name == folded(report.name) ||
         name == folded(report.short_name);
}

}  // namespace

namespace {

/// Does a row that is budgeted or has had an outcome lack the forecast that others have?
bool lacks_forecast(const std::vector<OperatingRow>& rows) {
  return std::ranges::any_of(rows, [](const OperatingRow& row) {
    const bool counts = row.kind == EconomyRowKind::entry && !is_inner_financing(row);
    return counts && !row.forecast_year.number && (row.budget_year.number || row.outcome_to_date.number);
  });
}

}  // namespace

std::optional<OperatingRow> net_operating(const CommitteeReport& report) {
  const Economy& economy = report.material.economy;
  const auto& rows = economy.operating.empty() ? economy.by_activity : economy.operating;
  if (rows.empty()) return std::nullopt;
  OperatingRow sum;
  sum.name = report.name;
  sum.position = rows.front().position;
  for (const auto& row : rows)
    if (row.kind == EconomyRowKind::entry && !is_inner_financing(row))
      add_fields<OperatingRow>(row,
                               {&OperatingRow::budget_to_date, &OperatingRow::outcome_to_date,
                                &OperatingRow::outcome_to_date_last_year, &OperatingRow::budget_year,
                                &OperatingRow::forecast_year},
                               sum);
  if (lacks_forecast(rows)) sum.forecast_year = {};
  return sum;
}

std::optional<InvestmentRow> total_investments(const CommitteeReport& report) {
  const auto& rows = report.material.economy.investments;
  if (rows.empty()) return std::nullopt;
  InvestmentRow sum;
  sum.name = report.name;
  sum.position = rows.front().position;
  for (const auto& row : rows)
    add_fields<InvestmentRow>(
        row,
        {&InvestmentRow::budget_year, &InvestmentRow::outcome_to_date, &InvestmentRow::forecast_year,
         &InvestmentRow::budget_total, &InvestmentRow::forecast_total},
        sum);
  return sum;
}

const SickLeaveRow* whole_sick_leave(const CommitteeReport& report, const Period& period) {
  const auto& rows = report.material.personnel.sick_leave;
  const auto found = std::ranges::find_if(rows, [&](const SickLeaveRow& row) {
    return row.period == period && (row.measure.empty() || folded(row.measure) == "sjukfrånvaro") &&
           is_whole(row.group, report);
  });
  return found == rows.end() ? nullptr : &*found;
}

const TurnoverRow* whole_turnover(const CommitteeReport& report, const Period& period) {
  const auto& rows = report.material.personnel.turnover;
  const auto found = std::ranges::find_if(
      rows, [&](const TurnoverRow& row) { return row.period == period && is_whole(row.group, report); });
  return found == rows.end() ? nullptr : &*found;
}

std::optional<Decimal> share_of_whole(const std::vector<const Reported*>& shares,
                                      const std::vector<Reported>& employees) {
  std::vector<WeighedFigure> figures;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (employees[i].number == Decimal{0}) continue;  // nobody whose share there is
    if (shares[i] == nullptr) return std::nullopt;
    figures.push_back({shares[i]->number, employees[i].number});
  }
  return consolidated(ConsolidationFormula::weighted_mean, figures);
}

}  // namespace redovisa

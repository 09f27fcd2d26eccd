#include "rollup/committee_totals.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "model/committee_rows.hpp"
#include "model/needed_amounts.hpp"
#include "rollup/consolidation.hpp"

namespace redovisa {

namespace {

/// The first amount of a column points to where it stands; the sum does too.
template <class Row>
void sum_up(const std::vector<const Row*>& rows, Row& sum) {
  for (const auto field : amounts_in(sum)) {
    (sum.*field).number = told_sum(rows, field);
    const auto first =
        std::ranges::find_if(rows, [&](const Row* r) { return (r->*field).number.has_value(); });
    if ((sum.*field).number) (sum.*field).position = ((*first)->*field).position;
  }
}

/// The rows that the net cost is of.
std::vector<const OperatingRow*> rows_of_net(const CommitteeReport& report) {
  const Economy& economy = report.material.economy;
  const auto& all = economy.operating.empty() ? economy.by_activity : economy.operating;
  std::vector<const OperatingRow*> rows;
  for (const auto& row : all)
    if (row.kind == EconomyRowKind::entry && !is_inner_financing(row)) rows.push_back(&row);
  return rows;
}

std::vector<const InvestmentRow*> investments_in(const CommitteeReport& report) {
  std::vector<const InvestmentRow*> rows;
  for (const auto& row : report.material.economy.investments) rows.push_back(&row);
  return rows;
}

/// The rows that lack an amount which the sum needs, and the cells: of a sheet the cell is in the column
/// where the others have theirs.
template <class Row>
void add_lacking(const std::vector<const Row*>& rows, std::vector<LackingAmount>& all) {
  if (rows.empty()) return;
  for (const auto field : amounts_in(*rows.front()))
    for (const Row* row : rows_lacking(rows, field)) {
      SourcePosition cell = row->position;
      for (const Row* other : rows)
        if (const auto& place = (other->*field).position;
            (other->*field).number && place.source == cell.source && place.column != 0)
          cell.column = place.column;
      all.push_back({row->name, cell});
    }
}

bool is_whole(const std::string& group, const CommitteeReport& report) {
  const std::string name = folded(group);
  return name.empty() || name == "totalt" || name == "alla" || name == folded(report.name) ||
         name == folded(report.short_name);
}

}  // namespace

std::optional<OperatingRow> net_operating(const CommitteeReport& report) {
  const Economy& economy = report.material.economy;
  const auto& rows = economy.operating.empty() ? economy.by_activity : economy.operating;
  if (rows.empty()) return std::nullopt;
  OperatingRow sum;
  sum.name = report.name;
  sum.position = rows.front().position;
  sum_up(rows_of_net(report), sum);
  return sum;
}

std::optional<InvestmentRow> total_investments(const CommitteeReport& report) {
  const auto& rows = report.material.economy.investments;
  if (rows.empty()) return std::nullopt;
  InvestmentRow sum;
  sum.name = report.name;
  sum.position = rows.front().position;
  sum_up(investments_in(report), sum);
  return sum;
}

std::vector<LackingAmount> lacking_amounts(const CommitteeReport& report) {
  std::vector<LackingAmount> lacking;
  add_lacking(rows_of_net(report), lacking);
  add_lacking(investments_in(report), lacking);
  return lacking;
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

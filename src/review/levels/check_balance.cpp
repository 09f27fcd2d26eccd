// What the balanskravsutredning and the financial goal of the result say against the driftredovisning.
#include <algorithm>

#include "review/figures/figure_facts.hpp"
#include "review/levels/level_checks.hpp"
#include "rollup/balance.hpp"
#include "rollup/result_share.hpp"

namespace redovisa {

namespace {

/// A column of the balanskravsutredning, and what the driftredovisning has of the same.
struct ResultColumn {
  Reported BalanceRow::*told;
  Reported OperatingRow::*operating;
  ColumnName name;
};

/// The year's budget; and when the year is over the year before. The year's own result is held against the
/// driftredovisning when the roll-up is made.
std::vector<ResultColumn> columns_of(const Period& period) {
  const FigureColumn budget = FigureColumn::budget, outcome = FigureColumn::outcome;
  std::vector<ResultColumn> columns{
      {&BalanceRow::budget, &OperatingRow::budget_year, {budget, whole_year(period.year)}}};
  if (!is_whole_year(period)) return columns;
  columns.push_back({&BalanceRow::last_year,
                     &OperatingRow::outcome_to_date_last_year,
                     {outcome, whole_year(period.year - 1)}});
  return columns;
}

void check_results(const RollUp& r, Findings& findings) {
  const auto& rows = r.municipality.balance;
  const auto result = std::ranges::find(rows, BalanceKind::result, &BalanceRow::kind);
  if (result == rows.end()) return;
  const Decimal rounding = decimal_of(r.whole.economy.operating.size());
  for (const auto& [told, operating, name] : columns_of(r.whole.period)) {
    const Reported& figure = (*result).*told;
    const auto computed = result_by_operating(r, operating);
    if (!figure.number || !computed || absolute(*figure.number - *computed) <= rounding) continue;
    findings.push_back(
        {.code = FindingCode::result_against_operating,
         .places = {figure.position},
         .subject = "balanskrav",
         .facts = {{"kolumn", name}, {"står", shown_tkr(*figure.number)}, {"räknat", shown_tkr(*computed)}}});
  }
}

/// Deficits that should have been restored by now: what is left of them, and those that are restored too
/// late.
void check_deficits(const RollUp& r, Findings& findings) {
  const int year = r.whole.period.year;
  for (const DeficitLeft& deficit : deficits_left(r.municipality.balance, &BalanceRow::current)) {
    const BalanceRow& row = *deficit.row;
    const bool is_late = row.restore_by && *row.restore_by < year && *row.current.number < Decimal{0};
    if (!deficit.is_broken(year) && !is_late) continue;
    Finding finding{.code = FindingCode::deficit_not_restored,
                    .places = {row.current.position},
                    .subject = row.name,
                    .facts = {{"om", row.name}, {"senast", whole_year(*row.restore_by)}},
                    .unsure = !deficit.is_broken(year)};
    finding.facts.push_back(deficit.is_broken(year) ? FindingFact{"återstår", shown_tkr(deficit.left)}
                                                    : FindingFact{"sent", whole_year(year)});
    findings.push_back(std::move(finding));
  }
}

/// A share that was typed against the one that the economy gives, within what both are rounded to.
void check_share(const Indicator& indicator, const PeriodValue* value, const ResultShare& share,
                 Findings& findings) {
  if (value == nullptr || !value->value.number || !share.exact) return;
  const Decimal& told = *value->value.number;
  if (absolute(told - *share.exact) <= std::max(half_of_last_decimal(told), Decimal{5, 3})) return;
  findings.push_back({.code = FindingCode::result_share_against_economy,
                      .places = {value->value.position},
                      .subject = indicator.id,
                      .facts = {{"om", indicator.id},
                                {"står", Amount{told, "%"}},
                                {"räknat", Amount{share.share.value_or(*share.exact), "%"}},
                                {"resultat", shown_tkr(*share.result.number)},
                                {"bas", shown_tkr(*share.base_sum)}}});
}

void check_result_shares(const RollUp& r, Findings& findings) {
  const Period& period = r.whole.period;
  for (const auto& indicator : r.whole.indicators) {
    const auto counted = r.counted.find(indicator.id);
    const bool is_counted = counted != r.counted.end() && counted->second.way == CountingWay::result_share;
    if (!is_counted && !is_result_share(indicator)) continue;
    const ResultShare share = result_share_of(r, is_counted ? counted->second.row : std::string{});
    const PeriodValue* value =
        is_whole_year(period) ? value_ending(indicator.outcomes, period) : forecast_for(indicator, period);
    check_share(indicator, value, share, findings);
  }
}

}  // namespace

void check_balance(const RollUp& roll_up, Findings& findings) {
  check_results(roll_up, findings);
  check_deficits(roll_up, findings);
  check_result_shares(roll_up, findings);
}

}  // namespace redovisa

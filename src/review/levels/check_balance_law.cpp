// What the balanskravsutredning does with reserves and deficits against what the law admits.
#include <algorithm>

#include "review/figures/figure_facts.hpp"
#include "review/levels/level_checks.hpp"
#include "rollup/balance.hpp"
#include "rollup/balance_law.hpp"

namespace redovisa {

namespace {

/// A reserve covers a deficit. What is used of one in a year without is a surplus made larger.
void check_uses(const RollUp& r, Findings& findings) {
  const auto adjusted = result_after_adjustments(r.municipality.balance, &BalanceRow::current);
  if (!adjusted || *adjusted < Decimal{0}) return;
  for (const BalanceRow& row : r.municipality.balance)
    if (is_use_of_reserve(row))
      findings.push_back({.code = FindingCode::reserve_used_without_deficit,
                          .places = {row.current.position},
                          .subject = row.name,
                          .facts = {{"om", row.name},
                                    {"står", shown_tkr(*row.current.number)},
                                    {"resultat", shown_tkr(*adjusted)}}});
}

/// All that the year puts by together against the most that it may; rounded amounts may differ by a tkr.
void check_reservations(const RollUp& r, Findings& findings) {
  const auto most = most_to_reserve(r, 1), most_with_debt = most_to_reserve(r, 2);
  if (!most || !most_with_debt) return;
  Decimal sum{0};
  const BalanceRow* last = nullptr;
  for (const BalanceRow& row : r.municipality.balance)
    if (is_reservation(row)) sum = sum - *row.current.number, last = &row;
  if (last == nullptr || sum <= *most + Decimal{1}) return;
  findings.push_back({.code = FindingCode::reservation_too_large,
                      .places = {last->current.position},
                      .subject = last->name,
                      .facts = {{"om", last->name},
                                {"står", shown_tkr(sum)},
                                {"högst", shown_tkr(*most)},
                                {"två", shown_tkr(*most_with_debt)}}});
}

bool is_nothing(const Reported& figure) { return figure.number && *figure.number == Decimal{0}; }

void check_years(const RollUp& r, Findings& findings) {
  for (const BalanceRow& row : r.municipality.balance) {
    if (row.kind != BalanceKind::deficit || is_nothing(row.current)) continue;
    const int latest = last_year_to_restore(row, r.whole.period.year);
    if (row.restore_by && *row.restore_by <= latest) continue;
    Finding finding{.code = FindingCode::deficit_without_right_year,
                    .places = {row.position},
                    .subject = row.name,
                    .facts = {{row.restore_by ? "sent" : "utan", row.name}, {"senast", whole_year(latest)}}};
    if (row.restore_by) finding.facts.push_back({"står", whole_year(*row.restore_by)});
    findings.push_back(std::move(finding));
  }
}

}  // namespace

void check_balance_law(const RollUp& roll_up, Findings& findings) {
  check_uses(roll_up, findings);
  check_reservations(roll_up, findings);
  check_years(roll_up, findings);
}

}  // namespace redovisa

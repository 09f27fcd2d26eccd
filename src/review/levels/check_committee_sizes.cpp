#include "review/levels/level_checks.hpp"
#include "review/tables/amount_sizes.hpp"

namespace redovisa {

namespace {

/// The driftredovisning, or the first table of the same money.
std::optional<SizedTable> operating_table(const CommitteeReport& report) {
  auto tables = sized_tables(report.material.economy, report.material.period);
  if (tables.empty() || !tables.front().is_of_one_size) return std::nullopt;
  return std::move(tables.front());
}

}  // namespace

void check_committee_sizes(const RollUp& roll_up, Findings& findings) {
  const Convention& convention = roll_up.whole.convention;
  const Decimal limit{convention.largest_sum_per_employee};
  for (const CommitteeReport& report : roll_up.reports()) {
    const auto& employees = report.employees.number;
    if (!employees || employees->units <= 0) continue;
    const auto table = operating_table(report);
    const SizedColumn* column = table ? largest_column(*table) : nullptr;
    if (column == nullptr || size_of(*column) <= limit * Decimal{1000} * *employees) continue;
    // the committee's own review tells of this
    if (size_of(*column) > Decimal{report.material.convention.largest_sum} * Decimal{1000}) continue;
    const auto each = quotient(size_of(*column), *employees * Decimal{1000}, 0);
    if (!each) continue;
    Finding finding = size_finding(*table, *column);
    finding.facts.insert(finding.facts.end(), {{"nämnd", report.name},
                                               {"årsarbetare", Amount{*employees}},
                                               {"var", Amount{*each, "mnkr"}},
                                               {"varav", Amount{limit, "mnkr"}},
                                               {"enhet", "kronor"}});
    findings.push_back(std::move(finding));
  }
}

}  // namespace redovisa

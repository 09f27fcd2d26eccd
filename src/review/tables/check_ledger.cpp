// What the sheets say against what the ledger says.
#include <algorithm>
#include <iterator>

#include "diagnostics/folded.hpp"
#include "review/checks.hpp"

namespace redovisa {

namespace {

struct ComparedColumn {
  Reported OperatingRow::*field;
  FigureColumn holds;
  Period period;
};

std::vector<ComparedColumn> compared_columns(const Period& p) {
  return {{&OperatingRow::budget_to_date, FigureColumn::budget, p},
          {&OperatingRow::outcome_to_date, FigureColumn::outcome, p},
          {&OperatingRow::outcome_to_date_last_year,
           FigureColumn::outcome,
           {p.year - 1, p.first_month, p.last_month}},
          {&OperatingRow::budget_year, FigureColumn::budget, whole_year(p.year)}};
}

/// A person who adds rounded parts is a unit of the last decimal away at most.
bool differs(const Reported& sheet, const Reported& ledger) {
  if (!sheet.number || !ledger.number || sheet.position.source == ledger.position.source) return false;
  return absolute(*sheet.number - *ledger.number) > Decimal{1, sheet.number->decimals};
}

struct ComparedTable {
  const std::vector<OperatingRow>& sheet;
  const std::vector<OperatingRow>& ledger;
  std::string name;
};

Finding finding_of(const ComparedTable& table, const OperatingRow& row, const ComparedColumn& column,
                   const Reported& ledger) {
  const Reported& sheet = row.*column.field;
  const Decimal shown = with_decimals(*ledger.number, sheet.number->decimals);
  Finding finding{FindingCode::sheet_differs_from_ledger, {sheet.position, ledger.position}, table.name, {}};
  finding.facts = {{"tabell", table.name},
                   {"rad", row.name},
                   {"kolumn", ColumnName{column.holds, column.period}},
                   {"står", Amount{*sheet.number, "tkr"}},
                   {"räknat", Amount{shown, "tkr"}},
                   {"skillnad", Amount{*sheet.number - shown, "tkr"}}};
  return finding;
}

void check(const ComparedTable& table, const Period& period, Findings& findings) {
  for (const auto& row : table.sheet) {
    const auto same = std::ranges::find_if(
        table.ledger, [&](const OperatingRow& other) { return folded(other.name) == folded(row.name); });
    if (same == table.ledger.end()) continue;
    for (const auto& column : compared_columns(period))
      if (differs(row.*column.field, (*same).*column.field))
        findings.push_back(finding_of(table, row, column, (*same).*column.field));
  }
}

}  // namespace

void check_ledger(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  check({m.economy.operating, m.of_ledger.operating, "Driftredovisning"}, m.period, findings);
  check({m.economy.by_activity, m.of_ledger.by_activity, "Drift per verksamhet"}, m.period, findings);
}

}  // namespace redovisa

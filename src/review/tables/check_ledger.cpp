// What the sheets say against what the ledger says.
#include <algorithm>
#include <iterator>

#include "diagnostics/folded.hpp"
#include "review/checks.hpp"
#include "review/tables/table_facts.hpp"

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

struct ComparedAmounts {
  Decimal sheet, ledger;
  std::string unit = "tkr";
};

/// Both as they would stand on the sheet, which may be in kronor.
ComparedAmounts amounts_of(const Reported& sheet, const Reported& ledger,
                           const std::vector<PrintedTable>& printed) {
  const Decimal shown = with_decimals(*ledger.number, sheet.number->decimals);
  const auto stands = amount_in_cell(printed, sheet.position, *sheet.number);
  const auto place = stands ? figure_at(printed, sheet.position) : std::nullopt;
  const auto would_stand = place ? as_in_table(*place->table, shown) : std::nullopt;
  if (!would_stand) return {*sheet.number, shown};
  return {stands->value, with_decimals(*would_stand, stands->value.decimals), stands->unit};
}

Finding finding_of(const ComparedTable& table, const OperatingRow& row, const ComparedColumn& column,
                   const Reported& ledger, const std::vector<PrintedTable>& printed) {
  const Reported& sheet = row.*column.field;
  const ComparedAmounts amounts = amounts_of(sheet, ledger, printed);
  Finding finding{FindingCode::sheet_differs_from_ledger, {sheet.position, ledger.position}, table.name, {}};
  finding.facts = {{"tabell", table.name},
                   {"rad", row.name},
                   {"kolumn", ColumnName{column.holds, column.period}},
                   {"står", Amount{amounts.sheet, amounts.unit}},
                   {"räknat", Amount{amounts.ledger, amounts.unit}},
                   {"skillnad", Amount{amounts.sheet - amounts.ledger, amounts.unit}}};
  return finding;
}

void check(const ComparedTable& table, const SourceMaterial& material, Findings& findings) {
  for (const auto& row : table.sheet) {
    const auto same = std::ranges::find_if(
        table.ledger, [&](const OperatingRow& other) { return folded(other.name) == folded(row.name); });
    if (same == table.ledger.end()) continue;
    for (const auto& column : compared_columns(material.period))
      if (differs(row.*column.field, (*same).*column.field))
        findings.push_back(finding_of(table, row, column, (*same).*column.field, material.printed));
  }
}

}  // namespace

void check_ledger(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  check({m.economy.operating, m.of_ledger.operating, "Driftredovisning"}, m, findings);
  check({m.economy.by_activity, m.of_ledger.by_activity, "Drift per verksamhet"}, m, findings);
}

}  // namespace redovisa

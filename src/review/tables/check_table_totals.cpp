// Driftredovisning, Drift per verksamhet and Drift per ansvar are of the same money, so their sums agree.
#include <algorithm>

#include "review/checks.hpp"

namespace redovisa {

namespace {

struct TotalColumn {
  Reported OperatingRow::*field;
  FigureColumn holds;
  Period period;
};

std::vector<TotalColumn> total_columns(const Period& p) {
  return {{&OperatingRow::budget_to_date, FigureColumn::budget, p},
          {&OperatingRow::outcome_to_date, FigureColumn::outcome, p},
          {&OperatingRow::outcome_to_date_last_year,
           FigureColumn::outcome,
           {p.year - 1, p.first_month, p.last_month}},
          {&OperatingRow::budget_year, FigureColumn::budget, whole_year(p.year)},
          {&OperatingRow::forecast_year, FigureColumn::forecast, whole_year(p.year)}};
}

struct TotalledTable {
  const std::vector<OperatingRow>& rows;
  std::string name;
};

/// The entries of a column. No rows when one of them lacks its figure: the sum would be of something else.
struct ColumnTotal {
  Decimal sum;
  std::vector<const Reported*> entries;
};

ColumnTotal total_of(const TotalledTable& table, const TotalColumn& column) {
  ColumnTotal total;
  for (const auto& row : table.rows) {
    if (row.kind != EconomyRowKind::entry) continue;
    const Reported& figure = row.*column.field;
    if (!figure.number) return {};
    total.sum = total.sum + *figure.number;
    total.entries.push_back(&figure);
  }
  return total;
}

/// Every row is rounded by itself, to a thousand kronor at most.
bool agree(const Decimal& a, const Decimal& b, std::size_t rows) {
  return absolute(a - b) <= decimal_of(rows);
}

/// A table of the costs alone is of something else than the whole.
bool is_of_one_row(const ColumnTotal& whole, const ColumnTotal& parts) {
  return std::ranges::any_of(whole.entries, [&](const Reported* entry) {
    return agree(*entry->number, parts.sum, 1 + parts.entries.size());
  });
}

Finding finding_of(const TotalledTable& table, const ColumnTotal& total, const TotalledTable& other,
                   const ColumnTotal& others, const TotalColumn& column) {
  Finding finding{FindingCode::table_totals_differ, {}, table.name, {}};
  for (const ColumnTotal* part : {&total, &others})
    for (const Reported* entry : part->entries) finding.places.push_back(entry->position);
  finding.facts = {{"tabell", table.name},
                   {"annan", other.name},
                   {"kolumn", ColumnName{column.holds, column.period}},
                   {"står", Amount{total.sum, "tkr"}},
                   {"räknat", Amount{others.sum, "tkr"}},
                   {"skillnad", Amount{total.sum - others.sum, "tkr"}}};
  return finding;
}

void compare(const TotalledTable& whole, const TotalledTable& parts, const Period& period,
             Findings& findings) {
  for (const auto& column : total_columns(period)) {
    const ColumnTotal a = total_of(whole, column), b = total_of(parts, column);
    if (a.entries.empty() || b.entries.empty() || is_of_one_row(a, b)) continue;
    if (!agree(a.sum, b.sum, a.entries.size() + b.entries.size()))
      findings.push_back(finding_of(whole, a, parts, b, column));
  }
}

}  // namespace

void check_table_totals(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  const TotalledTable whole{m.economy.operating, "Driftredovisning"};
  compare(whole, {m.economy.by_activity, "Drift per verksamhet"}, m.period, findings);
  compare(whole, {m.economy.by_unit, "Drift per ansvar"}, m.period, findings);
}

}  // namespace redovisa

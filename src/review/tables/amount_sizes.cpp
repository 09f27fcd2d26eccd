#include "review/tables/amount_sizes.hpp"

#include <algorithm>

namespace redovisa {

namespace {

template <class Row>
struct SizedField {
  Reported Row::*figure;
  ColumnName name;
};

bool is_counted(const OperatingRow& row) { return row.kind == EconomyRowKind::entry; }
bool is_counted(const InvestmentRow&) { return true; }

template <class Row>
void add_table(std::string name, bool is_of_one_size, const std::vector<Row>& rows,
               const std::vector<SizedField<Row>>& fields, std::vector<SizedTable>& tables) {
  SizedTable table{std::move(name), is_of_one_size, {}};
  for (const auto& [figure, column] : fields) {
    SizedColumn sized{column, {}};
    for (const Row& row : rows)
      if (const Reported& amount = row.*figure; is_counted(row) && amount.number && amount.number->units != 0)
        sized.entries.push_back({row.name, &amount});
    if (!sized.entries.empty()) table.columns.push_back(std::move(sized));
  }
  if (!table.columns.empty()) tables.push_back(std::move(table));
}

std::vector<SizedField<OperatingRow>> operating_fields(const Period& p) {
  const Period year = whole_year(p.year);
  return {{&OperatingRow::budget_to_date, {FigureColumn::budget, p}},
          {&OperatingRow::outcome_to_date, {FigureColumn::outcome, p}},
          {&OperatingRow::outcome_to_date_last_year,
           {FigureColumn::outcome, Period{p.year - 1, p.first_month, p.last_month}}},
          {&OperatingRow::budget_year, {FigureColumn::budget, year}},
          {&OperatingRow::forecast_year, {FigureColumn::forecast, year}}};
}

std::vector<SizedField<InvestmentRow>> investment_fields(const Period& p) {
  const Period year = whole_year(p.year);
  return {{&InvestmentRow::budget_year, {FigureColumn::budget, year}},
          {&InvestmentRow::outcome_to_date, {FigureColumn::outcome, p}},
          {&InvestmentRow::forecast_year, {FigureColumn::forecast, year}},
          {&InvestmentRow::budget_total, {FigureColumn::project_budget, {}}},
          {&InvestmentRow::forecast_total, {FigureColumn::project_forecast, {}}}};
}

bool is_smaller(const SizedColumn::Entry& a, const SizedColumn::Entry& b) {
  return absolute(*a.figure->number) < absolute(*b.figure->number);
}

}  // namespace

std::vector<SizedTable> sized_tables(const Economy& economy, const Period& period) {
  std::vector<SizedTable> tables;
  const auto operating = operating_fields(period);
  add_table("Driftredovisning", true, economy.operating, operating, tables);
  add_table("Drift per verksamhet", true, economy.by_activity, operating, tables);
  add_table("Drift per ansvar", true, economy.by_unit, operating, tables);
  add_table("Investeringar", false, economy.investments, investment_fields(period), tables);
  return tables;
}

Decimal size_of(const SizedColumn& column) {
  Decimal income, costs;
  for (const auto& entry : column.entries) {
    Decimal& side = entry.figure->number->units < 0 ? costs : income;
    side = side + absolute(*entry.figure->number);
  }
  return std::max(income, costs);
}

const SizedColumn* largest_column(const SizedTable& table) {
  const auto found = std::ranges::max_element(table.columns, {}, size_of);
  return found == table.columns.end() ? nullptr : &*found;
}

Finding size_finding(const SizedTable& table, const SizedColumn& column) {
  Finding finding{
      .code = FindingCode::amounts_of_other_size, .places = {}, .subject = table.name, .facts = {}};
  for (const auto& entry : column.entries) finding.places.push_back(entry.figure->position);
  const auto largest = std::ranges::max_element(column.entries, is_smaller);
  std::rotate(finding.places.begin(), finding.places.begin() + (largest - column.entries.begin()),
              finding.places.begin() + (largest - column.entries.begin()) + 1);
  Decimal sum;
  for (const auto& entry : column.entries) sum = sum + *entry.figure->number;
  finding.facts = {{"tabell", table.name}, {"kolumn", column.name}, {"står", Amount{sum, "tkr"}}};
  return finding;
}

}  // namespace redovisa

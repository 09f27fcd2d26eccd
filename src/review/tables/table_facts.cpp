#include "review/tables/table_facts.hpp"

namespace redovisa {

Finding finding_in(const PrintedTable& table, FindingCode code) {
  Finding finding{code, {}, table.name, {}};
  add_text(finding, "tabell", table.name);
  return finding;
}

void add_text(Finding& finding, std::string_view name, const std::string& text) {
  finding.facts.push_back({name, text});
}

void add_amount(Finding& finding, std::string_view name, const Decimal& value, std::string_view unit) {
  finding.facts.push_back({name, Amount{value, std::string{unit}}});
}

void add_cell_names(Finding& finding, const PrintedTable& table, const TableCell& cell) {
  add_text(finding, "rad", table.rows[cell.row].name);
  add_text(finding, "kolumn", table.columns[cell.column].heading);
}

void add_figure(Finding& finding, std::string_view name, const PrintedTable& table, const TableCell& cell) {
  if (const auto& number = number_at(table, cell)) add_amount(finding, name, *number, unit_of(table));
}

std::optional<Amount> amount_in_cell(const std::vector<PrintedTable>& tables, const SourcePosition& cell,
                                     const Decimal& amount) {
  const auto place = figure_at(tables, cell);
  if (!place || place->table->to_report == Decimal{1} || !place->cell().number) return std::nullopt;
  const PrintedTable& table = *place->table;
  const Decimal stands = *place->cell().number;
  const Decimal rounding = in_report(table, absolute(last_decimal(stands)));
  if (absolute(in_report(table, stands) - amount) > absolute(rounding)) return std::nullopt;
  return Amount{stands, std::string{unit_of(table)}};
}

}  // namespace redovisa

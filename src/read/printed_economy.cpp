#include "read/printed_economy.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "read/printed_rows.hpp"
#include "read/row_name.hpp"
#include "read/sheets/printed_heading.hpp"
#include "read/sheets/sheet_forms.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

namespace {

/// A figure of a typed row, and the heading that it has on a sheet.
template <class Row>
struct FigureColumn {
  std::string heading;
  Reported Row::*field;
};

template <class Row>
PrintedRow printed_row(const Row& row) {
  PrintedRow result;
  result.name = name_of_row(row);
  result.position = row.position;
  if constexpr (requires { row.group; }) {
    result.group = row.group;
    if (row.kind == EconomyRowKind::of_which) result.kind = PrintedRowKind::of_which;
  }
  return result;
}

template <class Row>
void add_column(const FigureColumn<Row>& figures, std::span<const Row> rows, const Period& report,
                PrintedTable& table) {
  const auto first =
      std::ranges::find_if(rows, [&](const Row& row) { return (row.*figures.field).number.has_value(); });
  if (first == rows.end()) return;
  table.columns.push_back(column_of_heading(figures.heading, table.kind, report));
  table.columns.back().position = ((*first).*figures.field).position;
  for (std::size_t i = 0; i < rows.size(); ++i) table.rows[i].cells.push_back(rows[i].*figures.field);
}

template <class Row>
void add_table(PrintedKind kind, SheetKind sheet, const std::vector<Row>& rows, const Period& report,
               const std::vector<FigureColumn<Row>>& columns, std::vector<PrintedTable>& tables) {
  if (rows.empty()) return;
  PrintedTable table;
  table.kind = kind;
  table.name = name_of(sheet);
  for (const Row& row : rows) table.rows.push_back(printed_row(row));
  for (const auto& column : columns) add_column<Row>(column, rows, report, table);
  find_sums(table);
  tables.push_back(std::move(table));
}

/// What the figures of a report are called in headings.
struct Headings {
  explicit Headings(const Period& r)
      : to_date{name_in_heading(r)},
        year{name_in_heading(whole_year(r.year))},
        to_date_last_year{name_in_heading({r.year - 1, r.first_month, r.last_month})},
        last_year{name_in_heading(whole_year(r.year - 1))} {}

  std::string to_date, year, to_date_last_year, last_year;
};

std::vector<FigureColumn<OperatingRow>> operating_figures(const Headings& h) {
  return {{"Budget " + h.to_date, &OperatingRow::budget_to_date},
          {"Utfall " + h.to_date, &OperatingRow::outcome_to_date},
          {"Utfall " + h.to_date_last_year, &OperatingRow::outcome_to_date_last_year},
          {"Budget " + h.year, &OperatingRow::budget_year},
          {"Prognos " + h.year, &OperatingRow::forecast_year}};
}

}  // namespace

std::vector<PrintedTable> printed_tables_of(const Economy& e, const Period& report) {
  const Headings h{report};
  std::vector<PrintedTable> tables;
  const auto operating = operating_figures(h);
  add_table(PrintedKind::operating, SheetKind::operating, e.operating, report, operating, tables);
  add_table(PrintedKind::by_activity, SheetKind::by_activity, e.by_activity, report, operating, tables);
  add_table<InvestmentRow>(PrintedKind::investments, SheetKind::investments, e.investments, report,
                           {{"Årets budget", &InvestmentRow::budget_year},
                            {"Årets utfall", &InvestmentRow::outcome_to_date},
                            {"Årets prognos", &InvestmentRow::forecast_year},
                            {"Total budget", &InvestmentRow::budget_total},
                            {"Total prognos", &InvestmentRow::forecast_total}},
                           tables);
  add_table<VolumeRow>(PrintedKind::volumes, SheetKind::volumes, e.volumes, report,
                       {{"Utfall " + h.to_date, &VolumeRow::outcome_to_date},
                        {"Periodiserad budget " + h.to_date, &VolumeRow::budget_to_date},
                        {"Budget " + h.year, &VolumeRow::budget_year},
                        {"Prognos " + h.year, &VolumeRow::forecast_year},
                        {"Utfall " + h.last_year, &VolumeRow::outcome_last_year}},
                       tables);
  add_table<UnitPriceRow>(PrintedKind::unit_prices, SheetKind::unit_prices, e.unit_prices, report,
                          {{"Utfall " + h.to_date, &UnitPriceRow::outcome_to_date},
                           {"Budget " + h.year, &UnitPriceRow::budget_year},
                           {"Prognos " + h.year, &UnitPriceRow::forecast_year},
                           {"Utfall " + h.last_year, &UnitPriceRow::outcome_last_year}},
                          tables);
  add_table<MeasureRow>(PrintedKind::measures, SheetKind::measures, e.measures, report,
                        {{"Förväntad effekt", &MeasureRow::expected_effect},
                         {"Realiserad effekt", &MeasureRow::realised_effect}},
                        tables);
  return tables;
}

}  // namespace redovisa

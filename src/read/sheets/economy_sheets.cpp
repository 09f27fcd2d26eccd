#include "read/sheets/economy_sheets.hpp"

#include <fmt/format.h>
#include <iterator>
#include <utility>

#include "diagnostics/folded.hpp"
#include "read/sheets/economy_columns.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

std::string text_at(const Grid& grid, std::uint32_t row, std::uint32_t column) {
  for (const GridCell& cell : grid.cells)
    if (cell.row == row && cell.column == column) return cell.text;
  return {};
}

void tell_other_periods(const SheetTable& table, const ReadContext& context) {
  for (const auto& column : table.columns)
    if (column.period && has_no_place_for(*column.period, context.report_period))
      context.diagnostics->push_back(
          {Code::column_of_other_period, position_in(*table.grid, table.heading_row, column.number),
           text_at(*table.grid, table.heading_row, column.number),
           fmt::format("rapportens period (till och med {}), året eller föregående år",
                       to_key(context.report_period))});
}

bool tells_outcome(const std::string& heading) {
  return heading.starts_with("utfall") || heading.starts_with("upparbetat") ||
         (heading.find("utfall") != std::string::npos &&
          (heading.starts_with("ack") || heading.starts_with("total")));
}

/// Of the investments' outcomes the report shows the year's so far; that of another time, or of the whole
/// project, has no column.
void tell_outcomes_not_shown(const Grid& grid, const ReadContext& context) {
  Diagnostics told_elsewhere;
  const auto table = find_table(grid, headings_of(investment_columns()), told_elsewhere);
  if (!table) return;
  for (const GridCell& cell : grid.cells) {
    const bool is_read = grid.shape.headings.contains({cell.row, cell.column});
    if (cell.row != table->heading_row || is_read || !tells_outcome(folded(cell.text))) continue;
    context.diagnostics->push_back(
        {Code::column_unknown, position_in(grid, cell.row, cell.column), cell.text,
         fmt::format("Årets utfall eller Utfall {}", name_in_heading(context.report_period)),
         "Kolumnen kan stå kvar. Är det årets utfall till och med perioden: skriv en av de rubrikerna."});
  }
}

/// Adds the rows of a sheet, sums among them too.
template <class Row>
void append_rows(const Grid& grid, std::span<const ColumnReader<Row>> columns, const ReadContext& context,
                 std::vector<Row>& rows) {
  const auto headings = headings_of(columns);
  const auto table = find_table(grid, headings, *context.diagnostics);
  if (!table) return;
  tell_other_periods(*table, context);
  demand_columns(*table, headings, *context.diagnostics);
  auto read = rows_of_table(*table, columns, context);
  rows.insert(rows.end(), std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
}

/// When the year is over nothing is forecast, its outcome stands where the investments' forecast did, and the
/// period's budget is the year's.
void tell_of_whole_year(std::vector<FormColumn>& columns) {
  std::erase_if(columns, [](const FormColumn& column) {
    return column.heading.starts_with("Prognos ") || column.heading.starts_with("Periodiserad budget ");
  });
  for (FormColumn& column : columns)
    if (column.heading == "Årets prognos") column.heading = "Årets utfall";
}

}  // namespace

void read_operating_sheet(const Grid& grid, const ReadContext& context, std::vector<OperatingRow>& rows) {
  append_rows(grid, operating_columns(), context, rows);
}

void read_investment_sheet(const Grid& grid, const ReadContext& context, std::vector<InvestmentRow>& rows) {
  append_rows(grid, investment_columns(), context, rows);
  if (is_whole_year(context.report_period)) put_outcome_of_year(rows);
  tell_outcomes_not_shown(grid, context);
}

void put_outcome_of_year(std::vector<InvestmentRow>& rows) {
  for (InvestmentRow& row : rows)
    if (row.outcome_to_date.number) row.forecast_year = std::exchange(row.outcome_to_date, {});
}

void read_volume_sheet(const Grid& grid, const ReadContext& context, std::vector<VolumeRow>& rows) {
  append_rows(grid, volume_columns(), context, rows);
}

void read_unit_price_sheet(const Grid& grid, const ReadContext& context, std::vector<UnitPriceRow>& rows) {
  append_rows(grid, unit_price_columns(), context, rows);
}

void read_measure_sheet(const Grid& grid, const ReadContext& context, std::vector<MeasureRow>& rows) {
  append_rows(grid, measure_columns(), context, rows);
}

std::vector<SheetForm> economy_forms(const FormRequest& request) {
  const bool is_year = request.follow_up.last_month == 12;
  const auto columns = [&]<class Row>(std::span<const ColumnReader<Row>> readers) {
    auto all = form_columns<Row>(readers, request, FormPart::follow_up);
    if (is_year) tell_of_whole_year(all);
    return all;
  };
  return {
      {"Driftredovisning", "Intäkter är positiva och kostnader negativa, i tkr. Summor räknas av programmet.",
       columns(operating_columns())},
      {"Drift per verksamhet", "Netto per verksamhet i tkr; kostnader är negativa.",
       columns(operating_columns())},
      {"Investeringar", "Utgifter är negativa, i tkr.", columns(investment_columns())},
      {"Volymer", "Antal platser, timmar, dygn eller personer.", columns(volume_columns())},
      {"À-priser", "Kronor per enhet.", columns(unit_price_columns())},
      {"Åtgärder", "Åtgärder för en ekonomi i balans, i tkr.", columns(measure_columns())}};
}

}  // namespace redovisa

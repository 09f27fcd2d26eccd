#include "read/shapes/heading_meanings.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "diagnostics/folded.hpp"
#include "read/sheets/cell_reader.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

constexpr std::string_view not_read = "(läses inte)";

struct FigureColumn {
  const GridCell* cell;
  FigureHeading heading;
};

/// The period that the lines above a table give its columns.
std::optional<Period> stated_period(const std::vector<TableStatement>& statements, const Period& report) {
  const auto* stated =
      statement_of(statements, {"period", "tidsperiod", "avser", "avser period", "perioden"});
  if (stated == nullptr) return std::nullopt;
  auto heading = parse_figure_heading("Utfall " + stated->value, report);
  if (!heading || !heading->period) return std::nullopt;
  const auto* measure = statement_of(statements, {"måttuppsättning", "mått", "värde", "visa"});
  if (measure != nullptr && folded(measure->value).starts_with("ack")) heading->period->first_month = 1;
  return heading->period;
}

/// Works out the headings of one table.
class Headings {
 public:
  Headings(Grid& table, std::uint32_t row, const HeadingVocabulary& vocabulary, bool of_workbook,
           Diagnostics& diagnostics)
      : table_{table}, vocabulary_{vocabulary}, of_workbook_{of_workbook}, diagnostics_{diagnostics} {
    const auto found = std::ranges::equal_range(table.cells, row, {}, &GridCell::row);
    row_ = {found.begin(), found.end()};
    row_heading_ = row_heading(row_, vocabulary);
  }

  void understand(const std::vector<TableStatement>& statements) {
    stated_ = stated_period(statements, vocabulary_.report());
    for (const GridCell& cell : row_) sort(cell);
    if (vocabulary_.kind() == SheetKind::investments) return name_investments();
    if (vocabulary_.kind() == SheetKind::outcomes) {
      name_bare_columns();
      if (is_owned() || !is_whole_year(vocabulary_.report())) name_own_columns();
    }
    for (FigureColumn& column : columns_)
      if (!column.heading.period && !is_named(column)) column.heading.period = period_of(column);
    if (of_year_) accumulate_months();
    leave_out_earlier_forecasts();
    leave_out_versions();
    for (const FigureColumn& column : columns_)
      if (!is_named(column)) name(column);
  }

 private:
  static CellPlace place_of(const GridCell& cell) { return {cell.row, cell.column}; }

  bool is_named(const FigureColumn& column) const {
    return table_.shape.headings.contains(place_of(*column.cell));
  }

  void sort(const GridCell& cell) {
    const std::string written = folded(cell.text);
    if (written.starts_with("återst") || written.starts_with("förbruk")) of_year_ = true;
    const auto sense = vocabulary_.sense_of(cell.text);
    if (!sense) return;
    if (sense->figures) columns_.push_back({&cell, *sense->figures});
    if (&cell != row_heading_) return;
    if (!vocabulary_.is_plain(cell.text))
      table_.shape.headings[place_of(cell)] = vocabulary_.known().front().name;
    if (names_accounts(written)) table_.shape.accounts = true;
  }

  /// Projekt | Budget 2025 | Prognos 2025: the year's, where the heading does not say that it is of all
  /// years.
  void name_investments() {
    leave_out_earlier_forecasts();
    for (const FigureColumn& column : columns_) {
      const auto& [cell, heading] = column;
      if (table_.shape.headings.contains(place_of(*cell))) continue;
      table_.shape.headings[place_of(*cell)] =
          investment_heading(heading.figure, is_of_whole_project(cell->text));
      if (heading.figure == PrintedFigure::outcome && !heading.period) tell(column, vocabulary_.report());
    }
  }

  /// Indikator | jan 2025 | feb 2025, and Indikator | Period | Värde: outcomes, where nothing else is said.
  void name_bare_columns() {
    const bool has_outcomes = std::ranges::any_of(row_, [&](const GridCell& cell) {
      const auto written = folded(cell.text);
      return written == "utfall" || written.starts_with("utfall ");
    });
    if (has_outcomes) return;
    const ReadContext context{nullptr, vocabulary_.report(), &untold_};
    for (const GridCell& cell : row_) {
      if (folded(cell.text) == "värde") table_.shape.headings[place_of(cell)] = "Utfall";
      if (const auto period = CellReader{table_, cell, {}, context}.period())
        table_.shape.headings[place_of(cell)] = "Utfall " + name_in_heading(*period);
    }
  }

  bool has_period_column() const {
    return std::ranges::any_of(row_, [](const GridCell& cell) { return folded(cell.text) == "period"; });
  }

  /// Do the outcomes belong to a period, their rows' own or their workbook's?
  bool is_owned() const { return of_workbook_ || has_period_column(); }

  /// "Prognos 2026", "Helårsprognos", "Utf", "Utfall perioden", "Utfall 2026" on the sheet Utfall of a
  /// period: the forecast that was made then, and the outcome until then.
  void name_own_columns() {
    const Period& report = vocabulary_.report();
    leave_out_earlier_forecasts(whole_year(report.year));
    for (const FigureColumn& column : columns_) {
      const auto& [figure, period, number] = column.heading;
      const bool of_year = period == whole_year(report.year);
      if (is_named(column) || vocabulary_.is_bare(column.cell->text)) continue;
      const bool own = figure == PrintedFigure::forecast ? is_owned() && (!period || of_year)
                                                         : figure == PrintedFigure::outcome && is_own(column);
      if (!own) continue;
      std::string& name = table_.shape.headings[place_of(*column.cell)];
      name = heading_of(figure);
      if (!is_owned()) name += ' ' + name_in_heading(report);
    }
  }

  /// Is it the outcome of the rows' own period? The year is not over when its months are reported.
  bool is_own(const FigureColumn& column) {
    const Period& report = vocabulary_.report();
    const auto& period = column.heading.period;
    if (!period) return true;
    if (has_period_column() && period == report) return true;
    if (is_whole_year(report) || period != whole_year(report.year)) return false;
    const bool has_other = std::ranges::any_of(columns_, [&](const FigureColumn& other) {
      return other.heading.figure == PrintedFigure::outcome &&
             (!other.heading.period || ends_together(*other.heading.period, report));
    });
    if (!has_other) tell(column, report);
    return !has_other;
  }

  std::optional<Period> period_of(const FigureColumn& column) {
    const Period& report = vocabulary_.report();
    if (column.heading.figure == PrintedFigure::forecast) return whole_year(report.year);
    if (column.heading.figure == PrintedFigure::budget) return period_of_budget(column);
    if (!stated_) tell(column, report);
    return stated_.value_or(report);
  }

  std::optional<Period> period_of_budget(const FigureColumn& column) {
    const Period& report = vocabulary_.report();
    const Period to_date = stated_.value_or(report), year = whole_year(report.year);
    if (is_whole_year(report) || of_year_ || has_budget_of(to_date)) return year;
    if (stated_ || has_budget_of(year)) return to_date;
    diagnostics_.push_back({Code::heading_without_period, position_of(table_, *column.cell),
                            column.cell->text,
                            fmt::format("Budget {} eller Budget {}", name_in_heading(report), report.year),
                            "Skriv vilken period budgeten gäller. Kolumnen har inte lästs."});
    return std::nullopt;
  }

  bool has_budget_of(const Period& period) const {
    return std::ranges::any_of(columns_, [&](const FigureColumn& column) {
      return column.heading.figure == PrintedFigure::budget && column.heading.period == period;
    });
  }

  void tell(const FigureColumn& column, const Period& period) {
    diagnostics_.push_back({Code::heading_without_period, position_of(table_, *column.cell),
                            column.cell->text,
                            fmt::format("{} {}", heading_of(column.heading.figure), name_in_heading(period)),
                            "Kolumnen har lästs så. Skriv ut perioden, så att det inte kan missförstås."});
  }

  /// What remains of the year's budget remains of all months: "Budget", "Utfall april", "Återstår".
  void accumulate_months() {
    for (FigureColumn& column : columns_) {
      auto& period = column.heading.period;
      if (column.heading.figure != PrintedFigure::outcome || !period) continue;
      if (period->first_month != period->last_month) continue;
      period->first_month = 1;
      table_.shape.headings[place_of(*column.cell)] = "Utfall " + name_in_heading(*period);
    }
  }

  /// "Prognos 2 2025" beside "Prognos 4 2025"; those that say no period are of `unsaid`.
  void leave_out_earlier_forecasts(const std::optional<Period>& unsaid = {}) {
    const auto period_in = [&](const FigureHeading& h) { return h.period ? h.period : unsaid; };
    std::map<std::optional<Period>, int> latest;
    for (const auto& [cell, heading] : columns_)
      if (heading.figure == PrintedFigure::forecast)
        latest[period_in(heading)] = std::max(latest[period_in(heading)], heading.number);
    for (const auto& [cell, heading] : columns_)
      if (heading.figure == PrintedFigure::forecast && heading.number > 0 &&
          heading.number < latest[period_in(heading)])
        table_.shape.headings[place_of(*cell)] = not_read;
  }

  /// "Reviderad budget 2025" beside "Budget 2025".
  void leave_out_versions() {
    for (const FigureColumn& column : columns_) {
      const auto* cell = column.cell;
      if (!tells_version(cell->text)) continue;
      const auto plain = std::ranges::find_if(columns_, [&](const FigureColumn& other) {
        return !tells_version(other.cell->text) && other.heading.figure == column.heading.figure &&
               other.heading.period == column.heading.period;
      });
      if (plain == columns_.end()) continue;
      table_.shape.headings[place_of(*cell)] = not_read;
      diagnostics_.push_back(
          {Code::column_unknown, position_of(table_, *cell), cell->text, "en enda kolumn för samma sak",
           fmt::format("Kolumnen ”{}” lästes. Är det den här som gäller: ta bort den andra.",
                       plain->cell->text)});
    }
  }

  void name(const FigureColumn& column) {
    if (vocabulary_.is_plain(column.cell->text)) return;
    const auto& period = column.heading.period;
    table_.shape.headings[place_of(*column.cell)] =
        !period ? std::string{not_read}
                : fmt::format("{} {}", heading_of(column.heading.figure), name_in_heading(*period));
  }

  Grid& table_;
  const HeadingVocabulary& vocabulary_;
  bool of_workbook_;
  Diagnostics& diagnostics_;
  RowCells row_;
  const GridCell* row_heading_ = nullptr;
  std::vector<FigureColumn> columns_;
  std::optional<Period> stated_;
  Diagnostics untold_;
  bool of_year_ = false;  // "Återstår": the budget is that of the year
};

}  // namespace

void understand_headings(Grid& table, std::uint32_t heading_row, const HeadingVocabulary& vocabulary,
                         const std::vector<TableStatement>& statements, bool of_workbook,
                         Diagnostics& diagnostics) {
  Headings{table, heading_row, vocabulary, of_workbook, diagnostics}.understand(statements);
}

}  // namespace redovisa

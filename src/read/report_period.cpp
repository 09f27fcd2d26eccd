#include "read/report_period.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "diagnostics/folded.hpp"
#include "read/shapes/period_of_table.hpp"
#include "read/sheets/plan_sheets.hpp"
#include "read/sheets/sheet_table.hpp"

namespace redovisa {

namespace {

Period to_date(const Period& period) { return {period.year, 1, period.last_month}; }

/// Does the sheet hold anything but its headings and a form's example?
bool holds_rows(const Grid& grid) {
  std::uint32_t rows = 0, last = 0;
  for (const GridCell& cell : grid.cells) {
    if (cell.row == last) continue;
    last = cell.row;
    if (folded(cell.text) != example_mark) ++rows;
  }
  return rows > 1;
}

/// Has anybody filled in the workbook, or is it a form as it was made?
bool holds_rows(const OpenedWorkbook& workbook) {
  constexpr std::array of_itself{SheetKind::report, SheetKind::instructions, SheetKind::texts,
                                 SheetKind::exceptions};
  for (std::size_t i = 0; i < workbook.grids.size(); ++i) {
    const auto& kind = workbook.kinds[i];
    if (kind && std::ranges::find(of_itself, *kind) == of_itself.end() && holds_rows(workbook.grids[i]))
      return true;
  }
  return false;
}

/// What the headings say of a workbook that was taken out of another system and has no sheet Rapport.
void add_periods_of_tables(const OpenedWorkbook& workbook, int year, std::vector<Period>& periods) {
  for (std::size_t i = 0; i < workbook.grids.size(); ++i)
    if (const auto& kind = workbook.kinds[i])
      if (const auto period = period_of_table(workbook.grids[i], *kind, year)) periods.push_back(*period);
}

/// Every period that the folder has something to report for, in order of time.
std::vector<Period> periods_with_data(const SourceFolder& folder, int year) {
  std::vector<Period> periods;
  for (const auto& period : periods_of_outcomes(folder.sheets_of(SheetKind::outcomes)))
    periods.push_back(to_date(period));
  for (const auto& period : periods_of_indicator_columns(folder.sheets_of(SheetKind::indicators)))
    periods.push_back(to_date(period));
  for (const auto& workbook : folder.workbooks)
    if (!workbook.period)
      add_periods_of_tables(workbook, year, periods);
    else if (holds_rows(workbook))
      periods.push_back(to_date(*workbook.period));
  for (const auto& file : folder.economy_files)
    if (file.period) periods.push_back(to_date(*file.period));
  std::ranges::sort(periods);
  const auto repeated = std::ranges::unique(periods);
  periods.erase(repeated.begin(), repeated.end());
  return periods;
}

}  // namespace

Period choose_period(const SourceFolder& folder, const std::optional<Period>& asked_for, int year,
                     Diagnostics& diagnostics) {
  const auto periods = periods_with_data(folder, year);
  if (asked_for) {
    const Period wanted = to_date(*asked_for);
    if (std::ranges::find(periods, wanted) != periods.end()) return wanted;
    std::vector<std::string> known;
    for (const auto& period : periods) known.push_back(to_key(period));
    diagnostics.push_back(
        {Code::period_without_data,
         {folder.source, 0, 0},
         to_key(*asked_for),
         known.empty() ? "en period med utfall" : fmt::format("{}", fmt::join(known, " eller "))});
    return wanted;
  }
  const auto of_the_year = [year](const Period& p) { return p.year == year; };
  const auto latest = std::find_if(periods.rbegin(), periods.rend(), of_the_year);
  return latest == periods.rend() ? whole_year(year) : *latest;
}

bool is_followed_up(const SourceFolder& folder, const SourceMaterial& m) {
  const auto periods = periods_with_data(folder, m.period.year);
  return std::ranges::find(periods, m.period) != periods.end() ||
         std::ranges::any_of(m.indicators, [&](const Indicator& i) {
           const auto* outcome = value_ending(i.outcomes, m.period);
           return outcome != nullptr && outcome->value.number;
         });
}

}  // namespace redovisa

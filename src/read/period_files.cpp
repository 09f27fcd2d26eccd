#include "read/period_files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "model/period_order.hpp"
#include "read/csv/csv_file_name.hpp"
#include "read/sie/ledger_extent.hpp"

namespace redovisa {

namespace {

Period to_date(const Period& period) { return {period.year, 1, period.last_month}; }

std::optional<Period> period_in_name(const std::string& file) {
  return month_in_file_name(std::filesystem::path{file}.stem().string());
}

std::vector<SheetOfPeriod> outcome_sheets(const OpenedWorkbook& workbook) {
  std::vector<SheetOfPeriod> sheets;
  for (std::size_t i = 0; i < workbook.grids.size(); ++i)
    if (workbook.kinds[i] == SheetKind::outcomes) sheets.push_back({&workbook.grids[i], workbook.period});
  return sheets;
}

/// A plan is of the whole year, and outcomes of several periods may stand together.
bool is_of_its_name(const OpenedWorkbook& workbook, const Period& named) {
  constexpr std::array of_plan{SheetKind::goals, SheetKind::indicators, SheetKind::assignments};
  const bool is_plan = std::ranges::any_of(workbook.kinds, [&](const std::optional<SheetKind>& kind) {
    return kind && std::ranges::find(of_plan, *kind) != of_plan.end();
  });
  return !is_plan && std::ranges::none_of(periods_of_outcomes(outcome_sheets(workbook)),
                                          [&](const Period& p) { return ends_after(named, p); });
}

/// Does the workbook have outcomes for the period that it is of?
bool is_follow_up(const OpenedWorkbook& workbook) {
  return std::ranges::any_of(periods_of_outcomes(outcome_sheets(workbook)),
                             [&](const Period& p) { return ends_together(p, *workbook.period); });
}

std::optional<Period> period_of(const OpenedWorkbook& workbook) {
  if (workbook.period) return to_date(*workbook.period);
  if (workbook.grids.empty() || !workbook.grids.front().source) return std::nullopt;
  const auto named = period_in_name(workbook.grids.front().source->file);
  return named && is_of_its_name(workbook, *named) ? named : std::nullopt;
}

std::set<std::string> files_of(const OpenedWorkbook& workbook) {
  std::set<std::string> files;
  for (const Grid& grid : workbook.grids)
    if (grid.source) files.insert(grid.source->file);
  return files;
}

/// Collects the files that are of a period, and says which of them are later than the report.
class LaterFiles {
 public:
  LaterFiles(const Period& report, std::vector<PeriodFile>& all) : report_{report}, all_{all} {}

  bool is_later(const std::optional<Period>& period, const std::set<std::string>& files) {
    if (!period) return false;
    for (const auto& file : files) all_.push_back({file, *period});
    const bool later = ends_after(*period, report_);
    if (later) later_.insert(files.begin(), files.end());
    return later;
  }

  const std::set<std::string>& later() const { return later_; }

 private:
  Period report_;
  std::vector<PeriodFile>& all_;
  std::set<std::string> later_;
};

bool goes_past(const LedgerMonth& month, const Period& report) {
  return LedgerMonth{report.year, report.last_month} < month;
}

/// What the file says of itself, and where it does not, how far its amounts go.
LedgerExtent extent_of(const LedgerFile& file) {
  LedgerExtent extent = file.is_xml ? extent_of_sie5(file.path) : extent_of_sie4(file.path);
  if (!file.is_xml && !extent.told_end) extent.told_end = last_month_of_sie4(file.path);
  return extent;
}

/// A ledger and what it says of itself.
struct DatedLedger {
  const LedgerFile* file;
  LedgerExtent extent;

  /// Does it end with the report, or before?
  bool fits(const Period& report) const {
    const auto named = period_in_name(file->shown_name);
    return (extent.told_end && !goes_past(*extent.told_end, report)) ||
           (named && !ends_after(*named, report));
  }
};

/// Have the sheets an economy of the report's own period?
bool has_economy(const SourceFolder& folder, const Period& report) {
  const auto is_of_report = [&](const std::optional<Period>& period) {
    return period && !ends_after(*period, report) && !ends_after(report, *period);
  };
  return std::ranges::any_of(folder.economy_files,
                             [&](const EconomyFile& file) { return is_of_report(file.period); }) ||
         std::ranges::any_of(folder.workbooks, [&](const OpenedWorkbook& workbook) {
           return is_of_report(period_of(workbook)) &&
                  std::ranges::find(workbook.kinds, std::optional{SheetKind::operating}) !=
                      workbook.kinds.end();
         });
}

/// Does the ledger hold the whole of a later period that the folder has files of?
bool is_of_later_report(const SourceFolder& folder, const LedgerMonth& end, const Period& report) {
  return std::ranges::any_of(folder.period_files, [&](const PeriodFile& file) {
    return ends_after(file.period, report) && !(end < LedgerMonth{file.period.year, file.period.last_month});
  });
}

/// The months that ledgers go on to after the report, by their names as shown. A ledger of a later year is
/// later; one of the report's year only when there is another that ends with the report, or when the report
/// has its economy on sheets and the ledger holds the whole of a later report's period: one alone is else
/// read up to the report's month.
std::map<std::string, Period> ledgers_that_go_on(const SourceFolder& folder, const Period& report) {
  std::vector<DatedLedger> ledgers;
  for (const auto& file : folder.ledger_files) ledgers.push_back({&file, extent_of(file)});
  const bool may_do_without = !ledgers.empty() && has_economy(folder, report);
  std::map<std::string, Period> later;
  for (const DatedLedger& ledger : ledgers) {
    const auto &year = ledger.extent.year_begins, &end = ledger.extent.told_end;
    const std::string& name = ledger.file->shown_name;
    if (year && goes_past(*year, report)) later[name] = {year->year, 1, year->month};
    const bool has_other = std::ranges::any_of(ledgers, [&](const DatedLedger& other) {
      return other.file != ledger.file && other.extent.year_begins == year && other.fits(report);
    });
    const bool is_later = has_other || (end && may_do_without && is_of_later_report(folder, *end, report));
    if (end && goes_past(*end, report) && is_later) later[name] = {end->year, 1, end->month};
  }
  return later;
}

}  // namespace

void leave_out_later_files(SourceFolder& folder, const Period& report, Diagnostics& diagnostics) {
  LaterFiles files{report, folder.period_files};
  std::erase_if(folder.workbooks, [&](const OpenedWorkbook& workbook) {
    return files.is_later(period_of(workbook), files_of(workbook));
  });
  std::erase_if(folder.economy_files, [&](const EconomyFile& file) {
    return files.is_later(file.period ? std::optional{to_date(*file.period)} : period_in_name(file.file),
                          {file.file});
  });
  std::erase_if(folder.ledger_files, [&](const LedgerFile& file) {
    return files.is_later(period_in_name(file.shown_name), {file.shown_name});
  });
  const auto going_on = ledgers_that_go_on(folder, report);
  std::erase_if(folder.ledger_files, [&](const LedgerFile& file) {
    const auto end = going_on.find(file.shown_name);
    return end != going_on.end() && files.is_later(end->second, {file.shown_name});
  });
  std::erase_if(diagnostics, [&](const Diagnostic& d) {
    return d.position.source && files.later().contains(d.position.source->file);
  });
}

std::vector<Period> earlier_reports(const SourceFolder& folder, const Period& report,
                                    const Convention& convention, const std::vector<Period>& also_reported) {
  const auto is_known = [&](const Period& period) {
    return convention.calendar.empty() ||
           std::ranges::find(convention.calendar, period.last_month, &CalendarPeriod::last_month) !=
               convention.calendar.end() ||
           std::ranges::find(also_reported, to_date(period)) != also_reported.end();
  };
  std::set<unsigned> months;
  const auto add = [&](const Period& period) {
    if (period.year == report.year && ends_after(report, period)) months.insert(period.last_month);
  };
  for (const auto& period : periods_of_outcomes(folder.sheets_of(SheetKind::outcomes)))
    if (is_known(period)) add(period);
  for (const auto& workbook : folder.workbooks)
    if (workbook.period && (is_known(*workbook.period) || is_follow_up(workbook))) add(*workbook.period);
  std::vector<Period> periods;
  for (auto month = months.rbegin(); month != months.rend(); ++month)
    periods.push_back({report.year, 1, *month});
  return periods;
}

}  // namespace redovisa

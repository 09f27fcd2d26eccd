#include "read/report_sheets.hpp"

#include "model/period_order.hpp"
#include "read/municipality_reader.hpp"

namespace redovisa {

namespace {

/// The municipality's own report is kommunstyrelsen's, unless the sheet says otherwise.
void answer_for_whole(ReportSheet& report) {
  if (!report.position.source || report.given.contains("Nämnd")) return;
  report.info.committee = "Kommunstyrelsen";
  report.given.try_emplace("Nämnd", report.position);
}

ReportSheetUse use_of(const OpenedWorkbook& workbook, const std::optional<Period>& report) {
  if (!workbook.period || !report) return ReportSheetUse::of_all_reports;
  return ends_together(*workbook.period, *report) ? ReportSheetUse::of_this_report
                                                  : ReportSheetUse::of_other_report;
}

}  // namespace

ReportSheet read_report_keys(SourceFolder& folder) {
  Diagnostics told_later;
  const ReadContext context{nullptr, {}, &told_later};
  ReportSheet whole;
  for (auto& workbook : folder.workbooks) {
    for (std::size_t i = 0; i < workbook.grids.size(); ++i) {
      if (workbook.kinds[i] != SheetKind::report) continue;
      whole.period.reset();
      const int year = whole.info.year;
      read_report_sheet(workbook.grids[i], context, whole);
      if (year != 0) whole.info.year = year;  // another one is told
      workbook.period = whole.period;
    }
  }
  if (is_of_municipality(folder)) answer_for_whole(whole);
  return whole;
}

ReportSheet read_report_sheets(const SourceFolder& folder, const std::optional<Period>& report,
                               Diagnostics& diagnostics) {
  const ReadContext context{nullptr, {}, &diagnostics};
  ReportSheet whole;
  for (const auto use :
       {ReportSheetUse::of_all_reports, ReportSheetUse::of_other_report, ReportSheetUse::of_this_report})
    for (const auto& workbook : folder.workbooks)
      for (std::size_t i = 0; i < workbook.grids.size(); ++i)
        if (workbook.kinds[i] == SheetKind::report && use_of(workbook, report) == use)
          read_report_sheet(workbook.grids[i], context, whole, use);
  if (is_of_municipality(folder)) answer_for_whole(whole);
  demand_report_keys(whole, diagnostics);
  return whole;
}

}  // namespace redovisa

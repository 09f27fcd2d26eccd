#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/date.hpp"
#include "model/year_history.hpp"
#include "read/grid.hpp"
#include "read/kolada/kolada_files.hpp"
#include "read/ledger_files.hpp"
#include "read/paxml/payroll_files.hpp"
#include "read/sheets/plan_sheets.hpp"
#include "read/sheets/sheet_kind.hpp"
#include "read/xml/economy_xml.hpp"

namespace redovisa {

/// A workbook that was opened, and the period that its Rapport sheet gives its rows.
struct OpenedWorkbook {
  std::vector<Grid> grids;
  std::vector<std::optional<SheetKind>> kinds;  // of each grid
  std::optional<Period> period;
  std::filesystem::path file{};  // as the system knows it; of several the first
};

/// The files of a committee's folder, opened but not yet understood.
struct SourceFolder {
  SourceRef source;  // the folder itself
  std::vector<OpenedWorkbook> workbooks;
  std::vector<EconomyFile> economy_files;
  std::vector<LedgerFile> ledger_files;
  PayrollFiles payroll;
  KoladaFiles kolada;
  std::vector<PeriodFile> period_files;  // that are known to be of one period, also those that were left out

  std::vector<SheetOfPeriod> sheets_of(SheetKind kind) const;
};

/// Opens every file in order of name. Files that are no source material are told and left alone; so are the
/// lock files that Excel and LibreOffice leave behind, without a word. Throws UsageFailure when there is no
/// such folder, and EnvironmentFailure when it cannot be read. Files of payroll systems and Kolada whose
/// names have a later month than the report's, if one is asked for, are left out.
SourceFolder open_source_folder(const std::filesystem::path& folder, Diagnostics& diagnostics,
                                const std::optional<Period>& report = {});

}  // namespace redovisa

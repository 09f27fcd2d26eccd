#pragma once

#include <string>
#include <vector>

#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

/// One sheet for ekonomi: a table, and the charts that show it.
struct WorkbookSheet {
  std::string name;  // at most 31 characters, unique
  Table table;
  std::vector<Chart> charts = {};
};

/// The Excel file as a value: the same tables as the document's, one a sheet.
struct Workbook {
  std::string title;
  std::string committee;
  std::string municipality;
  std::string case_number;
  std::string period;
  std::string generator;
  std::string remark = {};  // of the whole report, shown first
  std::string date;         // "2025-09-18", also the file's creation date
  std::vector<WorkbookSheet> sheets;
};

}  // namespace redovisa

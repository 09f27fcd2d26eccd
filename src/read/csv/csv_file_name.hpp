#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/date.hpp"

namespace redovisa {

/// What the name of a csv file tells, since the file itself has no sheet names: "utfall-2025-08-Mål.csv" is
/// the sheet Mål of the workbook "utfall-2025-08".
struct CsvFileName {
  std::string sheet;             // as Redovisa names it; empty: the name ends with no sheet that it knows
  std::string workbook;          // the same for files that belong together
  std::optional<Period> period;  // a month: "2025-08", "2025_08" or "202508"; never a year alone
};

/// From the file's name without folder and ending.
CsvFileName csv_file_name_of(std::string_view stem);

/// The last month that is written in a file's name, as a period from January: "personal-2025-12" is January
/// to December 2025. nullopt: there is none.
std::optional<Period> month_in_file_name(std::string_view stem);

}  // namespace redovisa

#include "later_ledgers.hpp"

#include <filesystem>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "model/period_order.hpp"
#include "read/csv/csv_file_name.hpp"

namespace redovisa {

namespace {

bool is_known_by_itself(const std::filesystem::path& file) {
  const std::string extension = folded(file.extension().string());
  return (extension == ".se" || extension == ".si" || extension == ".sie") &&
         !month_in_file_name(file.stem().string());
}

}  // namespace

std::string ledgers_left_out(const YearHistory& history, const Period& report) {
  std::string text;
  for (const PeriodFile& file : history.period_files)
    if (ends_after(file.period, report) && is_known_by_itself(file.file))
      text += fmt::format("  Läses inte, eftersom bokföringen går till {} {}: {}\n",
                          month_name(file.period.last_month), file.period.year, file.file);
  return text;
}

}  // namespace redovisa

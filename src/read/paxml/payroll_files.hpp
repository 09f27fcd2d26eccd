#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/source_material.hpp"
#include "read/paxml/payroll_faults.hpp"
#include "read/paxml/payroll_register.hpp"

namespace redovisa {

/// The payroll files of a folder, read together: an absence may begin in one month's file and end in
/// another's.
struct PayrollFiles {
  PayrollRegister people;
  std::vector<PayrollFaults> faults = {};  // of each file
  bool whole = true;                       // false: a file could not be read to its end, which is told
};

/// Adds a file. What makes it unreadable is told at once, the rest by `add_counted_sick_leave`.
void add_payroll_file(const std::filesystem::path& path, const std::string& shown_name, PayrollFiles& files,
                      Diagnostics& diagnostics);

/// Counts the statutory key figures of sick leave, as SKR defines them, for the months of the report's year
/// and the year before and for the report's period in both. A figure that a sheet gives too stays as the
/// sheet has it; all that are counted are kept for the review. Groups that are too small are told without
/// figure. No person's identity leaves the files.
void add_counted_sick_leave(PayrollFiles& files, SourceMaterial& material, Diagnostics& diagnostics);

}  // namespace redovisa

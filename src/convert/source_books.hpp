#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/grid.hpp"

namespace redovisa {

/// A workbook of an underlag, whatever it is written as.
struct SourceBook {
  std::filesystem::path file;  // that it was read from, or the first of its files, as the system knows it
  std::string stem;            // "plan" of "plan.xlsx", as it may be shown
  std::vector<Grid> grids;     // the visible sheets
};

/// What a folder holds that can be converted, and what it holds besides.
struct SourceBooks {
  std::vector<SourceBook> books;              // in order of name
  std::vector<std::filesystem::path> copied;  // files that the report needs as they are, from the folder
  std::vector<std::string> personal;          // names of payroll files, whose persons stay where they are
  std::vector<std::string> left_out;          // names of files and folders that are no source material
};

/// Opens everything in an underlag's folder. Names of sheets that no reader knows are no faults here: they
/// are carried as they are. Throws UsageFailure when there is no such folder.
SourceBooks read_source_books(const std::filesystem::path& folder, Diagnostics& diagnostics);

}  // namespace redovisa

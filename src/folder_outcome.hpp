#pragma once

#include <cstddef>
#include <string>

namespace redovisa {

/// What came of one folder of many.
struct FolderOutcome {
  int exit_code = 0;
  std::string results, messages;  // what is shown, and what is told of faults
};

/// So many files that the results tell of.
std::size_t written_files(const FolderOutcome& outcome);

/// The line that tells of the first fault; empty when there is none.
std::string first_fault(const FolderOutcome& outcome);

}  // namespace redovisa

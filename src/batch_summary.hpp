#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "folder_outcome.hpp"

namespace redovisa {

/// What was written and what was not, of many folders. Remembers those that were written only as long as they
/// are few, so that it does not grow with the country.
class BatchSummary {
 public:
  void add(const std::string& folder, const FolderOutcome& outcome);

  /// A line for each folder (of many, for each with faults), and how many of both there are.
  std::string text() const;

 private:
  struct Row {
    std::string folder, result;
    bool sound;
  };

  std::vector<Row> rows_;
  std::size_t sound_ = 0, faulty_ = 0;
};

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <vector>

#include "compare/changes.hpp"
#include "view/table.hpp"

namespace redovisa {

/// Where changes stand, for the columns of a table of changes that show it.
class ChangePlaces {
 public:
  explicit ChangePlaces(const std::vector<Change>& changes);

  /// "Stod i", "Står i".
  static void add_columns(Table& table);

  /// The change's cells before and now. In several folders, as a municipality's and its committees', the file
  /// is named with its own, seen from the folder that holds them all.
  void add(const Change& change, Row& row) const;

 private:
  std::filesystem::path of_all_;  // the folder that holds all the files; empty: they lie in one
};

}  // namespace redovisa

#pragma once

#include <string>
#include <vector>

#include "rollup/roll_up.hpp"

namespace redovisa {

/// What a goal of fullmäktige's should have been judged of, and what of it there was no judgement of.
struct LackingParts {
  std::size_t expected = 0;             // committees, indicators and assignments together
  std::vector<std::string> committees;  // short names: without report for the period, or not judged
  std::vector<std::string> others;      // ids and numbers of the municipality's own

  std::size_t lacking() const { return committees.size() + others.size(); }
};

/// Of the goal at a place among the municipality's own. A committee without report is a part when its plan or
/// the sheet Koppling says so, and one with the weight 0 is none.
LackingParts lacking_parts(const RollUp& roll_up, std::size_t goal);

}  // namespace redovisa

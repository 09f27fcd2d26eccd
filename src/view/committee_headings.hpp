#pragma once

#include <string>
#include <vector>

namespace redovisa {

/// What the committees are called over the columns of a matrix, one for each of `names`, in their order. A
/// name that is longer than there is room for is cut, "Nämnden för arbete…", and where others begin with the
/// same words its own words stay: "Lokala … Hallstavik". Different names never get the same heading.
std::vector<std::string> committee_headings(const std::vector<std::string>& names);

}  // namespace redovisa

#pragma once

#include <map>
#include <string>
#include <vector>

namespace redovisa::test {

/// What is wrong in the parts of a Word file: XML that cannot be read, what is pointed at and is not there,
/// numbers and names that are not unique, and structure that Word would call damaged. Not the schema: that is
/// the validator's.
std::vector<std::string> package_faults(const std::map<std::string, std::string>& parts);

}  // namespace redovisa::test

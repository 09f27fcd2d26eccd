#pragma once

#include <string>
#include <vector>

namespace redovisa {

/// Names that Excel accepts for sheets, one for each wish and in their order: without []:*?/\, at most 31
/// characters, and no two the same whatever the case.
std::vector<std::string> sheet_names(const std::vector<std::string>& wishes);

/// The name as a formula or link writes it: 'Norrtälje''s mål'.
std::string quoted_sheet_name(const std::string& name);

}  // namespace redovisa

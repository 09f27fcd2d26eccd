#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace redovisa {

/// What the name of a temporary file tells of who writes it: machine and process, "7f3a90c2-1234".
std::string process_mark();

/// Does the name hold the mark of a process of this machine that is no more? Those of other machines on the
/// same disk are never told so.
bool is_abandoned(std::string_view name);

/// Removes what processes that were killed left in the folder under names that begin with `beginning`; what
/// cannot be removed stays. The folder need not exist.
void remove_abandoned(const std::filesystem::path& folder, std::string_view beginning);

}  // namespace redovisa

#pragma once

#include <string>
#include <vector>

namespace redovisa {

/// Tells at once of a format that nobody can write, before anything is read: `shown` are those that the
/// command shows instead of writing. Pandoc is asked about what is not ours; without Pandoc, its absence is
/// told when the file is to be written. Throws UsageFailure with the names that may have been meant.
void demand_formats(const std::vector<std::string>& formats, const std::vector<std::string>& shown = {});

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <vector>

#include "import/imported_plan.hpp"

namespace redovisa {

/// The sections of running text that the reports of a convention show, each with the heading that it stands
/// below in its template; for documents that are imported. `diagnostics` gets what is wrong with a template.
std::vector<KnownSection> sections_of_templates(const std::filesystem::path& templates,
                                                const Convention& convention, Diagnostics& diagnostics);

}  // namespace redovisa

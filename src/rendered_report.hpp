#pragma once

#include <filesystem>
#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"
#include "view/goal_tables.hpp"
#include "write/formats.hpp"

namespace redovisa {

/// The finished report as values, before any format and without look; nullopt when the template or the texts
/// have faults. `templates` is the folder whose other templates may show texts that this one does not.
std::optional<Rendering> render(const PlanView& view, const Template& report_template,
                                const std::filesystem::path& templates, Diagnostics& diagnostics);

}  // namespace redovisa

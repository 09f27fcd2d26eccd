#pragma once

#include <optional>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"
#include "template_lookup.hpp"
#include "view/goal_tables.hpp"
#include "view/history_contents.hpp"
#include "write/formats.hpp"

namespace redovisa {

/// The finished report as values, before any format and without look; nullopt when the template or the texts
/// have faults. `roots` has the other templates, which may show texts that this one does not. `before` has
/// what is known of the time before, and the changes to tell when they are not those since the year's report
/// before.
struct TimeBefore {
  const YearHistory& history;
  std::optional<ToldChanges> changes;
};
std::optional<Rendering> render(const PlanView& view, const Template& report_template,
                                const TemplateRoots& roots, Diagnostics& diagnostics,
                                const TimeBefore& before = {{}, {}});

/// Lets the workbook say the same of itself as the document.
void describe(Workbook& workbook, const Properties& properties);

}  // namespace redovisa

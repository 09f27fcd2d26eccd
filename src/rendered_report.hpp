#pragma once

#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"
#include "template_lookup.hpp"
#include "view/goal_tables.hpp"
#include "view/history_contents.hpp"
#include "write/formats.hpp"

namespace redovisa {

/// What is known of the time before, and the changes to tell when they are not those since the year's report
/// before.
struct TimeBefore {
  const YearHistory& history;
  std::optional<ToldChanges> changes;
};

/// The finished report as values, before any format, without look and workbook; nullopt when the template or
/// the texts have faults. `roots` has the other templates, which may show texts that this one does not.
std::optional<Rendering> render(const PlanView& view, const Template& report_template,
                                const TemplateRoots& roots, Diagnostics& diagnostics,
                                const TimeBefore& before = {{}, {}});

/// What a report is made of besides its template.
struct ReportParts {
  const SourceMaterial& material;
  Contents contents;
};

/// The same of parts that somebody has put together.
std::optional<Rendering> render(ReportParts parts, const Template& report_template,
                                const TemplateRoots& roots, Diagnostics& diagnostics);

/// A list that is no report (`granskning`, `jamforelse`) by its own template, with its look; nullopt as
/// above.
std::optional<Rendering> render_list(const PlanView& view, const std::string& list,
                                     const TemplateRoots& roots, Diagnostics& diagnostics,
                                     const TimeBefore& before = {{}, {}});

/// A report's workbook with what the document says of itself, and the way to the underlag from where it is
/// written.
Workbook finished_workbook(Workbook workbook, const Properties& properties, std::string way);

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"
#include "model/year_history.hpp"
#include "template_lookup.hpp"

namespace redovisa {

/// Which report is asked for.
struct ReportRequest {
  std::optional<Period> period;                // nullopt: the latest that has outcomes
  std::optional<std::string> report_template;  // nullopt: what the material is for
};

/// What a report is made of, read without fault.
struct ReportSource {
  SourceMaterial material;
  Template report_template;
  YearHistory history = {};
};

/// Reads the folder and the report's template. Faults of both are told in the same run, as far as the
/// material tells which template it is. nullopt when there are any. Throws UsageFailure when the folder is
/// the municipality's, whose report is another.
std::optional<ReportSource> read_report_source(const std::filesystem::path& folder,
                                               const ReportRequest& request, const TemplateRoots& roots,
                                               Diagnostics& diagnostics);

}  // namespace redovisa

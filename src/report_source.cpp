#include "report_source.hpp"

#include <fmt/format.h>

#include "assess/assessment.hpp"
#include "common_templates.hpp"
#include "plan_alone.hpp"
#include "read/material_reader.hpp"
#include "view/layout_checks.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// The template that was asked for, or the usual one, in the form that the material's convention has of it.
std::optional<Template> template_for(const SourceMaterial& material, const ReportRequest& request,
                                     const TemplateRoots& roots, Diagnostics& diagnostics) {
  const std::string report = request.report_template.value_or(usual_report(material));
  auto result = template_to_check(roots, report, material.convention.family, diagnostics);
  if (result) demand_audience(*result, TemplateAudience::committee, usual_report(material));
  if (result) check_layouts(result->layouts, material.convention, diagnostics);
  if (result && has_errors(diagnostics)) result->layouts.clear();  // the usual ones, to check the rest with
  return result;
}

}  // namespace

std::optional<ReportSource> read_report_source(const fs::path& folder, const ReportRequest& request,
                                               const TemplateRoots& roots, Diagnostics& diagnostics) {
  YearHistory history;
  MaterialRequest wanted{request.period, roots.common};
  if (roots.kept != nullptr) wanted.conventions = &roots.kept->conventions;
  wanted.for_municipality = fmt::format(
      "Dess rapport vägs samman med nämndernas: redovisa kommun {} NÄMNDERNAS-MAPPAR.", folder.string());
  auto material = read_with_history(folder, wanted, history, diagnostics);
  if (!material) return std::nullopt;
  check_rules(material->convention, diagnostics);
  const bool sound = !has_errors(diagnostics);
  auto report_template = template_for(*material, request, roots, diagnostics);
  if (!report_template || !sound) return std::nullopt;
  if (report_template->kind == TemplateKind::plan) {
    forget_files_of_follow_ups(history.period_files, *material);
    material = plan_alone(std::move(*material));
    history.earlier.clear();
    history.faulty.clear();
  }
  return ReportSource{std::move(*material), std::move(*report_template), std::move(history)};
}

}  // namespace redovisa

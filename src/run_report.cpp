#include "run_report.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <ostream>

#include "assess/assessment.hpp"
#include "diagnostics/failure.hpp"
#include "document/template.hpp"
#include "plan_alone.hpp"
#include "read/material_reader.hpp"
#include "rendered_report.hpp"
#include "run.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "view/basis_tables.hpp"
#include "view/layout_checks.hpp"
#include "view/wording.hpp"
#include "write/formats.hpp"
#include "write/whole_file.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

std::string summary_of_plan(const SourceMaterial& material) {
  return fmt::format("{}, {}, plan för {}\n  Mål: {}, indikatorer: {}, uppdrag: {}\n",
                     material.report.committee, material.report.municipality, material.period.year,
                     material.goals.size(), material.indicators.size(), material.assignments.size());
}

std::string summary(const PlanView& view) {
  const Scale& scale = view.material.convention.scale;
  std::vector<std::size_t> counts(scale.levels.size() + 1);
  for (const auto& g : view.plan.goals)
    ++counts.at(g.assessment.level().value_or(static_cast<Level>(scale.levels.size())));
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0)
      parts.push_back(fmt::format(
          "{} {}", i < scale.levels.size() ? scale.levels[i].key : scale.not_evaluated.key, counts[i]));
  std::string text = fmt::format(
      "{}, {}, per {}\n  Mål: {} ({})\n", view.material.report.committee, view.material.report.municipality,
      text_in_prose(last_day(view.material.period)), view.plan.goals.size(), fmt::join(parts, ", "));
  if (const auto decided = override_table(view).rows.size(); decided > 0)
    text += fmt::format("  Beslut av person i stället för regel: {} (se rapportens bilaga)\n", decided);
  return text;
}

/// "input/norrtalje/" and "." have names too.
std::string folder_name(const fs::path& folder) {
  const fs::path whole = fs::absolute(folder).lexically_normal();
  return whole.filename().empty() ? whole.parent_path().filename().string() : whole.filename().string();
}

/// Makes every format in memory first, so that what can fail has failed before anything is written; a format
/// that the environment cannot make is told and the others are written.
int write_all(const Rendering& rendering, const std::vector<std::string>& formats, const fs::path& folder,
              const std::string& stem, std::ostream& out, std::ostream& err) {
  int result = done;
  std::vector<OutputFile> files;
  for (const auto& format : formats) {
    try {
      auto made = write_format(rendering, format, stem);
      files.insert(files.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    } catch (const EnvironmentFailure& failure) {
      err << "redovisa: " << failure.what() << '\n';
      result = environment_failed;
    }
  }
  for (const auto& file : files) {
    save_whole(folder / file.name, file.bytes);
    if (!file.accessory) out << "  Skrev " << (folder / file.name).string() << '\n';
  }
  return result;
}

/// The template that was asked for, or the usual one, in the form that the material's convention has of it.
std::optional<Template> template_for(const SourceMaterial& material, const ReportCommand& command,
                                     const fs::path& templates, Diagnostics& diagnostics) {
  const std::string report = command.report_template.value_or(usual_report(material));
  auto result = read_template(template_folders(templates, report, material.convention.family), diagnostics);
  if (result) check_layouts(result->layouts, material.convention, diagnostics);
  return result;
}

/// What a report is made of, read without fault.
struct ReportSource {
  SourceMaterial material;
  Template report_template;
};

/// Faults of the material and of the template are told in the same run, as far as the material tells which
/// template it is.
std::optional<ReportSource> read_report_source(const fs::path& folder, const ReportCommand& command,
                                               const fs::path& templates, Diagnostics& diagnostics) {
  auto material = read_source_material(folder, {command.period, templates}, diagnostics);
  if (!material) return std::nullopt;
  check_rules(material->convention, diagnostics);
  auto report_template = template_for(*material, command, templates, diagnostics);
  if (!report_template || has_errors(diagnostics)) return std::nullopt;
  if (report_template->kind == TemplateKind::plan) material = plan_alone(std::move(*material));
  return ReportSource{std::move(*material), std::move(*report_template)};
}

int report_on(const fs::path& folder, const ReportCommand& command, const fs::path& templates,
              std::ostream& out, std::ostream& err) {
  Diagnostics diagnostics;
  const auto source = read_report_source(folder, command, templates, diagnostics);
  if (!source) return print(std::move(diagnostics), err), input_has_faults;
  const auto& [material, report_template] = *source;
  const bool is_plan = report_template.kind == TemplateKind::plan;
  const AssessedPlan plan = assess(material);
  if (!is_plan) check_assessed(material, plan, diagnostics);
  const PlanView view{material, plan, report_template.layouts};
  auto rendering = render(view, report_template, templates, diagnostics);
  print(diagnostics, err);
  if (!rendering || has_errors(diagnostics)) return input_has_faults;
  rendering->look = read_look(templates / "utseende" / "standard");
  out << (is_plan ? summary_of_plan(material) : summary(view));
  const auto& formats = command.formats.empty() ? report_template.formats : command.formats;
  const Period period = is_plan ? whole_year(material.period.year) : material.period;
  const std::string stem = fmt::format("{}-{}", report_template.name, to_key(period));
  return write_all(*rendering, formats, command.output / folder_name(folder), stem, out, err);
}

/// One folder that fails does not keep the others from being reported on.
int report_despite_failures(const fs::path& folder, const ReportCommand& command, const fs::path& templates,
                            std::ostream& out, std::ostream& err) {
  try {
    return report_on(folder, command, templates, out, err);
  } catch (const UsageFailure& failure) {
    err << "redovisa: " << failure.what() << '\n';
    return wrong_usage;
  } catch (const EnvironmentFailure& failure) {
    err << "redovisa: " << failure.what() << '\n';
    return environment_failed;
  } catch (const std::exception& failure) {
    err << "redovisa: ett oväntat fel uppstod i " << folder.string() << ": " << failure.what() << '\n';
    return environment_failed;
  }
}

/// Two folders of one name would write over each other's reports.
void demand_different_names(const std::vector<fs::path>& folders) {
  std::vector<std::string> names;
  for (const auto& folder : folders) names.push_back(folder_name(folder));
  std::ranges::sort(names);
  const auto same = std::ranges::adjacent_find(names);
  if (same != names.end())
    throw UsageFailure(fmt::format(
        "Två av mapparna heter {}, så deras rapporter skulle skriva över varandra. Kör dem var för "
        "sig med olika --ut.",
        *same));
}

std::string count_of(const Diagnostics& diagnostics, Severity severity, std::string_view one,
                     std::string_view many) {
  const auto count = std::ranges::count_if(
      diagnostics, [&](const Diagnostic& d) { return traits_of(d.code).severity == severity; });
  return count == 0 ? std::string{} : fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

void print(Diagnostics diagnostics, std::ostream& err) {
  sort_for_reading(diagnostics);
  for (const auto& diagnostic : diagnostics) err << to_string(diagnostic);
  if (!has_errors(diagnostics)) return;
  const std::string warnings = count_of(diagnostics, Severity::warning, "varning", "varningar");
  err << fmt::format("{}{}{}. Rätta underlaget och kör igen; inget har skrivits.\n",
                     count_of(diagnostics, Severity::error, "fel", "fel"), warnings.empty() ? "" : ", ",
                     warnings);
}

int run_report(const ReportCommand& command, std::ostream& out, std::ostream& err) {
  demand_different_names(command.folders);
  const auto templates = find_templates_folder(command.templates_folder);
  if (const auto& asked_for = command.report_template; asked_for && !is_report(templates, *asked_for)) {
    Diagnostics diagnostics;
    tell_missing_template(templates / *asked_for, reports_of_any(templates), diagnostics);
    print(std::move(diagnostics), err);
    return input_has_faults;
  }
  int worst = done;
  for (const auto& folder : command.folders)
    worst = std::max(worst, report_despite_failures(folder, command, templates, out, err));
  return worst;
}

}  // namespace redovisa

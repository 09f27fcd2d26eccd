#include "run_report.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

#include "assess/assessment.hpp"
#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "document/template.hpp"
#include "read/material_reader.hpp"
#include "run.hpp"
#include "templates_folder.hpp"
#include "version.hpp"
#include "view/basis_tables.hpp"
#include "view/report_contents.hpp"
#include "view/wording.hpp"
#include "write/formats.hpp"
#include "write/whole_file.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view text_prefix = "text ";

/// Texts that nobody has written are shown as nothing; texts that the template does not show are told.
void match_texts(const Template& report_template, const SourceMaterial& material, Contents& contents,
                 Diagnostics& diagnostics) {
  const auto inserted = inserted_names(report_template);
  for (const auto& name : inserted)
    if (name.starts_with(text_prefix)) contents.items.try_emplace(name);
  std::vector<std::string> sections;
  for (const auto& name : inserted)
    if (name.starts_with(text_prefix)) sections.push_back(name.substr(text_prefix.size()));
  for (const auto& text : material.texts)
    if (std::ranges::find(sections, text.section) == sections.end())
      diagnostics.push_back({Code::text_unused, text.position, text.section, "ett avsnitt som mallen visar",
                             meant_question(text.section, sections)});
}

Properties properties_of(const SourceMaterial& material, std::string title) {
  const ReportInfo& report = material.report;
  Properties p;
  p.title = std::move(title);
  p.committee = report.committee;
  p.municipality = report.municipality;
  p.case_number = report.case_number;
  p.date = to_iso(report.decision_date.value_or(last_day(material.period)));
  p.author = report.author;
  p.status = report.status == ReportStatus::draft ? "Arbetsmaterial" : "";
  p.period = to_key(material.period);
  p.generator = program_name_and_version;
  return p;
}

/// A figure that is unknown because its whole table is missing: say that, and not that the name is wrong.
void explain_missing_tables(const Contents& contents, Diagnostics& diagnostics) {
  for (auto& diagnostic : diagnostics) {
    if (diagnostic.code != Code::placeholder_unknown) continue;
    const auto dot = diagnostic.found.find('.');
    if (dot == std::string::npos) continue;
    const std::string table = folded(diagnostic.found.substr(0, dot + 1));
    const auto first = contents.values.lower_bound(table);
    if (first != contents.values.end() && first->first.starts_with(table)) continue;
    diagnostic.advice =
        fmt::format("Underlaget har inga uppgifter om {} för perioden.", diagnostic.found.substr(0, dot));
  }
}

/// The finished report as values, before any format; nullopt when the template or the texts have faults.
std::optional<Rendering> render(const PlanView& view, const Template& report_template,
                                Diagnostics& diagnostics) {
  Contents contents = report_contents(view);
  match_texts(report_template, view.material, contents, diagnostics);
  auto blocks = fill(report_template, contents, diagnostics);
  const auto title = fill_line(report_template.title, report_template.title_position, contents, diagnostics);
  explain_missing_tables(contents, diagnostics);
  if (!blocks || !title) return std::nullopt;
  Rendering rendering{{properties_of(view.material, *title), std::move(*blocks)}, report_workbook(view), {}};
  rendering.workbook.title = *title;
  rendering.workbook.generator = program_name_and_version;
  return rendering;
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

int report_on(const fs::path& folder, const ReportCommand& command, const fs::path& templates,
              const Template& report_template, std::ostream& out, std::ostream& err) {
  Diagnostics diagnostics;
  const auto material = read_source_material(folder, {command.period, templates}, diagnostics);
  if (material) check_rules(material->convention, diagnostics);
  if (!material || has_errors(diagnostics)) {
    print(std::move(diagnostics), err);
    return input_has_faults;
  }
  const AssessedPlan plan = assess(*material);
  const PlanView view{*material, plan};
  auto rendering = render(view, report_template, diagnostics);
  print(diagnostics, err);
  if (!rendering) return input_has_faults;
  rendering->look = read_look(templates / "utseende" / "standard");
  out << summary(view);
  const auto& formats = command.formats.empty() ? report_template.formats : command.formats;
  const std::string stem = fmt::format("{}-{}", report_template.name, to_key(material->period));
  return write_all(*rendering, formats, command.output / folder_name(folder), stem, out, err);
}

/// One folder that fails does not keep the others from being reported on.
int report_despite_failures(const fs::path& folder, const ReportCommand& command, const fs::path& templates,
                            const Template& report_template, std::ostream& out, std::ostream& err) {
  try {
    return report_on(folder, command, templates, report_template, out, err);
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
  Diagnostics diagnostics;
  const auto report_template = read_template({templates / command.report_template}, diagnostics);
  print(diagnostics, err);
  if (!report_template) return input_has_faults;
  int worst = done;
  for (const auto& folder : command.folders)
    worst = std::max(worst, report_despite_failures(folder, command, templates, *report_template, out, err));
  return worst;
}

}  // namespace redovisa

#include "rendered_report.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common_templates.hpp"
#include "diagnostics/folded.hpp"
#include "matched_contents.hpp"
#include "version.hpp"
#include "view/lacking_values.hpp"
#include "view/report_contents.hpp"

namespace redovisa {

namespace {

/// The day of the decision; until then a follow-up is of the day that it reports on, and a plan of none.
std::string date_of(const SourceMaterial& material, TemplateKind kind) {
  if (const auto& decided = material.report.decision_date) return to_iso(*decided);
  return kind == TemplateKind::plan ? std::string{} : to_iso(last_day(material.period));
}

Properties properties_of(const SourceMaterial& material, TemplateKind kind, std::string title) {
  const ReportInfo& report = material.report;
  Properties p;
  p.title = std::move(title);
  p.committee = report.committee;
  p.municipality = report.municipality;
  p.case_number = report.case_number;
  p.date = date_of(material, kind);
  p.author = report.author;
  p.status = report.status == ReportStatus::draft ? "Arbetsmaterial" : "";
  p.period = to_key(material.period);
  p.generator = program_name_and_version;
  return p;
}

/// A value whose name is known, but that the material lacks a figure for: say which.
void explain_lacking_figures(const Contents& contents, Diagnostics& diagnostics) {
  for (auto& diagnostic : diagnostics) {
    if (diagnostic.code != Code::placeholder_unknown) continue;
    const auto lacking = lacking_for(contents, folded(diagnostic.found));
    if (lacking.empty()) continue;
    diagnostic.code = Code::cell_empty;
    diagnostic.expected = fmt::format("{} i underlaget", fmt::join(lacking, " och "));
    diagnostic.advice = fmt::format(
        "Namnet finns, men {} saknas. Fyll i uppgiften i underlaget, eller ta bort "
        "{{{{{}}}}} ur texten.",
        fmt::join(lacking, " och "), diagnostic.found);
  }
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

}  // namespace

Workbook finished_workbook(Workbook workbook, const Properties& properties, std::string way) {
  workbook.title = properties.title;
  workbook.author = properties.author;
  workbook.status = properties.status;
  workbook.generator = properties.generator;
  workbook.input_hash = properties.input_hash;
  workbook.source_way = std::move(way);
  return workbook;
}

std::optional<Rendering> render(const PlanView& view, const Template& report_template,
                                const TemplateRoots& roots, Diagnostics& diagnostics,
                                const TimeBefore& before) {
  ReportParts parts{view.material, report_contents(view)};
  add_history_contents(view, before.history,
                       before.changes ? before.changes : changes_told(view, before.history), parts.contents);
  return render(std::move(parts), report_template, roots, diagnostics);
}

std::optional<Rendering> render(ReportParts parts, const Template& report_template,
                                const TemplateRoots& roots, Diagnostics& diagnostics) {
  const SourceMaterial& material = parts.material;
  Contents& contents = parts.contents;
  const auto& inserted = report_template.inserted;
  complete_names(inserted, contents);
  tell_unused_texts(
      inserted, material.texts, [&] { return sections_of_any(roots, material.convention.family); },
      diagnostics);
  auto blocks = fill(report_template, contents, diagnostics, PictureFolder{roots.underlag});
  const auto title = fill_line(report_template.title, report_template.title_position, contents, diagnostics);
  explain_lacking_figures(contents, diagnostics);
  explain_missing_tables(contents, diagnostics);
  if (!blocks || !title) return std::nullopt;
  Rendering rendering{{properties_of(material, report_template.kind, *title), std::move(*blocks)}, {}, {}};
  rendering.document.properties.contents_levels = report_template.contents_levels;
  rendering.document.properties.title_page = report_template.title_page;
  rendering.document.properties.chapters_flow = report_template.chapters_flow;
  return rendering;
}

std::optional<Rendering> render_list(const PlanView& view, const std::string& list,
                                     const TemplateRoots& roots, Diagnostics& diagnostics,
                                     const TimeBefore& before) {
  const auto& family = view.material.convention.family;
  const auto own = read_template(template_folders(roots, list, family), diagnostics);
  auto rendering = own ? render(view, *own, roots, diagnostics, before) : std::nullopt;
  if (rendering) rendering->look = look_of(roots, family, diagnostics);
  return rendering;
}

}  // namespace redovisa

#include "run_municipality.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>
#include <span>

#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "document/own_files.hpp"
#include "filled_texts.hpp"
#include "input_hash.hpp"
#include "output_files.hpp"
#include "read/roll_up_folders.hpp"
#include "read/xml/scale_translations.hpp"
#include "rendered_report.hpp"
#include "review/review.hpp"
#include "reviewed_material.hpp"
#include "rollup/roll_up.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "source_way.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "view/goal_matrix.hpp"
#include "view/judgement_wording.hpp"
#include "view/layout_checks.hpp"
#include "view/municipal_contents.hpp"
#include "view/municipal_explanation.hpp"
#include "view/report_contents.hpp"
#include "view/wording.hpp"
#include "write/sha256.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// The roll-up and where its folders are.
struct ReadRollUp {
  RollUp roll_up;
  fs::path own;
  std::vector<fs::path> committees;
};

void check_committees(const std::vector<SourceMaterial>& committees, Diagnostics& diagnostics) {
  for (const auto& material : committees) {
    check_rules(material.convention, diagnostics);
    if (!has_errors(diagnostics)) check_assessed(material, assess(material), diagnostics);
  }
}

std::optional<ReadRollUp> read_roll_up(const MunicipalityCommand& command, const fs::path& templates,
                                       Diagnostics& diagnostics) {
  auto folders = read_roll_up_folders(command.folders, {command.period, templates}, diagnostics);
  if (!folders) return std::nullopt;
  check_rules(folders->material.convention, diagnostics);
  check_committees(folders->committee_materials, diagnostics);
  auto translations = read_scale_translations(folders->material.convention, templates, diagnostics);
  if (has_errors(diagnostics)) return std::nullopt;
  RollUp rolled = roll_up({std::move(folders->material), std::move(folders->municipality),
                           std::move(translations), std::move(folders->committee_materials)},
                          diagnostics);
  check_assessed(rolled.whole, rolled.plan, diagnostics);
  return ReadRollUp{std::move(rolled), std::move(folders->own), std::move(folders->committees)};
}

std::string usual_template(const SourceMaterial& material) {
  return is_whole_year(material.period) ? "kommun-arsredovisning" : "kommun-delarsrapport";
}

/// Is the place in another folder than the municipality's, whose own review tells of it?
bool is_elsewhere(const ReviewItem& item, const fs::path& own) {
  if (item.places.empty() || !item.places.front().source) return false;
  const fs::path folder = fs::path{item.places.front().source->file}.parent_path();
  return folder.lexically_normal() != (own / "").lexically_normal().parent_path();
}

/// The review of the municipality's own texts and figures; the committees' goals keep their judgements.
ReviewItems review_of(const ReadRollUp& read, const PlanView& view, const Diagnostics& diagnostics) {
  const RollUp& r = read.roll_up;
  const SourceMaterial material = with_filled_texts(view.material, municipal_values({r, view}));
  ReviewItems items = review_items(diagnostics, review(material, assess_with(material, r.given)));
  std::erase_if(items, [&](const ReviewItem& item) { return is_elsewhere(item, read.own); });
  return items;
}

/// As the report counts them: those that are judged of other goals of fullmäktige's by themselves.
std::string goal_counts(const RollUp& r) {
  std::vector<AssessedGoal> goals, gathering;
  const auto gathered = gathering_goals(r);
  for (std::size_t i = 0; i < r.own_goals; ++i)
    (std::ranges::find(gathered, i) == gathered.end() ? goals : gathering).push_back(r.plan.goals[i]);
  const Scale& scale = r.whole.convention.scale;
  std::string text =
      fmt::format("  Fullmäktiges mål: {} ({})\n", goals.size(), counts_by_judgement(goals, scale));
  if (!gathering.empty())
    text += fmt::format("  Samlad bedömning: {}\n", counts_by_judgement(gathering, scale));
  return text;
}

std::string summary(const RollUp& r) {
  const SourceMaterial& m = r.whole;
  std::string text =
      fmt::format("{}, per {}\n  Nämnder: {} av {} har rapporterat{}\n", m.report.municipality,
                  text_in_prose(last_day(m.period)), r.committees.size(), r.municipality.committees.size(),
                  r.missing.empty() ? "" : fmt::format(" (saknas: {})", fmt::join(r.missing, ", ")));
  text += goal_counts(r);
  if (!r.gaps.empty()) text += fmt::format("  Saknade uppgifter: {} (se rapporten)\n", r.gaps.size());
  return text;
}

/// Of all folders, in whatever order they were given: a changed committee changes the report.
std::string hash_of(const ReadRollUp& read) {
  std::vector<std::string> lines{fmt::format("{}  {}\n", input_hash(read.own), folder_name(read.own))};
  for (const auto& committee : read.committees)
    lines.push_back(fmt::format("{}  {}\n", input_hash(committee), folder_name(committee)));
  std::ranges::sort(lines);
  return hexadecimal(sha256(fmt::format("{}", fmt::join(lines, ""))));
}

int explain_municipality(const MunicipalityCommand& command, const ReadRollUp& read, std::ostream& out) {
  const PlanView plan{read.roll_up.whole, read.roll_up.plan};
  const MunicipalView view{read.roll_up, plan};
  const std::string text = municipal_explanation(view, command.explain_id);
  if (text.empty()) {
    const auto meant = nearest(command.explain_id, municipal_ids(view));
    throw UsageFailure(
        fmt::format("”{}” är varken ett måls nummer eller ett id i kommunens underlag.{}", command.explain_id,
                    meant.empty() ? "" : fmt::format(" Menade du {}?", fmt::join(meant, ", "))));
  }
  out << text;
  return done;
}

int stop(Diagnostics diagnostics, std::ostream& err) {
  print(std::move(diagnostics), err);
  return input_has_faults;
}

int report_municipality(const MunicipalityCommand& command, const ReadRollUp& read, const fs::path& templates,
                        Diagnostics diagnostics, std::ostream& out, std::ostream& err) {
  const RollUp& r = read.roll_up;
  const TemplateRoots roots = template_roots(templates, read.own);
  const std::string name = command.report_template.value_or(usual_template(r.whole));
  const auto report_template =
      read_template_to_check(template_folders(roots, name, r.whole.convention.family), diagnostics);
  if (report_template) check_layouts(report_template->layouts, r.whole.convention, diagnostics);
  check_own_files({read.own, roots.common, {}}, diagnostics);
  if (!report_template || has_errors(diagnostics)) return stop(std::move(diagnostics), err);
  PlanView plan{r.whole, r.plan, report_template->layouts};
  plan.goals_of_others = r.plan.goals.size() - r.own_goals;
  plan.review = review_of(read, plan, diagnostics);
  const MunicipalView view{r, plan};
  auto rendering = render({r.whole, municipal_contents(view)}, *report_template, roots, diagnostics);
  if (rendering) rendering->look = read_look(look_folders(roots, r.whole.convention.family), diagnostics);
  print(diagnostics, err);
  if (!rendering || has_errors(diagnostics)) return input_has_faults;
  if (is_stopped(plan.review, err)) return input_has_faults;
  rendering->document.properties.input_hash = hash_of(read);
  const fs::path folder = command.output / folder_name(read.own);
  const auto& formats = command.formats.empty() ? report_template->formats : command.formats;
  if (std::ranges::any_of(formats, is_of_workbook))
    rendering->workbook = finished_workbook(municipal_workbook(view), rendering->document.properties,
                                            source_way(folder, read.own));
  out << summary(r)
      << fmt::format("  Granskning: {} (bladet Granskning i Excel)\n", counts_in_words(plan.review));
  LibreOffice office;
  return write_all(*rendering, formats, folder,
                   fmt::format("{}-{}", report_template->name, to_key(r.whole.period)),
                   {office, command.page_numbers}, out, err);
}

}  // namespace

int run_municipality(const MunicipalityCommand& command, std::ostream& out, std::ostream& err) {
  const auto templates = find_templates_folder(command.templates_folder);
  Diagnostics diagnostics;
  const auto read = read_roll_up(command, templates, diagnostics);
  if (!read || has_errors(diagnostics)) return stop(std::move(diagnostics), err);
  if (!command.explain)
    return report_municipality(command, *read, templates, std::move(diagnostics), out, err);
  print(std::move(diagnostics), err);
  return explain_municipality(command, *read, out);
}

}  // namespace redovisa

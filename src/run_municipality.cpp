#include "run_municipality.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <ostream>
#include <span>

#include "chosen_word_template.hpp"
#include "common_templates.hpp"
#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "document/own_files.hpp"
#include "fetch_kolada.hpp"
#include "folder_watch.hpp"
#include "later_ledgers.hpp"
#include "municipal_source.hpp"
#include "output_files.hpp"
#include "read/roll_up_folders.hpp"
#include "rendered_report.hpp"
#include "reviewed_municipality.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "source_way.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "view/goal_matrix.hpp"
#include "view/history_contents.hpp"
#include "view/judgement_wording.hpp"
#include "view/layout_checks.hpp"
#include "view/municipal_contents.hpp"
#include "view/municipal_explanation.hpp"
#include "view/municipal_history.hpp"
#include "view/report_contents.hpp"
#include "view/wording.hpp"
#include "write/known_formats.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// As the report counts them: those that are judged of other goals of fullmäktige's by themselves.
std::string goal_counts(const RollUp& r) {
  std::vector<AssessedGoal> goals, gathering;
  const auto gathered = gathering_goals(r);
  for (std::size_t i = 0; i < r.own_goals; ++i)
    (std::ranges::find(gathered, i) == gathered.end() ? goals : gathering).push_back(r.plan.goals[i]);
  const Scale& scale = r.whole.convention.scale;
  std::string text = fmt::format("  Fullmäktiges mål: {}\n", goals_in_words(goals, scale));
  if (!gathering.empty())
    text += fmt::format("  Samlad bedömning: {}\n", counts_by_judgement(gathering, scale));
  return text;
}

std::string summary(const RollUp& r) {
  const SourceMaterial& m = r.whole;
  std::string text =
      fmt::format("{}, per {}\n  Nämnder: {} av {} har rapporterat{}\n", m.report.municipality,
                  text_in_prose(last_day(m.period)), r.reported, r.municipality.committees.size(),
                  r.missing.empty() ? "" : fmt::format(" (saknas: {})", fmt::join(r.missing, ", ")));
  text += goal_counts(r);
  if (!r.gaps.empty()) text += fmt::format("  Saknade uppgifter: {} (se rapporten)\n", r.gaps.size());
  return text;
}

int explain_municipality(const MunicipalityCommand& command, const MunicipalSource& read, std::ostream& out) {
  const PlanView plan{read.roll_up.whole, read.roll_up.plan};
  const MunicipalView view{read.roll_up, plan};
  const std::string text = command.explain_json ? municipal_explanation_json(view, command.explain_id)
                                                : municipal_explanation(view, command.explain_id);
  if (text.empty()) {
    const auto meant = nearest(command.explain_id, municipal_ids(view));
    throw UsageFailure(
        fmt::format("”{}” är varken ett måls nummer eller ett id i kommunens underlag.{}", command.explain_id,
                    meant.empty() ? "" : fmt::format(" Menade du {}?", fmt::join(meant, ", "))));
  }
  out << text;
  return done;
}

/// Of the municipality's folder and the committees'. Faults are told when the report is made.
void fetch_key_figures(const MunicipalityCommand& command, const fs::path& templates, std::ostream& out) {
  Diagnostics told_later;
  const auto folders = read_roll_up_folders(command.folders, {command.period, templates}, told_later);
  if (!folders) return;
  const FetchRequest request{command.period, templates, command.kolada_address};
  fetch_kolada(folders->own, folders->material, request, out);
  for (std::size_t i = 0; i < folders->committees.size(); ++i)
    fetch_kolada(folders->committees[i], folders->committee_materials[i], request, out);
}

/// Of all the folders.
std::string later_ledgers_of(const MunicipalSource& read) {
  const Period& period = read.roll_up.whole.period;
  std::string text = ledgers_left_out(read.own.history, period);
  for (const auto& committee : read.committees) text += ledgers_left_out(committee.history, period);
  return text;
}

int stop(Diagnostics diagnostics, std::ostream& err) {
  print(std::move(diagnostics), err);
  return input_has_faults;
}

/// "2 fel, 1 varning"; nothing when there are none.
std::string faults_in_words(const ReviewItems& items) {
  const auto errors = count_of(items, Severity::error), warnings = count_of(items, Severity::warning);
  std::string text = errors == 0 ? std::string{} : fmt::format("{} fel", errors);
  if (errors > 0 && warnings > 0) text += ", ";
  if (warnings > 0) text += fmt::format("{} {}", warnings, warnings == 1 ? "varning" : "varningar");
  return text;
}

/// What the committees' own reviews have found: errors are listed, since the sums rest on them.
std::string committee_reviews(const std::vector<CommitteeReview>& reviews, const Period& period) {
  constexpr std::size_t most = 5;  // of a committee
  std::string text;
  for (const auto& [committee, folder, items] : reviews) {
    const std::string faults = faults_in_words(items);
    if (faults.empty()) continue;
    text += fmt::format("    {}: {}", committee, faults);
    std::size_t told = 0;
    for (const ReviewItem& item : items) {
      if (item.severity != Severity::error || item.accepted) continue;
      if (++told == 1)
        text += fmt::format(" (visas av redovisa granska {} --period {})", folder.string(), to_key(period));
      const std::string place = item.places.empty() ? std::string{} : to_string(item.places.front()) + ": ";
      if (told <= most) text += fmt::format("\n      {}{} [{}]", place, item.text, item.code);
    }
    if (told > most) text += fmt::format("\n      … och {} fel till", told - most);
    text += '\n';
  }
  return text.empty() ? text : "  Nämndernas egen granskning:\n" + text;
}

/// The committees' errors last in the municipality's list.
void add_errors(const std::vector<CommitteeReview>& reviews, ReviewItems& items) {
  for (const auto& review : reviews)
    std::ranges::copy_if(review.items, std::back_inserter(items), [](const ReviewItem& item) {
      return item.severity == Severity::error && !item.accepted;
    });
}

int report_municipality(const MunicipalityCommand& command, const MunicipalSource& read,
                        const fs::path& templates, Diagnostics diagnostics, std::ostream& out,
                        std::ostream& err) {
  const RollUp& r = read.roll_up;
  const Diagnostics told_in_reading = diagnostics;
  const TemplateRoots roots = template_roots(templates, read.own.path);
  const std::string name = command.report_template.value_or(usual_municipal_template(r.whole));
  const auto report_template =
      read_template_to_check(template_folders(roots, name, r.whole.convention.family), diagnostics);
  if (report_template)
    demand_audience(*report_template, TemplateAudience::municipality, usual_municipal_template(r.whole));
  if (report_template) check_layouts(report_template->layouts, r.whole.convention, diagnostics);
  const auto place = chosen_word_template(read.own.path, r.whole.report, command.word_template);
  check_own_files({read.own.path, roots.common, place ? place->path : command.word_template}, diagnostics);
  if (!report_template || has_errors(diagnostics)) return stop(std::move(diagnostics), err);
  PlanView plan = whole_of(r, report_template->layouts);
  plan.review = reviewed(read, plan, diagnostics);
  const MunicipalView view{r, plan};
  Contents contents = municipal_contents(view);
  const MunicipalHistory history = municipal_history(view, read.earlier);
  add_municipal_history(view, history, contents);
  add_goal_years(plan, read.own.history, contents);
  auto rendering = render({r.whole, std::move(contents)}, *report_template, roots, diagnostics);
  const auto& formats = command.formats.empty() ? report_template->formats : command.formats;
  if (rendering) rendering->look = look_of(roots, r.whole.convention.family, diagnostics);
  const std::string about_word =
      rendering ? fit_word_template(place, formats, templates, *rendering, diagnostics) : std::string{};
  print(diagnostics, err);
  if (!rendering || has_errors(diagnostics)) return input_has_faults;
  if (is_stopped(plan.review, err)) return input_has_faults;
  const std::string own_review = fmt::format(
      "  Granskning: {} (bladet Granskning i Excel, och redovisa granska)\n", counts_in_words(plan.review));
  const auto reviews = reviewed_committees(read, told_in_reading);
  add_errors(reviews, plan.review);
  rendering->document.properties.input_hash = input_hash(read);
  if (is_draft_of_year(*report_template, r.whole.period, "kommun-delarsrapport", err))
    rendering->document.properties.status = draft_of_year;
  rendering->editable_charts = command.editable_charts;
  const fs::path folder = command.output / folder_name(read.own.path);
  if (std::ranges::any_of(formats, is_of_workbook))
    rendering->workbook =
        finished_workbook(municipal_workbook(view, municipal_history_sheets(view, history)),
                          rendering->document.properties, source_way(folder, read.own.path));
  out << summary(r) << own_review << committee_reviews(reviews, r.whole.period) << later_ledgers_of(read)
      << about_word;
  LibreOffice office;
  return write_all(*rendering, formats, folder,
                   fmt::format("{}-{}", report_template->name, to_key(r.whole.period)),
                   {office, command.page_numbers}, out, err);
}

/// Once, for the folders as they are.
int roll_up_folders(const MunicipalityCommand& command, const fs::path& templates, std::ostream& out,
                    std::ostream& err) {
  Diagnostics diagnostics;
  const auto read = read_municipal_source(command.folders, {command.period, templates}, diagnostics);
  if (!read || has_errors(diagnostics)) return stop(std::move(diagnostics), err);
  if (!command.explain)
    return report_municipality(command, *read, templates, std::move(diagnostics), out, err);
  print(std::move(diagnostics), err);
  return explain_municipality(command, *read, out);
}

/// Faults are told and the watch goes on.
void roll_up_despite_failures(const MunicipalityCommand& command, const fs::path& templates,
                              std::ostream& out, std::ostream& err) {
  try {
    roll_up_folders(command, templates, out, err);
  } catch (const UsageFailure& failure) {
    err << "redovisa: " << failure.what() << '\n';
  } catch (const EnvironmentFailure& failure) {
    err << "redovisa: " << failure.what() << '\n';
  }
}

/// Makes the report anew whenever a file changes that it may rest on, until the user ends it.
int watch_municipality(const MunicipalityCommand& command, const fs::path& templates, std::ostream& out,
                       std::ostream& err) {
  FolderWatch watch{command.output};
  for (const auto& folder : command.folders) watch.add(folder, 0);
  watch.add(templates, 0);
  if (!command.word_template.empty()) watch.add(fs::absolute(command.word_template).parent_path(), 0);
  roll_up_despite_failures(command, templates, out, err);
  out << "\nBevakar kommunens och nämndernas mappar. Ctrl-C avslutar.\n" << std::flush;
  while (!watch.wait().empty()) {
    out << "\nÄndrat: rapporten skrivs på nytt.\n";
    roll_up_despite_failures(command, templates, out, err);
    out << std::flush;
  }
  out << "\nBevakningen är avslutad.\n";
  return done;
}

}  // namespace

int run_municipality(const MunicipalityCommand& command, std::ostream& out, std::ostream& err) {
  demand_formats(command.formats);
  const auto templates = find_templates_folder(command.templates_folder);
  if (command.report_template) demand_template(*command.report_template, command.folders, templates);
  if (command.fetch) fetch_key_figures(command, templates, out);
  return command.watch ? watch_municipality(command, templates, out, err)
                       : roll_up_folders(command, templates, out, err);
}

}  // namespace redovisa

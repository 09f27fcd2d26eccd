#include "run_report.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <ostream>
#include <sstream>

#include "assess/assessment.hpp"
#include "batch_report.hpp"
#include "chosen_word_template.hpp"
#include "common_templates.hpp"
#include "diagnostics/failure.hpp"
#include "document/own_files.hpp"
#include "fetch_kolada.hpp"
#include "folder_list.hpp"
#include "input_hash.hpp"
#include "later_ledgers.hpp"
#include "output_files.hpp"
#include "rendered_report.hpp"
#include "report_source.hpp"
#include "reviewed_material.hpp"
#include "run.hpp"
#include "run_watch.hpp"
#include "source_way.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "view/basis_tables.hpp"
#include "view/history_contents.hpp"
#include "view/judgement_wording.hpp"
#include "view/report_contents.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"
#include "write/known_formats.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

std::string summary_of_plan(const SourceMaterial& material) {
  return fmt::format("{}, {}, plan för {}\n  Mål: {}, indikatorer: {}, uppdrag: {}\n",
                     material.report.committee, material.report.municipality, material.period.year,
                     material.goals.size(), material.indicators.size(), material.assignments.size());
}

std::string summary(const PlanView& view) {
  std::string text = fmt::format(
      "{}, {}, per {}\n  Mål: {}\n", view.material.report.committee, view.material.report.municipality,
      text_in_prose(last_day(view.material.period)),
      goals_in_words(view.plan.goals, view.material.convention.scale, is_year_end(view.material)));
  if (const auto decided = override_table(view).rows.size(); decided > 0)
    text += fmt::format("  Beslut av person i stället för regel: {} (se rapportens bilaga)\n", decided);
  return text;
}

std::string review_summary(const ReviewItems& review, const fs::path& folder) {
  if (review.empty()) return "  Granskning: inga fynd\n";
  return fmt::format("  Granskning: {} (visas av redovisa granska {})\n", counts_in_words(review),
                     folder.string());
}

/// Reports earlier in the year that this one cannot be compared with.
std::string unread_reports(const YearHistory& history) {
  std::string text;
  for (const auto& report : history.faulty)
    text += fmt::format(
        "  Jämförs inte med {}, vars underlag har fel: {} (visas av redovisa granska med --period {})\n",
        to_key(report.period), to_string(report.position), to_key(report.period));
  return text;
}

/// The templates folder, and what the batch has read of it.
struct BatchTemplates {
  fs::path folder;
  std::shared_ptr<CommonTemplates> kept;
};

int report_on(const ListedFolder& listed, const ReportCommand& command, const BatchTemplates& batch,
              LibreOffice& office, std::ostream& out, std::ostream& err) {
  const fs::path &folder = listed.folder, &templates = batch.folder;
  if (command.fetch) fetch_kolada(folder, {command.period, templates, command.kolada_address}, out);
  Diagnostics diagnostics;
  TemplateRoots roots = template_roots(templates, folder);
  roots.kept = batch.kept;
  const auto source =
      read_report_source(folder, {command.period, command.report_template}, roots, diagnostics);
  const auto place = source ? chosen_word_template(folder, source->material.report, command.word_template)
                            : std::optional<WordTemplatePlace>{};
  check_own_files({folder, roots.common, place ? place->path : command.word_template}, diagnostics);
  if (!source) return print(std::move(diagnostics), err), input_has_faults;
  const auto& [material, report_template, history] = *source;
  const bool is_plan = report_template.kind == TemplateKind::plan;
  const AssessedPlan plan = assess(material);
  if (!is_plan) check_assessed(material, plan, diagnostics);
  PlanView view{material, plan, report_template.layouts};
  view.review = reviewed(view, history, diagnostics);
  const TimeBefore before{history, changes_told(view, history)};
  auto rendering = render(view, report_template, roots, diagnostics, before);
  const auto& formats = command.formats.empty() ? report_template.formats : command.formats;
  if (rendering) rendering->look = look_of(roots, material.convention.family, diagnostics);
  const std::string about_word =
      rendering ? fit_word_template(place, formats, templates, *rendering, diagnostics) : std::string{};
  print(diagnostics, err);
  if (!rendering || has_errors(diagnostics)) return input_has_faults;
  if (is_stopped(view.review, err)) return input_has_faults;
  rendering->document.properties.input_hash =
      input_hash(folder, files_left_out(history, material.period, is_plan));
  if (is_draft_of_year(report_template, material.period, "delarsrapport", err))
    rendering->document.properties.status = draft_of_year;
  rendering->editable_charts = command.editable_charts;
  out << (is_plan ? summary_of_plan(material) : summary(view)) << review_summary(view.review, folder)
      << unread_reports(history) << ledgers_left_out(history, material.period) << about_word;
  const Period period = is_plan ? whole_year(material.period.year) : material.period;
  const std::string stem = fmt::format("{}-{}", report_template.name, to_key(period));
  const fs::path report_folder = command.output / listed.place;
  if (std::ranges::any_of(formats, is_of_workbook))
    rendering->workbook =
        finished_workbook(report_workbook(view, {}, history_sheets(view, history, before.changes)),
                          rendering->document.properties, source_way(report_folder, folder));
  return write_all(*rendering, formats, report_folder, stem, {office, command.page_numbers}, out, err);
}

/// One folder that fails does not keep the others from being reported on.
int report_despite_failures(const ListedFolder& listed, const ReportCommand& command,
                            const BatchTemplates& templates, LibreOffice& office, std::ostream& out,
                            std::ostream& err) {
  try {
    return report_on(listed, command, templates, office, out, err);
  } catch (const UsageFailure& failure) {
    err << "redovisa: " << failure.what() << '\n';
    return wrong_usage;
  } catch (const EnvironmentFailure& failure) {
    err << "redovisa: " << failure.what() << '\n';
    return environment_failed;
  } catch (const std::exception& failure) {
    err << "redovisa: ett oväntat fel uppstod i " << listed.folder.string() << ": " << failure.what() << '\n';
    return environment_failed;
  }
}

/// Reports on one folder of a batch; the command must outlive it.
ReportOnFolder reporter(const ReportCommand& command, const fs::path& templates) {
  const BatchTemplates batch{templates, std::make_shared<CommonTemplates>()};
  return [&command, batch](const ListedFolder& listed, LibreOffice& office) {
    std::ostringstream out, err;
    FolderOutcome outcome;
    outcome.exit_code = report_despite_failures(listed, command, batch, office, out, err);
    outcome.results = std::move(out).str();
    outcome.messages = std::move(err).str();
    return outcome;
  };
}

std::string count_of(const Diagnostics& diagnostics, Severity severity, std::string_view one,
                     std::string_view many) {
  const auto count = std::ranges::count_if(
      diagnostics, [&](const Diagnostic& d) { return traits_of(d.code).severity == severity; });
  return count == 0 ? std::string{} : fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

bool is_stopped(const ReviewItems& review, std::ostream& err) {
  ReviewItems stopping;
  std::ranges::copy_if(review, std::back_inserter(stopping), stops_report);
  if (stopping.empty()) return false;
  err << review_text(stopping) << "\nInget har skrivits.\n";
  return true;
}

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
  demand_formats(command.formats);
  const auto templates = find_templates_folder(command.templates_folder);
  auto all = command.folders;
  if (!command.batch.list.empty())
    std::ranges::move(read_folder_list(command.batch.list), std::back_inserter(all));
  if (command.report_template) demand_template(*command.report_template, all, templates);
  const auto folders = share_of(with_places(all), command.batch.share);
  const auto begin_batch = [&] { return reporter(command, templates); };
  if (command.batch.watch)
    return watch_reports(folders, {templates, command.word_template, command.output}, command.batch,
                         begin_batch, out, err);
  return report_on_all(folders, command.batch, begin_batch(), out, err);
}

}  // namespace redovisa

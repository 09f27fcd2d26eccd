#include "run_compare.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "compare/matched_rows.hpp"
#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "filled_texts.hpp"
#include "output_files.hpp"
#include "read/material_reader.hpp"
#include "rendered_report.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "source_way.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "view/change_tables.hpp"
#include "view/report_contents.hpp"
#include "view/wording.hpp"
#include "write/known_formats.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view comparison_template = "jamforelse";

/// A report as it stands: the figures that its comments name are filled in.
class ReadReport {
 public:
  explicit ReadReport(const SourceMaterial& read) : plan_of_read_{assess(read)} {
    const PlanView view{read, plan_of_read_};
    material_ = with_filled_texts(read, report_values(view));
    plan_ = assess(material_);
  }
  ReadReport(const ReadReport&) = delete;
  ReadReport& operator=(const ReadReport&) = delete;

  PlanView view() const { return {material_, plan_}; }

 private:
  AssessedPlan plan_of_read_, plan_;
  SourceMaterial material_;
};

/// The material of one of the periods; nullopt, and told, when it has faults or nothing is reported.
std::optional<SourceMaterial> read_report(const fs::path& folder, const MaterialRequest& request,
                                          YearHistory& history, std::ostream& err) {
  Diagnostics diagnostics;
  auto material = read_with_history(folder, request, history, diagnostics);
  if (material) check_rules(material->convention, diagnostics);
  if (!material || has_errors(diagnostics)) {
    print(std::move(diagnostics), err);
    return std::nullopt;
  }
  if (!material->followed_up)
    throw UsageFailure(
        fmt::format("Underlaget {} har ingen uppföljning att jämföra, bara en plan.", folder.string()));
  return material;
}

/// The period to compare from: the one asked for, else the report before the later one, or of a folder of its
/// own the latest.
std::optional<Period> earlier_period(const CompareCommand& command, const SourceMaterial& later,
                                     const YearHistory& history) {
  if (command.from || command.folder != command.later_folder) return command.from;
  if (history.earlier.empty())
    throw UsageFailure(
        fmt::format("Underlaget {} har ingen uppföljning under {} före {} att jämföra med. Ange den med "
                    "--fran, eller ange "
                    "förra årets mapp först.",
                    command.folder.string(), later.period.year, to_key(later.period)));
  return history.earlier.front().period;
}

void demand_order(const CompareCommand& command, const SourceMaterial& from, const SourceMaterial& to) {
  if (command.folder == command.later_folder && from.period == to.period)
    throw UsageFailure(
        fmt::format("Båda perioderna är {}. Ange olika med --fran och --till.", to_key(to.period)));
}

/// Two bodies that may be one: the same name, or one that has been written out.
void demand_same(std::string_view what, const std::string& then, const std::string& now,
                 const CompareCommand& command) {
  if (folded(then) == folded(now) || resemble(then, now)) return;
  throw UsageFailure(
      fmt::format("Mapparna hör inte till samma {0}: {1} är för {2} och {3} för {4}. Ange mappar för samma "
                  "kommun och nämnd. Har {0}en "
                  "bytt namn: skriv samma namn på bladet Rapport i båda.",
                  what, command.folder.string(), then, command.later_folder.string(), now));
}

void demand_one_body(const CompareCommand& command, const ReportInfo& then, const ReportInfo& now) {
  demand_same("kommun", then.municipality, now.municipality, command);
  demand_same("nämnd", then.committee, now.committee, command);
}

std::string heading_of(const ToldChanges& told) {
  const auto body = [](const SourceMaterial& m) {
    return fmt::format("{}, {}", m.report.committee, m.report.municipality);
  };
  const std::string then = body(told.from), now = body(told.to);
  return fmt::format("{}, {} jämfört med {}{}: {}\n", now, heading_text(told.to.period),
                     then == now ? std::string{} : then + ", ", heading_text(told.from.period),
                     change_counts(told.changes));
}

/// The comparison as files: the list as a document, and its sheets.
int write_comparison(const CompareCommand& command, const std::vector<std::string>& formats,
                     const fs::path& templates, const PlanView& view, const TimeBefore& before,
                     std::ostream& out, std::ostream& err) {
  const ToldChanges& told = *before.changes;
  Diagnostics diagnostics;
  auto rendering = render_list(view, std::string{comparison_template},
                               template_roots(templates, command.later_folder), diagnostics, before);
  std::erase_if(diagnostics, [](const Diagnostic& d) { return d.code == Code::text_unused; });
  print(diagnostics, err);
  if (!rendering || has_errors(diagnostics)) return input_has_faults;
  const fs::path folder = command.output / folder_name(command.later_folder);
  rendering->workbook = finished_workbook(change_workbook(told), rendering->document.properties,
                                          source_way(folder, command.later_folder));
  const std::string stem =
      fmt::format("{}-{}-{}", comparison_template, to_key(told.from.period), to_key(told.to.period));
  LibreOffice office;
  return write_all(*rendering, formats, folder, stem, {office, command.page_numbers}, out, err);
}

}  // namespace

int run_compare(const CompareCommand& command, std::ostream& out, std::ostream& err) {
  demand_formats(command.formats, {"text", "json"});
  const auto templates = find_templates_folder(command.templates_folder);
  YearHistory history, history_then;
  const auto to = read_report(command.later_folder, {command.to, templates}, history, err);
  if (!to) return input_has_faults;
  const auto from =
      read_report(command.folder, {earlier_period(command, *to, history), templates}, history_then, err);
  if (!from) return input_has_faults;
  demand_order(command, *from, *to);
  demand_one_body(command, from->report, to->report);
  const ReadReport then{*from}, now{*to};
  const PlanView view = now.view();
  const TimeBefore before{history, changes_told(view, then.view())};
  const ToldChanges& told = *before.changes;
  const auto [text, json, written] = shown_formats(command.formats);
  if (json) out << changes_json(told);
  if (!json) out << heading_of(told);
  std::ostream& beside = json ? err : out;
  if (text) beside << changes_text(told);
  return written.empty() ? done : write_comparison(command, written, templates, view, before, beside, err);
}

}  // namespace redovisa

#include "run_compare.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "compare/matched_rows.hpp"
#include "compared_report.hpp"
#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "model/period_order.hpp"
#include "output_files.hpp"
#include "rendered_report.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "source_way.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "view/change_tables.hpp"
#include "view/wording.hpp"
#include "write/known_formats.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view comparison_template = "jamforelse";

/// The period to compare from: the one asked for, else the report before the later one, or of folders of its
/// own the latest.
std::optional<Period> earlier_period(const CompareCommand& command, bool of_one, const ReadReport& later) {
  if (command.from || !of_one) return command.from;
  const Period& period = later.whole().period;
  if (later.history.earlier.empty())
    throw UsageFailure(
        fmt::format("Underlaget {} har ingen uppföljning under {} före {} att jämföra med. Ange den med "
                    "--fran, eller ange "
                    "förra årets mapp först.",
                    later.folder.string(), period.year, to_key(period)));
  return later.history.earlier.front().period;
}

void demand_order(bool of_one, const ReadReport& from, const ReadReport& to) {
  const Period &then = from.whole().period, &now = to.whole().period;
  if (of_one && then == now)
    throw UsageFailure(fmt::format("Båda perioderna är {}. Ange olika med --fran och --till.", to_key(now)));
  if (!ends_after(then, now)) return;
  throw UsageFailure(
      of_one
          ? fmt::format(
                "Perioden att jämföra från, {0}, är senare än den att jämföra till, {1}. Skriv --fran {1} "
                "--till {0}.",
                to_key(then), to_key(now))
          : fmt::format("Mapparna står i fel ordning: rapporten i {} är per {} och den i {} per {}. Ange den "
                        "tidigare först.",
                        from.folder.string(), to_key(then), to.folder.string(), to_key(now)));
}

/// Two bodies that may be one: the same name, or one that has been written out.
void demand_same(std::string_view what, const std::string ReportInfo::*name, const ReadReport& from,
                 const ReadReport& to) {
  const std::string &then = from.whole().report.*name, &now = to.whole().report.*name;
  if (folded(then) == folded(now) || may_be_one_body(then, now)) return;
  throw UsageFailure(
      fmt::format("Mapparna hör inte till samma {0}: {1} är för {2} och {3} för {4}. Ange mappar för samma "
                  "kommun och nämnd. Har {0}en "
                  "bytt namn: skriv samma namn på bladet Rapport i båda.",
                  what, from.folder.string(), then, to.folder.string(), now));
}

void demand_one_body(const ReadReport& from, const ReadReport& to) {
  demand_same("kommun", &ReportInfo::municipality, from, to);
  demand_same("nämnd", &ReportInfo::committee, from, to);
}

/// A committee that has not reported has not left its goals, and nobody has judged them otherwise.
void keep_goals_of_unreported(const ReadReport& from, const ReadReport& to, std::vector<Change>& changes) {
  const auto numbers = goals_of_unreported(from, to);
  std::erase_if(changes, [&](const Change& change) {
    return change.thing == ChangedThing::goal && std::ranges::find(numbers, change.id) != numbers.end();
  });
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

/// Where the templates are, and the later report's folder with its own.
struct ComparisonPlaces {
  const fs::path &templates, &folder;
};

/// The comparison as files: the list as a document, and its sheets.
int write_comparison(const CompareCommand& command, const std::vector<std::string>& formats,
                     const ComparisonPlaces& places, const PlanView& view, const TimeBefore& before,
                     std::ostream& out, std::ostream& err) {
  const ToldChanges& told = *before.changes;
  Diagnostics diagnostics;
  auto rendering = render_list(view, std::string{comparison_template},
                               template_roots(places.templates, places.folder), diagnostics, before);
  std::erase_if(diagnostics, [](const Diagnostic& d) { return d.code == Code::text_unused; });
  print(diagnostics, err);
  if (!rendering || has_errors(diagnostics)) return input_has_faults;
  const fs::path folder = command.output / folder_name(places.folder);
  rendering->workbook = finished_workbook(change_workbook(told), rendering->document.properties,
                                          source_way(folder, places.folder));
  const std::string stem =
      fmt::format("{}-{}-{}", comparison_template, to_key(told.from.period), to_key(told.to.period));
  LibreOffice office;
  return write_all(*rendering, formats, folder, stem, {office, command.page_numbers}, out, err);
}

/// Shows and writes what differs between the reports.
int tell_changes(const CompareCommand& command, const fs::path& templates, const ReadReport& from,
                 const ReadReport& to, std::ostream& out, std::ostream& err) {
  const FilledReport then{from}, now{to};
  const PlanView view = now.view();
  TimeBefore before{to.history, changes_told(view, then.view())};
  keep_goals_of_unreported(from, to, before.changes->changes);
  const auto [text, json, written] = shown_formats(command.formats);
  if (json) out << changes_json(*before.changes);
  if (!json) out << heading_of(*before.changes) << unreported_committees(from, to);
  if (const std::string note = lengths_note(*before.changes); !json && !note.empty()) out << note << '\n';
  std::ostream& beside = json ? err : out;
  if (text) beside << changes_text(*before.changes);
  if (written.empty()) return done;
  return write_comparison(command, written, {templates, to.folder}, view, before, beside, err);
}

}  // namespace

int run_compare(const CompareCommand& command, std::ostream& out, std::ostream& err) {
  demand_formats(command.formats, {"text", "json"});
  const auto templates = find_templates_folder(command.templates_folder);
  const auto folders = folders_to_compare(command.folders);
  const auto to = read_report_to_compare(folders.later, folders.municipal, {command.to, templates}, err);
  if (!to) return input_has_faults;
  const auto since = earlier_period(command, folders.of_one, *to);
  const auto from = read_report_to_compare(folders.earlier, folders.municipal, {since, templates}, err);
  if (!from) return input_has_faults;
  demand_order(folders.of_one, *from, *to);
  demand_one_body(*from, *to);
  return tell_changes(command, templates, *from, *to, out, err);
}

}  // namespace redovisa

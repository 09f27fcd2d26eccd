#include "run_new.hpp"

#include <chrono>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

#include "diagnostics/failure.hpp"
#include "document/template.hpp"
#include "new_folder.hpp"
#include "read/sheets/sheet_forms.hpp"
#include "read/xml/convention_reader.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "write/whole_file.hpp"
#include "write/xlsx/form_writer.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// The only use of the clock: a plan that nobody has given a year is for this one.
int year_by_the_clock() {
  return static_cast<int>(
      std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())}
          .year());
}

/// The sections of running text that a report of the convention shows, one a row.
std::vector<std::vector<std::string>> section_rows(const fs::path& templates, const std::string& report,
                                                   const Convention& convention, Diagnostics& diagnostics) {
  const auto found = read_template(template_folders({templates}, report, convention.family), diagnostics);
  std::vector<std::vector<std::string>> rows;
  if (!found) return rows;
  constexpr std::string_view prefix = "text ";
  for (const auto& name : inserted_names(*found))
    if (name.starts_with(prefix)) rows.push_back({name.substr(prefix.size()), ""});
  return rows;
}

void fill_in_sections(WorkbookForm& form, std::vector<std::vector<std::string>> rows) {
  for (auto& sheet : form.sheets)
    if (sheet.name == "Texter") sheet.rows = rows;
}

/// A follow-up that the convention's calendar has no report for would be told of when it is filled in.
void demand_period_of_calendar(const Period& period, const Convention& convention) {
  std::vector<std::string> known;
  for (const auto& p : convention.calendar) {
    if (p.last_month == period.last_month) return;
    known.push_back(to_key({period.year, 1, p.last_month}));
  }
  if (!known.empty())
    throw UsageFailure(fmt::format("Konventionens kalender har ingen rapport för {}. Välj en av {}.",
                                   to_key(period), fmt::join(known, ", ")));
}

ReportInfo info_of(const NewCommand& command, const Convention& convention, int year) {
  ReportInfo info;
  info.municipality = command.municipality;
  info.committee = command.committee;
  info.year = year;
  info.convention = convention.name;
  return info;
}

}  // namespace

int run_new(const NewCommand& command, std::ostream& out, std::ostream& err) {
  const auto templates = find_templates_folder(command.templates_folder);
  demand_convention(command.convention, templates);
  if (command.year && command.period && *command.year != command.period->year)
    throw UsageFailure(
        fmt::format("Planen är för {}, men uppföljningen för {}.", *command.year, command.period->year));
  Diagnostics diagnostics;
  const auto convention = convention_called(command.convention, {}, templates, diagnostics);
  if (!convention) return print(std::move(diagnostics), err), input_has_faults;
  const int year = command.year.value_or(command.period ? command.period->year : year_by_the_clock());
  const FormRequest request{*convention, year, command.period.value_or(usual_follow_up(*convention, year))};
  demand_period_of_calendar(request.follow_up, *convention);
  auto forms = forms_of_new_folder(request, info_of(command, *convention, year));
  fill_in_sections(forms[0], section_rows(templates, "verksamhetsplan", *convention, diagnostics));
  fill_in_sections(forms[1], section_rows(templates, "delarsrapport", *convention, diagnostics));
  if (has_errors(diagnostics)) return print(std::move(diagnostics), err), input_has_faults;
  demand_no_files(command.folder, forms);
  std::vector<std::string> bytes;
  for (const auto& form : forms) bytes.push_back(write_form(form));
  out << fmt::format("Ny mapp för {} enligt {}\n", year, convention->title);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    save_whole(command.folder / forms[i].file_name, bytes[i]);
    out << fmt::format("  Skrev {}\n", (command.folder / forms[i].file_name).string());
  }
  out << fmt::format("Fyll i plan.xlsx först. Kör sedan: redovisa rapport {}\n", command.folder.string());
  return done;
}

}  // namespace redovisa

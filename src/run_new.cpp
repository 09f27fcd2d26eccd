#include "run_new.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <ostream>

#include "assess/assessment.hpp"
#include "diagnostics/failure.hpp"
#include "document/template.hpp"
#include "import/imported_forms.hpp"
#include "new_folder.hpp"
#include "read/material_reader.hpp"
#include "read/sheets/municipal_sheets.hpp"
#include "read/sheets/sheet_forms.hpp"
#include "read/xml/convention_reader.hpp"
#include "rolled_municipality.hpp"
#include "rolled_plan.hpp"
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

void fill_in_sections(WorkbookForm& form, const std::vector<std::vector<std::string>>& rows) {
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

/// The workbooks of a plan that goes on: the plan filled in, the follow-up empty.
std::vector<WorkbookForm> rolled_forms(const RolledPlan& rolled, const FormRequest& request,
                                       const ReportInfo& info) {
  auto forms = forms_of_new_folder(request, info);
  auto filled =
      forms_of_import(rolled.plan, {request.convention, {}, request.year, {}}, info, request.follow_up);
  forms.front() = std::move(filled.front());
  for (auto& sheet : forms.front().sheets)
    if (sheet.name == "Ursprung") sheet.help = "Var i förra årets underlag varje cell stod. Läses aldrig.";
  return forms;
}

/// The municipality's workbooks have neither the sheets that are committees' alone, unless the old plan has
/// filled them, nor the instructions of a committee's.
void leave_out_sheets_of_committees(const FormRequest& request, const ReportInfo& info,
                                    std::vector<WorkbookForm>& forms) {
  auto wanted = forms_of_new_municipality(request, info);
  for (std::size_t i = 0; i < std::min(forms.size(), wanted.size()); ++i) {
    forms[i].instructions = std::move(wanted[i].instructions);
    std::erase_if(forms[i].sheets, [&](const SheetForm& sheet) {
      return !sheet.filled &&
             std::ranges::find(wanted[i].sheets, sheet.name, &SheetForm::name) == wanted[i].sheets.end();
    });
  }
}

/// The sheets that only the municipality has: its committees and links to the plan, the balanskrav to the
/// economy.
RolledMunicipality add_municipal_sheets(const Municipality& municipality, const Period& old,
                                        const FormRequest& request, const ReportInfo& info,
                                        std::vector<WorkbookForm>& forms) {
  constexpr std::size_t economy = 2;
  auto rolled =
      roll_municipality(municipality, old, request, {forms.front().file_name, forms.at(economy).file_name});
  auto& sheets = forms.front().sheets;
  const auto origins = std::ranges::find(sheets, std::string{"Ursprung"}, &SheetForm::name);
  if (origins != sheets.end()) std::ranges::copy(rolled.origins, std::back_inserter(origins->rows));
  sheets.insert(origins, rolled.plan.begin(), rolled.plan.end());
  std::ranges::copy(rolled.economy, std::back_inserter(forms.at(economy).sheets));
  forms.resize(economy + 1);  // personnel is the committees'
  leave_out_sheets_of_committees(request, info, forms);
  return rolled;
}

/// What is judged without committees must be looked at when they have reported.
void tell_unreported(const std::vector<std::string>& committees, const SourceMaterial& old,
                     RolledMunicipality& rolled) {
  if (committees.empty() || !is_whole_year(old.period) || !old.followed_up) return;
  rolled.to_fill_in.push_back(fmt::format(
      "Bedömning {0} och utfallet {0} av det som räknas fram är utan {1}: inga mappar med uppföljning "
      "av hela året. Ligger de någon annanstans, ange också dem med --fran",
      old.report.year, fmt::join(committees, ", ")));
}

std::vector<std::string> both(std::vector<std::string> lines, const std::vector<std::string>& more) {
  lines.insert(lines.end(), more.begin(), more.end());
  return lines;
}

void list(std::string_view heading, const std::vector<std::string>& lines, std::ostream& out) {
  if (!lines.empty()) out << "  " << heading << '\n';
  for (const auto& line : lines) out << "    " << line << '\n';
}

/// What the new plan says of itself: the old one's, without what was the old report's own.
ReportInfo info_of_next(const NewCommand& command, ReportInfo info, int year) {
  if (!command.municipality.empty()) info.municipality = command.municipality;
  if (!command.committee.empty()) info.committee = command.committee;
  if (!command.convention.empty()) info.convention = command.convention;
  info.year = year;
  info.case_number.clear();
  info.decision_date.reset();
  info.remark.clear();
  info.status = ReportStatus::draft;
  return info;
}

void demand_later_year(const NewCommand& command, int year, int old_year) {
  if (command.period && command.period->year != year)
    throw UsageFailure(
        fmt::format("Planen är för {}, men uppföljningen för {}.", year, command.period->year));
  if (year <= old_year)
    throw UsageFailure(
        fmt::format("Underlaget {} är för {}, och planen kan bara föras över till ett senare år än det.",
                    command.from.front().string(), old_year));
}

/// Writes the forms whole, or none of them.
void write_forms(const fs::path& folder, const std::vector<WorkbookForm>& forms, std::ostream& out) {
  demand_no_files(folder, forms);
  std::vector<std::string> bytes;
  for (const auto& form : forms) bytes.push_back(write_form(form));
  for (std::size_t i = 0; i < forms.size(); ++i) {
    save_whole(folder / forms[i].file_name, bytes[i]);
    out << fmt::format("  Skrev {}\n", (folder / forms[i].file_name).string());
  }
}

/// Where the templates are that show texts, and whether they are the municipality's.
struct SectionSource {
  const fs::path& templates;
  bool municipal = false;
};

/// The texts' sections stay, empty: those that the reports show, and those that the old plan had of its own.
void fill_in_rolled_sections(std::vector<WorkbookForm>& forms, const SectionSource& source,
                             const SourceMaterial& old, const Convention& convention,
                             Diagnostics& diagnostics) {
  const bool municipal = source.municipal;
  auto plan = municipal ? std::vector<std::vector<std::string>>{}
                        : section_rows(source.templates, "verksamhetsplan", convention, diagnostics);
  auto follow_up = section_rows(source.templates, municipal ? "kommun-delarsrapport" : "delarsrapport",
                                convention, diagnostics);
  const auto known = [&](const std::string& section) {
    const auto is = [&](const std::vector<std::string>& row) { return row.front() == section; };
    return std::ranges::any_of(plan, is) || std::ranges::any_of(follow_up, is);
  };
  for (const auto& text : old.texts)
    if (!known(text.section)) follow_up.push_back({text.section, ""});
  fill_in_sections(forms[0], std::move(plan));
  fill_in_sections(forms[1], std::move(follow_up));
}

/// A plan goes on into the next year.
int run_roll(const NewCommand& command, const fs::path& templates, std::ostream& out, std::ostream& err) {
  Diagnostics diagnostics;
  const auto read = read_folder_to_roll(command.from, {{}, templates}, diagnostics);
  if (!read || has_errors(diagnostics)) return print(std::move(diagnostics), err), input_has_faults;
  const SourceMaterial* old = &read->material;
  const int year = command.year.value_or(command.period ? command.period->year : old->report.year + 1);
  demand_later_year(command, year, old->report.year);
  const ReportInfo info = info_of_next(command, old->report, year);
  demand_convention(info.convention, templates);
  const auto convention = convention_called(info.convention, {}, templates, diagnostics);
  if (!convention) return print(std::move(diagnostics), err), input_has_faults;
  const FormRequest request{*convention, year, command.period.value_or(usual_follow_up(*convention, year))};
  demand_period_of_calendar(request.follow_up, *convention);
  const RolledPlan rolled = roll_forward(*old, read->plan, read->history, year);
  auto forms = rolled_forms(rolled, request, info);
  RolledMunicipality municipal;
  if (read->municipality) {
    municipal = add_municipal_sheets(*read->municipality, old->period, request, info, forms);
    tell_unreported(read->unreported, *old, municipal);
  }
  fill_in_rolled_sections(forms, {templates, read->municipality.has_value()}, *old, *convention, diagnostics);
  if (has_errors(diagnostics)) return print(std::move(diagnostics), err), input_has_faults;
  demand_no_files(command.folder, forms);
  out << fmt::format("Ny mapp för {} ur {}, enligt {}\n", year, command.from.front().string(),
                     convention->title);
  write_forms(command.folder, forms, out);
  list("Fördes över:", both(rolled.carried, municipal.carried), out);
  list("Ändrades:", both(rolled.changed, municipal.changed), out);
  list("Lämnades kvar:", both(rolled.left_behind, municipal.left_behind), out);
  list("Att fylla i:", both(rolled.to_fill_in, municipal.to_fill_in), out);
  list("Texter som nämner ett år som är slut:", rolled.old_years, out);
  return done;
}

}  // namespace

int run_new(const NewCommand& command, std::ostream& out, std::ostream& err) {
  const auto templates = find_templates_folder(command.templates_folder);
  if (!command.from.empty()) return run_roll(command, templates, out, err);
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
  const ReportInfo info = info_of(command, *convention, year);
  const bool whole = command.municipality_folder;
  auto forms = whole ? forms_of_new_municipality(request, info) : forms_of_new_folder(request, info);
  const std::string follow_up = whole ? "kommun-delarsrapport" : "delarsrapport";
  if (!whole)
    fill_in_sections(forms[0], section_rows(templates, "verksamhetsplan", *convention, diagnostics));
  fill_in_sections(forms[1], section_rows(templates, follow_up, *convention, diagnostics));
  if (has_errors(diagnostics)) return print(std::move(diagnostics), err), input_has_faults;
  demand_no_files(command.folder, forms);
  out << fmt::format("Ny mapp för {} enligt {}\n", year, convention->title);
  write_forms(command.folder, forms, out);
  out << fmt::format("Fyll i plan.xlsx först. Kör sedan: redovisa {} {}{}\n", whole ? "kommun" : "rapport",
                     command.folder.string(), whole ? " NÄMNDERNAS-MAPPAR" : "");
  return done;
}

}  // namespace redovisa

#include "read/sheets/sheet_forms.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

namespace {

SheetForm sheet(SheetKind kind, std::string help, std::vector<FormColumn> columns) {
  return {std::string{name_of(kind)}, std::move(help), std::move(columns)};
}

/// A column that offers a list of nothing is one that the convention has no use for; if it must be filled in,
/// neither has it any use for the sheet.
void leave_out_what_is_of_no_use(std::vector<SheetForm>& sheets) {
  const auto useless = [](const FormColumn& c) { return c.form == ValueForm::choice && c.choices.empty(); };
  std::erase_if(sheets, [&](const SheetForm& sheet) {
    return std::ranges::any_of(sheet.columns, [&](const FormColumn& c) { return c.required && useless(c); });
  });
  for (auto& sheet : sheets) std::erase_if(sheet.columns, useless);
}

const std::vector<std::string> common_instructions{
    "Fyll i bladen. Rubrikerna är låsta; de mörkare gula måste fyllas i, de ljusare får lämnas tomma.",
    "Ställ dig i en cell, så visas vad kolumnen är till för. Har cellen en lista väljs värdet ur den.",
    "Raden som börjar med Exempel visar hur en rad kan se ut. Den läses aldrig; ta gärna bort den.",
    "Rader får flyttas, och kolumner som inte behövs får döljas. Rubrikerna måste heta som de heter.",
    "Saknas ett värde: lämna tomt, eller skriv iu, saknas eller ny indikator. Det blir aldrig en nolla.",
};

WorkbookForm workbook(std::string file_name, std::string title, std::vector<std::string> last_instructions,
                      std::vector<SheetForm> sheets) {
  WorkbookForm form{std::move(file_name), std::move(title), common_instructions, std::move(sheets)};
  for (auto& line : last_instructions) form.instructions.push_back(std::move(line));
  leave_out_what_is_of_no_use(form.sheets);
  return form;
}

std::vector<SheetForm> with_report(SheetForm report, std::vector<SheetForm> sheets) {
  sheets.insert(sheets.begin(), std::move(report));
  return sheets;
}

WorkbookForm plan_form(const FormRequest& r, const SheetForm& report) {
  return workbook(
      "plan.xlsx", fmt::format("Plan {}", r.year),
      {"Börja med bladet Mål. Indikatorer, uppdrag och aktiviteter hänvisar till målens nummer."},
      with_report(report, {sheet(SheetKind::goals, "Ett mål per rad.", goal_form(r, FormPart::plan)),
                           sheet(SheetKind::indicators, "En indikator per rad.", indicator_form(r)),
                           sheet(SheetKind::assignments, "Ett uppdrag eller initiativ per rad.",
                                 assignment_form(r, FormPart::plan)),
                           sheet(SheetKind::activities, "Aktiviteter, effekter och synliga förbättringar.",
                                 activity_form(r)),
                           sheet(SheetKind::texts, "Löpande text per avsnitt.", text_form(r))}));
}

WorkbookForm follow_up_form(const FormRequest& r, const SheetForm& report) {
  std::vector<SheetForm> sheets{
      report, sheet(SheetKind::outcomes, "En rad per indikator.", outcome_form(r)),
      sheet(SheetKind::goals, "Kommentarer och beslut om mål; en rad per mål som har något att säga.",
            goal_form(r, FormPart::follow_up))};
  if (!r.convention.assignment_kinds.empty())
    sheets.push_back(
        sheet(SheetKind::assignments, "Status för uppdragen.", assignment_form(r, FormPart::follow_up)));
  sheets.push_back(sheet(SheetKind::texts, "Löpande text per avsnitt.", text_form(r)));
  sheets.push_back(sheet(SheetKind::exceptions,
                         "Fynd från redovisa granska som någon har tittat på och låter stå, och varför.",
                         exception_form(r)));
  const std::string period = to_key(r.follow_up);
  return workbook(fmt::format("uppfoljning-{}.xlsx", period), fmt::format("Uppföljning {}", period),
                  {"Kopiera arbetsboken till nästa uppföljning och ändra perioden på bladet Rapport."},
                  std::move(sheets));
}

}  // namespace

std::string name_in_heading(const Period& period) {
  if (is_whole_year(period)) return std::to_string(period.year);
  return fmt::format("{}–{} {}", short_month_name(period.first_month), short_month_name(period.last_month),
                     period.year);
}

std::vector<Period> periods_in_form(FormPeriods periods, const FormRequest& r) {
  const Period now{r.year, 1, r.follow_up.last_month};
  std::vector<Period> result;
  if ((periods & three_years_before) != 0)
    for (int year = r.year - 3; year < r.year; ++year) result.push_back(whole_year(year));
  if ((periods & to_date_last_year) != 0) result.push_back({r.year - 1, 1, now.last_month});
  if ((periods & last_year) != 0) result.push_back(whole_year(r.year - 1));
  if ((periods & to_date) != 0) result.push_back(now);
  if ((periods & this_year) != 0 && (result.empty() || result.back() != whole_year(r.year)))
    result.push_back(whole_year(r.year));
  return result;
}

FormColumn form_column(const KnownHeading& heading, const ColumnNote& note, const std::string& period,
                       const FormRequest& request) {
  FormColumn column;
  column.heading = with_capital(heading.name) + (period.empty() ? "" : " " + period);
  column.form = note.form;
  column.required = heading.required;
  if (note.choices != nullptr) column.choices = note.choices(request.convention);
  column.help = note.help;
  column.example = note.example;
  if (column.example.empty() && heading.required && !column.choices.empty())
    column.example = column.choices.front();
  return column;
}

std::vector<WorkbookForm> forms_of_new_folder(const FormRequest& request, const ReportInfo& info) {
  const SheetForm report = report_form(info, std::nullopt),
                  with_period = report_form(info, request.follow_up);
  const std::string period = to_key(request.follow_up);
  return {plan_form(request, report), follow_up_form(request, with_period),
          workbook(fmt::format("ekonomi-{}.xlsx", period), fmt::format("Ekonomi {}", period), {},
                   with_report(with_period, economy_forms(request))),
          workbook(fmt::format("personal-{}.xlsx", period), fmt::format("Personal {}", period), {},
                   with_report(with_period, personnel_forms(request)))};
}

}  // namespace redovisa

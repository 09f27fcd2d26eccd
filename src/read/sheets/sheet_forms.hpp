#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/sheet_form.hpp"
#include "model/source_material.hpp"
#include "read/sheets/column_reader.hpp"

namespace redovisa {

/// What forms are made for: a convention, a plan's year, and the period of the first follow-up.
struct FormRequest {
  const Convention& convention;
  int year;
  Period follow_up;
};

/// "2025", "aug 2025" for an outcome to date: as headings are written.
std::string name_in_heading(const Period& period);

/// The periods of a periodic column, oldest first.
std::vector<Period> periods_in_form(FormPeriods periods, const FormRequest& request);

/// A column as it stands in a form; `period` is empty for columns without.
FormColumn form_column(const KnownHeading& heading, const ColumnNote& note, const std::string& period,
                       const FormRequest& request);

/// The columns of a sheet that belong in a part of the folder, from the reader's own table.
template <class T>
std::vector<FormColumn> form_columns(std::span<const ColumnReader<T>> columns, const FormRequest& request,
                                     FormPart part) {
  std::vector<FormColumn> result;
  for (const auto& [heading, read, note] : columns) {
    if (note.help.empty() || (note.part != FormPart::both && note.part != part)) continue;
    if (!heading.periodic) result.push_back(form_column(heading, note, {}, request));
    for (const Period& period : periods_in_form(note.periods, request))
      result.push_back(form_column(heading, note, name_in_heading(period), request));
  }
  return result;
}

std::vector<FormColumn> goal_form(const FormRequest& request, FormPart part);
std::vector<FormColumn> indicator_form(const FormRequest& request);
std::vector<FormColumn> assignment_form(const FormRequest& request, FormPart part);
std::vector<FormColumn> activity_form(const FormRequest& request);
std::vector<FormColumn> outcome_form(const FormRequest& request);
std::vector<FormColumn> text_form(const FormRequest& request);
std::vector<FormColumn> exception_form(const FormRequest& request);
std::vector<SheetForm> economy_forms(const FormRequest& request);
std::vector<SheetForm> personnel_forms(const FormRequest& request);

/// The sheet Rapport with what is known filled in, and a list for the values that have one.
SheetForm report_form(const ReportInfo& info, const std::optional<Period>& period);

/// The workbooks of a new folder: the plan, its follow-up, the economy and the personnel.
std::vector<WorkbookForm> forms_of_new_folder(const FormRequest& request, const ReportInfo& info);

}  // namespace redovisa

#include "import/imported_forms.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

using BookRows = std::map<SheetKind, std::vector<ImportedRow>>;

/// What only the import itself needs stands in parentheses.
bool is_for_sheet(const std::string& heading) { return !heading.starts_with('('); }

/// How a heading that the form lacks is filled in; figures where nothing is known.
FormColumn column_called(const std::string& heading, SheetKind kind) {
  const auto columns = columns_of_sheet(kind);
  FormColumn column{heading, ValueForm::criterion, false, {}, {}, {}};
  if (const auto known = known_heading(heading, headings_of(columns))) {
    const auto& [name, note] = columns[known->heading];
    column.form = note.form == ValueForm::choice ? ValueForm::text : note.form;
    column.required = name.required;
    column.help = note.help;
  }
  return column;
}

/// What a heading is compared by: "Budget helår 2025" is "Budget 2025".
std::string key_of(const std::string& heading, const std::vector<KnownHeading>& headings) {
  const auto known = known_heading(heading, headings);
  if (!known) return folded(heading);
  return fmt::format(
      "{}@{}", headings[known->heading].name,
      known->period ? to_key(*known->period) + std::to_string(known->period->first_month) : "");
}

/// Columns for everything that the rows hold, those with a period in order of time.
void add_columns(const std::vector<ImportedRow>& rows, SheetKind kind, SheetForm& sheet) {
  const auto headings = headings_of(columns_of_sheet(kind));
  for (const auto& row : rows)
    for (const auto& [heading, value] : row) {
      const auto same = [&, key = key_of(heading, headings)](const FormColumn& column) {
        return key_of(column.heading, headings) == key;
      };
      if (!is_for_sheet(heading) || std::ranges::any_of(sheet.columns, same)) continue;
      const auto word = heading.substr(0, heading.find(' '));
      auto after = std::ranges::find_if(sheet.columns, [&](const FormColumn& column) {
        return column.heading.starts_with(word + " ") && column.heading > heading;
      });
      sheet.columns.insert(after, column_called(heading, kind));
    }
}

std::vector<std::string> cells_of(const ImportedRow& row, const SheetForm& sheet,
                                  const std::vector<KnownHeading>& headings) {
  std::map<std::string, std::string> values;
  for (const auto& [heading, value] : row) values.emplace(key_of(heading, headings), value.text);
  std::vector<std::string> cells;
  for (const auto& column : sheet.columns) {
    const auto found = values.find(key_of(column.heading, headings));
    cells.push_back(found == values.end() ? std::string{} : found->second);
  }
  return cells;
}

/// A row of the follow-up that names something and says nothing of it.
bool is_bare(const ImportedRow& row) {
  return std::ranges::count_if(row, [](const auto& cell) { return is_for_sheet(cell.first); }) < 2;
}

class FormFiller {
 public:
  FormFiller(WorkbookForm form, const BookRows& rows) : form_{std::move(form)}, rows_{rows} {}

  bool fill() {
    bool any = false;
    for (const auto& [kind, found] : rows_) {
      std::vector<ImportedRow> rows = found;
      std::erase_if(rows, is_bare);
      if (rows.empty()) continue;
      any = true;
      fill_sheet(kind, rows);
    }
    return any;
  }

  WorkbookForm taken() { return std::move(form_); }

 private:
  void fill_sheet(SheetKind kind, const std::vector<ImportedRow>& rows) {
    auto sheet = std::ranges::find(form_.sheets, std::string{name_of(kind)}, &SheetForm::name);
    if (sheet == form_.sheets.end()) {
      form_.sheets.push_back({std::string{name_of(kind)}, "Ur dokumentet.", {}});
      sheet = form_.sheets.end() - 1;
    }
    add_columns(rows, kind, *sheet);
    if (!std::exchange(sheet->filled, true)) sheet->rows.clear();
    const auto headings = headings_of(columns_of_sheet(kind));
    for (const auto& row : rows) sheet->rows.push_back(cells_of(row, *sheet, headings));
  }

  WorkbookForm form_;
  const BookRows& rows_;
};

FormColumn plain_column(std::string heading, ValueForm form = ValueForm::text) {
  return {std::move(heading), form, false, {}, {}, {}};
}

std::string first_words(const std::string& text) {
  constexpr std::size_t most = 300;
  if (text.size() <= most) return text;
  std::size_t end = most;
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

/// A figure as it is written in Swedish; anything else as it is, goals' numbers too.
std::string shown_value(const std::string& heading, const std::string& text) {
  const bool names_goal = heading == "Nummer" || heading == "Mål" || heading == "Överordnat mål";
  if (names_goal || !parse_machine_decimal(text)) return first_words(text);
  std::string shown = text;
  std::ranges::replace(shown, '.', ',');
  return shown;
}

void add_origins(const WorkbookForm& form, const BookRows& books, SheetForm& origins) {
  for (const auto& sheet : form.sheets) {
    const auto kind = sheet_kind_named(sheet.name);
    if (!sheet.filled || !kind || !books.contains(*kind)) continue;
    std::size_t number = 1;
    for (const auto& row : books.at(*kind)) {
      if (is_bare(row)) continue;
      ++number;
      for (const auto& [heading, value] : row)
        if (is_for_sheet(heading) && !value.origin.empty())
          origins.rows.push_back({form.file_name, sheet.name, std::to_string(number), heading,
                                  shown_value(heading, value.text), value.origin, value.remark});
    }
  }
}

SheetForm sheet_of_unknowns(const ImportedPlan& plan) {
  SheetForm sheet{"Ej förstått",
                  "Det i dokumentet som inte blev någon cell. Läses aldrig.",
                  {plain_column("Var"), plain_column("Vad", ValueForm::long_text),
                   plain_column("Varför", ValueForm::long_text)}};
  for (const auto& item : plan.not_understood)
    sheet.rows.push_back({item.origin, first_words(item.text), item.why});
  sheet.filled = true;
  return sheet;
}

/// The books of amounts when the document tells no period: without one in the name and on the sheet Rapport,
/// and with the sheets and columns that the document fills alone.
void take_out_period(WorkbookForm& form, ImportedBook book, const ReportInfo& info) {
  form.file_name = book == ImportedBook::economy ? "ekonomi.xlsx" : "personal.xlsx";
  form.title = book == ImportedBook::economy ? "Ekonomi" : "Personal";
  std::erase_if(form.sheets, [](const SheetForm& sheet) { return !sheet.filled; });
  for (auto& sheet : form.sheets)
    for (std::size_t c = sheet.columns.size(); c-- > 0;) {
      const auto at = static_cast<std::ptrdiff_t>(c);
      if (std::ranges::any_of(sheet.rows, [&](const auto& row) { return !row[c].empty(); })) continue;
      sheet.columns.erase(sheet.columns.begin() + at);
      for (auto& row : sheet.rows) row.erase(row.begin() + at);
    }
  form.sheets.insert(form.sheets.begin(), report_form(info, std::nullopt));
}

}  // namespace

std::vector<WorkbookForm> forms_of_import(const ImportedPlan& plan, const ImportRequest& request,
                                          const ReportInfo& info, const Period& follow_up) {
  auto forms = forms_of_new_folder({request.convention, info.year, follow_up}, info);
  SheetForm origins{
      "Ursprung",
      "Var i dokumentet varje cell stod. Läses aldrig.",
      {plain_column("Arbetsbok"), plain_column("Blad"), plain_column("Rad"), plain_column("Kolumn"),
       plain_column("Värde", ValueForm::long_text), plain_column("Ursprung", ValueForm::long_text),
       plain_column("Anmärkning", ValueForm::long_text)}};
  origins.filled = true;
  std::vector<WorkbookForm> result;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const auto rows = plan.rows.find(static_cast<ImportedBook>(i));
    const bool is_plan = i == 0;
    if (!is_plan && rows == plan.rows.end()) continue;
    const BookRows none;
    const BookRows& own = rows == plan.rows.end() ? none : rows->second;
    FormFiller filler{std::move(forms[i]), own};
    if (!filler.fill() && !is_plan) continue;
    WorkbookForm form = filler.taken();
    if (!is_plan && !plan.follow_up) take_out_period(form, static_cast<ImportedBook>(i), info);
    add_origins(form, own, origins);
    result.push_back(std::move(form));
  }
  result.front().sheets.push_back(std::move(origins));
  if (!plan.not_understood.empty()) result.front().sheets.push_back(sheet_of_unknowns(plan));
  return result;
}

}  // namespace redovisa

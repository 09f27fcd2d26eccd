#include "read/sheets/report_sheet.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/sheets/column_reader.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

constexpr std::array report_statuses{Word<ReportStatus>{"arbetsmaterial", ReportStatus::draft},
                                     Word<ReportStatus>{"slutlig", ReportStatus::final}};

struct ReportKey {
  std::string_view name;
  void (*read)(ReportSheet&, const CellReader&);
  void (*forget)(ReportInfo&) = nullptr;  // what was said of all reports; null: it is the same for all
};

void read_year(ReportSheet& sheet, const CellReader& cell) {
  const auto year = cell.year();
  if (!year) return;
  if (sheet.info.year != 0 && sheet.info.year != *year)
    cell.tell(Code::conflicting_value, fmt::format("”{}”, som på det andra stället", sheet.info.year));
  sheet.info.year = *year;
}

void read_status(ReportSheet& sheet, const CellReader& cell) {
  const auto status = cell.word(std::span<const Word<ReportStatus>>{report_statuses});
  if (status) sheet.info.status = *status;
}

void read_convention_name(ReportSheet& sheet, const CellReader& cell) {
  cell.set(sheet.info.convention, folded(cell.text()));
  sheet.info.convention_position = cell.position();
}

void read_word_template_name(ReportSheet& sheet, const CellReader& cell) {
  cell.set(sheet.info.word_template.text, cell.text());
  sheet.info.word_template.position = cell.position();
}

void read_account_rules_name(ReportSheet& sheet, const CellReader& cell) {
  cell.set(sheet.info.account_rules.text, cell.text());
  sheet.info.account_rules.position = cell.position();
}

void read_units(ReportSheet& sheet, const CellReader& cell) {
  cell.set(sheet.info.units.text, cell.text());
  sheet.info.units.position = cell.position();
}

/// A code that a workbook holds as a number has lost its leading zero.
void read_municipality_code(ReportSheet& sheet, const CellReader& cell) {
  std::string code = cell.text();
  if (code.size() == 3) code.insert(0, "0");
  cell.set(sheet.info.municipality_code.text, code);
  sheet.info.municipality_code.position = cell.position();
}

void read_comparison_group(ReportSheet& sheet, const CellReader& cell) {
  cell.set(sheet.info.comparison_group.text, cell.text());
  sheet.info.comparison_group.position = cell.position();
}

const ReportKey report_keys[] = {
    {"Kommun", [](ReportSheet& s, const CellReader& c) { c.set(s.info.municipality, c.text()); }},
    {"Nämnd", [](ReportSheet& s, const CellReader& c) { c.set(s.info.committee, c.text()); }},
    {"År", read_year},
    {"Konvention", read_convention_name},
    {"Period", [](ReportSheet& s, const CellReader& c) { s.period = c.period(); }},
    {"Diarienummer", [](ReportSheet& s, const CellReader& c) { c.set(s.info.case_number, c.text()); },
     [](ReportInfo& i) { i.case_number.clear(); }},
    {"Beslutsdatum", [](ReportSheet& s, const CellReader& c) { s.info.decision_date = c.date(); },
     [](ReportInfo& i) { i.decision_date.reset(); }},
    {"Författare", [](ReportSheet& s, const CellReader& c) { c.set(s.info.author, c.text()); },
     [](ReportInfo& i) { i.author.clear(); }},
    {"Anmärkning", [](ReportSheet& s, const CellReader& c) { c.set(s.info.remark, c.text()); },
     [](ReportInfo& i) { i.remark.clear(); }},
    {"Status", read_status, [](ReportInfo& i) { i.status = ReportStatus::draft; }},
    {"Wordmall", read_word_template_name},
    {"Kontoregler", read_account_rules_name},
    {"Ansvar", read_units},
    {"Kommunkod", read_municipality_code},
    {"Jämförelsegrupp", read_comparison_group},
};

constexpr KnownHeading key_value_headings[] = {{"Nyckel", true}, {"Värde", true}};

std::vector<std::string> names_of_keys() {
  std::vector<std::string> names;
  for (const auto& key : report_keys) names.emplace_back(key.name);
  return names;
}

void tell_unknown_key(const Grid& grid, const GridCell& key, Diagnostics& diagnostics) {
  const auto names = names_of_keys();
  diagnostics.push_back({Code::report_key_unknown, position_of(grid, key), key.text,
                         fmt::format("en av nycklarna {}", fmt::join(names, ", ")),
                         meant_question(key.text, names)});
}

/// Two values that differ are told with both their places.
void read_value(const ReportKey& key, const CellReader& value, ReportSheetUse use, ReportSheet& sheet) {
  if (use == ReportSheetUse::of_other_report && key.forget != nullptr) return;
  if (use == ReportSheetUse::of_this_report && key.forget != nullptr && sheet.own.insert(key.name).second) {
    key.forget(sheet.info);
    sheet.given.erase(key.name);
  }
  auto& diagnostics = *value.context().diagnostics;
  const auto before = diagnostics.size();
  key.read(sheet, value);
  const auto [first, is_new] = sheet.given.try_emplace(key.name, value.position());
  for (auto i = before; i < diagnostics.size(); ++i)
    if (!is_new && diagnostics[i].code == Code::conflicting_value)
      diagnostics[i].others.push_back(first->second);
}

void read_key(const Grid& grid, const GridCell& key, const GridCell* value, const ReadContext& context,
              ReportSheetUse use, ReportSheet& sheet) {
  const std::string name = folded(key.text);
  const auto known =
      std::ranges::find_if(report_keys, [&](const ReportKey& k) { return folded(k.name) == name; });
  if (known == std::end(report_keys)) return tell_unknown_key(grid, key, *context.diagnostics);
  if (value == nullptr)
    sheet.without_value.try_emplace(known->name, position_of(grid, key));
  else
    read_value(*known, CellReader{grid, *value, {}, context}, use, sheet);
}

std::string text_of_date(const std::optional<Date>& date) { return date ? to_iso(*date) : std::string{}; }

/// A key of the form with its value and what it is for, which is not read.
struct FormRow {
  std::string_view key;
  std::string value;
  std::string_view help = {};
};

std::vector<FormRow> form_rows(const ReportInfo& info, const std::optional<Period>& period) {
  std::vector<FormRow> rows{{"Kommun", info.municipality},
                            {"Nämnd", info.committee},
                            {"År", info.year == 0 ? std::string{} : std::to_string(info.year)},
                            {"Konvention", info.convention, "Kommunens sätt att bedöma mål."}};
  if (period)
    rows.push_back({"Period", to_key(*period), "Den sista månaden som uppföljningen gäller, som 2026-08."});
  rows.push_back({"Diarienummer", info.case_number, "Får lämnas tomt."});
  rows.push_back({"Beslutsdatum", text_of_date(info.decision_date), "Får lämnas tomt. Skrivs 2026-09-24."});
  rows.push_back({"Författare", info.author, "Får lämnas tomt."});
  rows.push_back({"Wordmall", info.word_template.text,
                  "Får lämnas tomt. Kommunens Word-mall, sedd från mappen: mallar/kommunens-mall.dotx."});
  if (period) return rows;
  rows.push_back({"Kontoregler", info.account_rules.text,
                  "Behövs bara när bokföringen (SIE) läses med egna regler: namnet på filen med reglerna. "
                  "Tomt: Kommun-Bas."});
  rows.push_back({"Ansvar", info.units.text,
                  "Behövs bara när filerna har fler än nämnden: början på nämndens ansvarskoder, som 51 "
                  "eller 5200–5299."});
  rows.push_back({"Kommunkod", info.municipality_code.text,
                  "Behövs bara för Kolada: kommunens kod med fyra siffror, som 0188."});
  rows.push_back({"Jämförelsegrupp", info.comparison_group.text,
                  "Behövs bara för Kolada: gruppens namn, en del av det eller id. Tomt: liknande kommuner."});
  return rows;
}

}  // namespace

std::vector<KnownColumn> known_report_columns() {
  std::vector<KnownColumn> columns;
  for (const auto& heading : key_value_headings) columns.push_back({heading, {}});
  return columns;
}

SheetForm report_form(const ReportInfo& info, const std::optional<Period>& period) {
  SheetForm form{"Rapport", "Vad rapporten handlar om. Fyll i värdena.", {}};
  form.columns = {{"Nyckel", ValueForm::text, true, {}, "Uppgiftens namn.", ""},
                  {"Värde", ValueForm::text, true, {}, "Uppgiftens värde.", ""},
                  {"Förklaring", ValueForm::text, false, {}, "Vad uppgiften är till för.", ""}};
  auto rows = form_rows(info, period);
  rows.push_back({"Status", std::string{report_statuses.front().word}, "Slutlig när nämnden har beslutat."});
  for (auto& row : rows)
    form.rows.push_back({std::string{row.key}, std::move(row.value), std::string{row.help}});
  form.row_choices.resize(form.rows.size());
  form.row_choices.back() = choices_among(report_statuses);
  return form;
}

void read_report_sheet(const Grid& grid, const ReadContext& context, ReportSheet& sheet, ReportSheetUse use) {
  const auto table = find_table(grid, key_value_headings, *context.diagnostics);
  if (!table) return;
  demand_columns(*table, key_value_headings, *context.diagnostics);
  if (!sheet.position.source) sheet.position = position_in(grid, 0, 0);
  for (const TableRow& row : table->rows)
    if (const GridCell* key = cell_under(*table, row, 0))
      read_key(grid, *key, cell_under(*table, row, 1), context, use, sheet);
}

void demand_report_keys(const ReportSheet& sheet, Diagnostics& diagnostics) {
  if (!sheet.position.source) return;
  for (const std::string_view key : {"Kommun", "Nämnd", "År", "Konvention"}) {
    if (sheet.given.contains(key)) continue;
    const auto expected = fmt::format("nyckeln {} med ett värde", key);
    if (const auto empty = sheet.without_value.find(key); empty != sheet.without_value.end())
      diagnostics.push_back({Code::report_key_missing, empty->second, std::string{key}, expected,
                             "Fyll i värdet till nyckeln."});
    else
      diagnostics.push_back({Code::report_key_missing, sheet.position, {}, expected});
  }
}

}  // namespace redovisa

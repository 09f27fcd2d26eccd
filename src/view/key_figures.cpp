#include "view/key_figures.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/counted_headings.hpp"
#include "view/marks.hpp"
#include "view/personnel_tables.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::string_view economy_name = "Ekonomi", operating_name = "driftredovisning";
constexpr const char* table_id = "nyckeltal";
constexpr std::size_t figure_column = 1;

/// A figure of the sheet: what it is, and where in the workbook it comes from.
struct CountedFigure {
  std::string what;
  CellValue value;
  std::string unit, name;
  FormulaSource source;
};
using KeyFigures = std::vector<CountedFigure>;

std::string label_of(const Row& row) {
  const auto* label = row.cells.empty() ? nullptr : std::get_if<std::string>(&row.cells.front().value);
  return label == nullptr ? std::string{} : *label;
}

/// The first words of a label, and of the first word no more than there is room for: what the figure is
/// stands after it in the name and must not be cut away.
std::string cut_label(const std::string& label) {
  constexpr std::size_t most_words = 8, most_bytes = 60;
  std::size_t end = 0;
  for (std::size_t words = 0; words < most_words && end < label.size(); ++words) {
    const auto next = std::min(label.find(' ', end == 0 ? 0 : end + 1), label.size());
    if (next > most_bytes) break;
    end = next;
  }
  if (end == 0) end = std::min(most_bytes, label.size());
  while (end < label.size() && (static_cast<unsigned char>(label[end]) & 0xC0) == 0x80) --end;
  return label.substr(0, end);
}

template <class Visit>
void for_each_figure(const NamedTable& named, const Visit& visit) {
  for (std::size_t r = 0; r < named.table.rows.size(); ++r) {
    const Row& row = named.table.rows[r];
    for (std::size_t c = 1; c < row.cells.size(); ++c)
      if (std::holds_alternative<Number>(row.cells[c].value) && !named.column_names[c].empty())
        visit(row, SheetCell{named.table.id, r, c});
  }
}

void name_row(const NamedTable& named, const std::string& prefix, const Row* only, ExcelNames& names,
              Workbook& workbook) {
  for_each_figure(named, [&](const Row& row, const SheetCell& cell) {
    if (only != nullptr && only != &row) return;
    const std::string name =
        only != nullptr ? prefix : fmt::format("{}_{}", prefix, cut_label(label_of(row)));
    workbook.names.push_back({names.give(fmt::format("{}_{}", name, named.column_names[cell.column])), cell});
  });
}

/// Sick leave of each group, in the period and in the same one the year before.
void name_sick_leave(const Table& table, std::string_view measure, ExcelNames& names, Workbook& workbook) {
  constexpr std::array<std::string_view, 3> columns{"perioden", "föregående", "förändring"};
  for (std::size_t r = 0; r < table.rows.size(); ++r)
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (std::holds_alternative<Number>(table.rows[r].cells[c + 1].value))
        workbook.names.push_back(
            {names.give(fmt::format("{}_{}_{}", measure, cut_label(label_of(table.rows[r])), columns[c])),
             {table.id, r, c + 1}});
}

/// The cell's shortest name, which it was given first.
std::string name_of(const SheetCell& cell, const Workbook& workbook) {
  const auto found = std::ranges::find(workbook.names, cell, &NamedCell::cell);
  return found == workbook.names.end() ? std::string{} : found->name;
}

void add_sums(const NamedTable& named, const Workbook& workbook, KeyFigures& figures) {
  const Row* whole = row_of_whole(named.table);
  for_each_figure(named, [&](const Row& row, const SheetCell& cell) {
    if (whole != &row) return;
    figures.push_back({fmt::format("{}, {}: {}", with_capital(named.name), label_of(row),
                                   named.table.columns[cell.column].heading),
                       row.cells[cell.column].value, named.unit, name_of(cell, workbook), cell});
  });
}

/// What is judged: its sheet's table, and its name in words and in names.
struct JudgedThings {
  std::string_view table, plural;
};

std::size_t count_of(const Table& table, std::size_t column, const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      table.rows, [&](const Row& row) { return text_of(row.cells[column].value) == text; }));
}

void add_counts(const PlanView& view, const JudgedThings& things, const Workbook& workbook,
                KeyFigures& figures) {
  const WorkbookSheet* sheet = find_sheet(workbook, things.table);
  if (sheet == nullptr) return;
  const Table& table = sheet->table;
  figures.push_back({fmt::format("{}, antal", things.plural), count_cell(table.rows.size()).value, "",
                     fmt::format("{}_antal", things.plural), CellCount{table.id, 0}});
  const std::size_t column = column_headed(table, judgement_heading);
  if (column == table.columns.size()) return;
  const Scale& scale = view.material.convention.scale;
  for (Level i = 0; i <= scale.levels.size(); ++i) {
    const auto level = i < scale.levels.size() ? std::optional{i} : std::nullopt;
    const Mark mark = mark_of(scale, level, is_year_end(view.material));
    const std::string text = text_of(CellValue{mark});
    figures.push_back({fmt::format("{}: {}", things.plural, text),
                       count_cell(count_of(table, column, text)).value, "",
                       fmt::format("{}_{}", things.plural, traits_of(scale, level).key),
                       CellCount{table.id, column, ways_to_say(mark)}});
  }
}

WorkbookSheet sheet_of(const KeyFigures& figures) {
  WorkbookSheet sheet{"Nyckeltal", {}};
  sheet.subject = SheetSubject::summary;
  Table& table = sheet.table;
  table.id = table_id;
  table.caption = "Nyckeltal med namn att hämta dem med";
  table.description =
      "Antal efter bedömning och ekonomins summor, med det namn som andra arbetsböcker når dem med.";
  table.columns = {{"Nyckeltal", Align::left, 50},
                   {"Värde", Align::right, 15},
                   {"Enhet", Align::left, 10},
                   {"Namn i Excel", Align::left, 25}};
  for (const CountedFigure& figure : figures) {
    sheet.formulas.push_back({table.rows.size(), figure_column, figure.source});
    table.rows.push_back(
        {{text_cell(figure.what), Cell{figure.value}, text_cell(figure.unit), text_cell(figure.name)}});
  }
  table.notes = {"Värdena är formler: de följer med när ett blad ändras."};
  return sheet;
}

}  // namespace

void name_figures(const PlanView& view, const EconomyTables& tables, ExcelNames& names, Workbook& workbook) {
  const NamedTable& operating = table_named(tables, operating_name);
  if (const Row* whole = row_of_whole(operating.table))
    name_row(operating, std::string{economy_name}, whole, names, workbook);
  for (const NamedTable& named : tables) name_row(named, with_capital(named.name), nullptr, names, workbook);
  for (const std::string measure : {"Sjukfrånvaro", "Långtidssjukfrånvaro"})
    name_sick_leave(sick_leave_by_group_table(view.material, measure), measure, names, workbook);
}

WorkbookSheet key_figure_sheet(const PlanView& view, const EconomyTables& tables, ExcelNames& names,
                               Workbook& workbook) {
  KeyFigures figures;
  for (const JudgedThings& things :
       {JudgedThings{"maluppfyllelse", "Mål"}, {"indikatorer", "Indikatorer"}, {"uppdrag", "Uppdrag"}})
    add_counts(view, things, workbook, figures);
  for (CountedFigure& count : figures) {
    const auto row = static_cast<std::size_t>(&count - figures.data());
    count.name = names.give(count.name);
    workbook.names.push_back({count.name, {table_id, row, figure_column}});
  }
  for (const NamedTable& named : tables) add_sums(named, workbook, figures);
  return sheet_of(figures);
}

}  // namespace redovisa

#include "view/change_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <initializer_list>
#include <optional>
#include <utility>

#include "view/cells.hpp"
#include "view/change_places.hpp"
#include "view/difference_number.hpp"
#include "view/marks.hpp"
#include "view/named_values.hpp"
#include "view/places.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_of_text = 600;

/// How a table of changes is called, and the groups that it tells of.
struct ChangeTable {
  std::string id, caption, description;
  std::vector<ChangeGroup> groups;
  bool with_difference = false;
};

Table titled(const ChangeTable& form, const ToldChanges& told) {
  Table table;
  table.id = "forandringar-" + form.id;
  table.caption = fmt::format("{}, {} mot {}", form.caption, heading_text(told.to.period),
                              heading_text(told.from.period));
  table.description = form.description;
  return table;
}

/// A long text from where it differs.
void shorten(const Change& change, Cell& from, Cell& to) {
  if (group_of(change) != ChangeGroup::texts) return;
  const auto text = [](const Cell& cell) {
    const auto* own = std::get_if<std::string>(&cell.value);
    return own == nullptr ? std::string{} : *own;
  };
  const ShortenedPair pair = from_where_they_part(text(from), text(to), most_of_text);
  if (!pair.from.empty()) from.value = pair.from;
  if (!pair.to.empty()) to.value = pair.to;
}

Row row_of(const Change& change, const ToldChanges& told, bool with_difference) {
  Cell from = from_cell(change, told), to = to_cell(change, told);
  shorten(change, from, to);
  Row row{{text_cell(name_of(change)), text_cell(std::string{word_of_part(change)}), from, to}};
  if (with_difference) row.cells.push_back(difference_cell(change));
  return row;
}

Table change_table(const ChangeTable& form, const ToldChanges& told,
                   const std::optional<ChangePlaces>& places) {
  Table table = titled(form, told);
  table.small = places.has_value() || form.groups.front() == ChangeGroup::texts;
  const bool texts = form.groups.front() == ChangeGroup::texts;
  table.columns = {{"Vad", Align::left, texts ? 22.0 : 40.0},
                   {"Uppgift", Align::left, 16},
                   {heading_text(told.from.period), Align::left, texts ? 40.0 : 17.0},
                   {heading_text(told.to.period), Align::left, texts ? 40.0 : 17.0}};
  if (form.with_difference) table.columns.push_back({"Förändring", Align::left, 15});
  if (places) ChangePlaces::add_columns(table);
  for (const ChangeGroup group : form.groups) {
    bool headed = form.groups.size() == 1;
    for (const Change& change : told.changes) {
      if (group_of(change) != group) continue;
      if (!std::exchange(headed, true)) add_group_row(std::string{heading_of(group)}, table);
      table.rows.push_back(row_of(change, told, form.with_difference));
      if (places) places->add(change, table.rows.back());
    }
  }
  return table;
}

const ChangeTable tables_of_changes[] = {
    {"bedomningar",
     "Ändrade bedömningar och trender",
     "Bedömningar och trender som har ändrats, de som har blivit sämre först.",
     {ChangeGroup::worse, ChangeGroup::new_at_worst, ChangeGroup::better, ChangeGroup::other_judgements,
      ChangeGroup::decisions}},
    {"varden",
     "Ändrade utfall, prognoser och målvärden",
     "Indikatorernas utfall, prognoser och målvärden som har ändrats.",
     {ChangeGroup::figures},
     true},
    {"uppdrag",
     "Uppdrag med ny status eller nya datum",
     "Uppdrag vars status, slutdatum, prognosdatum eller plan har ändrats.",
     {ChangeGroup::assignments}},
    {"plan",
     "Ändringar i planen",
     "Mål, indikatorer och uppdrag som har tillkommit, utgått eller bytt namn.",
     {ChangeGroup::plan}},
};

const ChangeTable text_table{"texter",
                             "Nya och ändrade kommentarer",
                             "Kommentarer, analyser och åtgärder som har tillkommit, ändrats eller utgått. "
                             "Långa texter visas från det ställe där de skiljer sig.",
                             {ChangeGroup::texts}};

/// A row of the economy: what has become of its forecast and its outcome.
struct EconomyLine {
  ChangedThing thing;
  std::string name;
  const Change *forecast = nullptr, *outcome = nullptr;
};

std::vector<EconomyLine> economy_lines(const ToldChanges& told) {
  std::vector<EconomyLine> lines;
  for (const Change& change : told.changes) {
    if (group_of(change) != ChangeGroup::economy) continue;
    const bool same =
        !lines.empty() && lines.back().thing == change.thing && lines.back().name == change.name;
    if (!same) lines.push_back({change.thing, change.name});
    (change.part == ChangedPart::outcome ? lines.back().outcome : lines.back().forecast) = &change;
  }
  return lines;
}

Cell amount_only(Cell cell) {
  if (auto* number = std::get_if<Number>(&cell.value)) number->unit.clear();
  return cell;
}

void add_amounts(const Change* change, const ToldChanges& told, Row& row) {
  if (change == nullptr) {
    row.cells.resize(row.cells.size() + 3, text_cell({}));
    return;
  }
  row.cells.push_back(amount_only(from_cell(*change, told)));
  row.cells.push_back(amount_only(to_cell(*change, told)));
  row.cells.push_back(amount_only(difference_cell(*change)));
}

/// Is the later report's figure what became of the earlier one's forecast?
bool has_ended(const ToldChanges& told) {
  return is_whole_year(told.to.period) && !is_whole_year(told.from.period);
}

std::string later_heading(const ToldChanges& told) {
  return (has_ended(told) ? "Utfall " : "Prognos per ") + heading_text(told.to.period);
}

/// A report has room for the forecasts of its main tables; the whole is for whoever asks.
bool is_for_report(const EconomyLine& line) {
  return line.forecast != nullptr && line.forecast->difference &&
         (line.thing == ChangedThing::operating || line.thing == ChangedThing::by_activity ||
          line.thing == ChangedThing::investment);
}

Table economy_forecasts_in_report(const ToldChanges& told) {
  Table table =
      titled({"ekonomi",
              has_ended(told) ? "Ekonomins utfall mot prognosen, tkr" : "Ändrade prognoser i ekonomin, tkr",
              {},
              {}},
             told);
  table.description = "Rader i driftredovisningen och investeringarna vars prognos för året har ändrats.";
  table.columns = {{"Rad", Align::left, 46},
                   {"Prognos per " + heading_text(told.from.period), Align::right, 18},
                   {later_heading(told), Align::right, 18},
                   {"Förändring", Align::right, 18, Difference{2, 1}}};
  std::optional<ChangedThing> thing;
  for (const EconomyLine& line : economy_lines(told)) {
    if (!is_for_report(line)) continue;
    if (thing != line.thing) add_group_row(std::string{word_of(line.thing)}, table);
    thing = line.thing;
    Row row{{text_cell(line.name)}};
    add_amounts(line.forecast, told, row);
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// When the year has ended its outcome stands beside the forecast.
void drop_outcome_columns(Table& table) {
  constexpr std::size_t kept = 4;
  table.columns.resize(kept);
  for (Row& row : table.rows) row.cells.resize(kept);
}

Table economy_change_table(const ToldChanges& told) {
  const std::string then = heading_text(told.from.period), now = heading_text(told.to.period);
  Table table = titled({"ekonomi", "Ekonomins prognoser och utfall", {}, {}}, told);
  table.description = "Rader i ekonomins tabeller vars prognos eller utfall har ändrats, med skillnaden.";
  table.small = true;
  table.columns = {{"Rad", Align::left, 26},
                   {"Prognos per " + then, Align::right, 12},
                   {later_heading(told), Align::right, 12},
                   {has_ended(told) ? "Utfall mot prognos" : "Ändrad prognos", Align::right, 11},
                   {"Utfall " + then, Align::right, 12},
                   {"Utfall " + now, Align::right, 12},
                   {"Skillnad i utfall", Align::right, 11}};
  std::optional<ChangedThing> thing;
  for (const EconomyLine& line : economy_lines(told)) {
    if (thing != line.thing) add_group_row(std::string{word_of(line.thing)}, table);
    thing = line.thing;
    Row row{{text_cell(line.name)}};
    add_amounts(line.forecast, told, row);
    add_amounts(line.outcome, told, row);
    table.rows.push_back(std::move(row));
  }
  if (has_ended(told)) drop_outcome_columns(table);
  if (!table.rows.empty())
    table.notes = {"Utfallet är räknat från årets början. Intäkter är positiva och kostnader negativa."};
  return table;
}

const std::vector<std::string> difference_headings{"Förändring", "Utfall mot prognos", "Ändrad prognos",
                                                   "Skillnad i utfall"};

std::vector<Table> tables_with_numbers(const ToldChanges& told, bool places) {
  std::optional<ChangePlaces> shown;
  if (places) shown.emplace(told.changes);
  std::vector<Table> tables;
  for (const ChangeTable& form : tables_of_changes) tables.push_back(change_table(form, told, shown));
  tables.push_back(economy_change_table(told));
  tables.push_back(change_table(text_table, told, shown));
  const std::string note = lengths_note(told);
  constexpr std::size_t values = 1;
  if (note.empty()) return tables;
  for (Table* table : {&tables[values], &tables[tables.size() - 2]})
    if (!table->rows.empty()) table->notes.push_back(note);
  return tables;
}

}  // namespace

std::string lengths_note(const ToldChanges& told) {
  const Period &then = told.from.period, &now = told.to.period;
  if (then.year == now.year || then.last_month == now.last_month) return {};
  return fmt::format(
      "Perioderna är olika långa: {} är {} månader och {} {}. Utfall som räknas från årets början går inte "
      "att jämföra rakt av.",
      heading_text(then), count_in_words(then.last_month), heading_text(now), count_in_words(now.last_month));
}

std::vector<Table> change_tables(const ToldChanges& told, bool places) {
  auto tables = tables_with_numbers(told, places);
  for (Table& table : tables) show_signs(difference_headings, table);
  return tables;
}

Table assessment_changes(const std::vector<NamedChanges>& plans) {
  if (plans.empty()) return {};
  const ToldChanges& first = plans.front().told;
  Table table = titled({"namnder",
                        "Ändrade bedömningar hos nämnderna",
                        "Nämndernas mål och indikatorer vars bedömning har ändrats, med nämndens egna ord.",
                        {}},
                       first);
  table.columns = {{"Vad", Align::left, 46},
                   {"Slag", Align::left, 14},
                   {heading_text(first.from.period), Align::left, 20},
                   {heading_text(first.to.period), Align::left, 20}};
  for (const auto& [name, told] : plans) {
    bool headed = false;
    for (const Change& change : told.changes) {
      const bool is_judged = change.thing == ChangedThing::goal || change.thing == ChangedThing::indicator;
      if (!is_judged || change.part != ChangedPart::assessment) continue;
      if (!std::exchange(headed, true)) add_group_row(name, table);
      table.rows.push_back({{text_cell(name_of(change)), text_cell(std::string{word_of(change.thing)}),
                             from_cell(change, told), to_cell(change, told)}});
    }
  }
  return table;
}

std::vector<Item> changes_in_report(const ToldChanges& told) {
  std::vector<Item> items;
  std::vector<Table> tables;
  for (const ChangeTable& form : tables_of_changes) tables.push_back(change_table(form, told, {}));
  tables.push_back(economy_forecasts_in_report(told));
  for (Table& table : tables) show_signs(difference_headings, table);
  for (Table& table : tables)
    if (!table.rows.empty()) items.emplace_back(std::move(table));
  if (items.empty())
    items.emplace_back(
        Prose{fmt::format(
                  "Inga bedömningar, prognoser, målvärden eller uppdrag har ändrats sedan rapporten per {}.",
                  text_in_prose(last_day(told.from.period))),
              {}});
  return items;
}

std::vector<WorkbookSheet> change_sheets(const ToldChanges& told) {
  constexpr std::array<std::string_view, 6> names{"Ändrade bedömningar", "Ändrade utfall och prognoser",
                                                  "Ändrade uppdrag",     "Ändringar i planen",
                                                  "Ändrad ekonomi",      "Ändrade texter"};
  std::vector<WorkbookSheet> sheets;
  auto tables = tables_with_numbers(told, true);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (tables[i].rows.empty()) continue;
    WorkbookSheet sheet{std::string{names.at(i)}, std::move(tables[i])};
    sheet.subject = SheetSubject::changes;
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

Workbook change_workbook(const ToldChanges& told) {
  const ReportInfo& report = told.to.report;
  Workbook workbook;
  workbook.committee = report.committee;
  workbook.municipality = report.municipality;
  workbook.case_number = report.case_number;
  workbook.period = to_key(told.to.period);
  workbook.date = to_iso(report.decision_date.value_or(last_day(told.to.period)));
  workbook.sheets = change_sheets(told);
  for (const Scale* scale : {&told.to.convention.scale, &told.to.convention.trends}) {
    std::vector<Mark> marks;
    for (std::size_t level = 0; level < scale->levels.size(); ++level)
      marks.push_back(mark_of(*scale, static_cast<Level>(level), is_year_end(told.to)));
    workbook.scales.push_back(std::move(marks));
  }
  return workbook;
}

}  // namespace redovisa

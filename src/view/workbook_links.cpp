#include "view/workbook_links.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string_view>

#include "view/cells.hpp"

namespace redovisa {

namespace {

/// The sheets that tell of one kind of thing that is judged, by their tables' ids; both have a row for each
/// thing in the plan's order.
struct JudgedSheets {
  Judged::Kind kind;
  std::string_view overview, basis;
};

constexpr std::array judged_sheets{
    JudgedSheets{Judged::Kind::goal, "maluppfyllelse", "underlag-mal"},
    JudgedSheets{Judged::Kind::indicator, "indikatorer", "underlag-indikatorer"},
    JudgedSheets{Judged::Kind::assignment, "uppdrag", "underlag-uppdrag"}};

constexpr std::array<std::string_view, 3> tables_with_places{"underlag-indikatorer", "beslut-av-person",
                                                             "granskning"};
constexpr std::array<std::string_view, 4> place_headings{"Källa", "Plats", "Stod i", "Står i"};

/// Does the sheet name places in columns of their own?
bool has_places(const WorkbookSheet& sheet) {
  return sheet.subject == SheetSubject::changes ||
         std::ranges::find(tables_with_places, sheet.table.id) != tables_with_places.end();
}

const JudgedSheets& sheets_of(Judged::Kind kind) {
  return *std::ranges::find(judged_sheets, kind, &JudgedSheets::kind);
}

/// Gives the sheet a last column of links.
class LinkColumn {
 public:
  LinkColumn(std::string heading, WorkbookSheet& sheet) : sheet_{sheet}, column_{sheet.table.columns.size()} {
    sheet.table.columns.push_back({std::move(heading), Align::left, 10});
    ++sheet.screen_columns;
  }

  void add(std::size_t row, std::string text, const std::optional<SheetCell>& target) {
    sheet_.table.rows[row].cells.push_back(text_cell(std::move(text)));
    if (target) sheet_.links.push_back({row, column_, *target});
  }

 private:
  WorkbookSheet& sheet_;
  std::size_t column_;
};

/// The number or id of what is judged: "1.1", "I03".
std::string id_of(Judged::Kind kind, std::size_t index, const AssessedPlan& plan) {
  switch (kind) {
    case Judged::Kind::goal:
      return plan.goals[index].goal->number;
    case Judged::Kind::indicator:
      return plan.indicators[index].indicator->id;
    case Judged::Kind::assignment:
      return plan.assignments[index].assignment->id;
  }
  return {};
}

void link_sheets(const WorkbookSheet& to, const std::string& heading, std::string_view word,
                 const std::vector<std::string>& ids, WorkbookSheet& from) {
  LinkColumn column{heading, from};
  for (std::size_t row = 0; row < from.table.rows.size(); ++row)
    column.add(row, fmt::format("{} {}", word, ids[row]), SheetCell{to.table.id, row, 0});
}

std::string count_in_words(std::size_t count) {
  return count == 0 ? std::string{} : fmt::format("{} {}", count, count == 1 ? "uppgift" : "uppgifter");
}

/// Tells how much each row rests on, and leads to it.
void link_sources(Judged::Kind kind, const SourceList& sources, WorkbookSheet& basis) {
  std::map<std::size_t, std::size_t> counts;
  for (const Judged& judged : sources.judged)
    if (judged.kind == kind) ++counts[judged.index];
  LinkColumn column{"Källor", basis};
  for (std::size_t row = 0; row < basis.table.rows.size(); ++row) {
    const auto first = std::min(sources.first_row({kind, row, false}), sources.first_row({kind, row, true}));
    const bool any = first < sources.table.rows.size();
    column.add(row, count_in_words(counts[row]),
               any ? std::optional{SheetCell{sources.table.id, first, id_column}} : std::nullopt);
  }
}

void link_list(const SourceList& sources, WorkbookSheet& list) {
  for (std::size_t row = 0; row < sources.judged.size(); ++row) {
    const Judged& judged = sources.judged[row];
    list.links.push_back(
        {row, id_column, SheetCell{std::string{sheets_of(judged.kind).basis}, judged.index, 0}});
    if (const auto& part = sources.parts[row])
      list.links.push_back(
          {row, what_column, SheetCell{std::string{sheets_of(part->kind).overview}, part->index, 0}});
    const SourcePosition& place = sources.places[row];
    if (!place.source) continue;
    const bool names_cell = place.row != 0;
    list.links.push_back({row, names_cell ? cell_column : file_column, place});
  }
}

}  // namespace

void link_judgements(const AssessedPlan& plan, const SourceList& sources, Workbook& workbook) {
  WorkbookSheet* list = find_sheet(workbook, sources.table.id);
  if (list == nullptr) return;
  link_list(sources, *list);
  for (const JudgedSheets& sheets : judged_sheets) {
    WorkbookSheet *overview = find_sheet(workbook, sheets.overview),
                  *basis = find_sheet(workbook, sheets.basis);
    if (overview == nullptr || basis == nullptr) continue;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < overview->table.rows.size(); ++i) ids.push_back(id_of(sheets.kind, i, plan));
    link_sources(sheets.kind, sources, *basis);
    link_sheets(*basis, "Underlag", "Skäl", ids, *overview);
    link_sheets(*overview, "Översikt", "Till", ids, *basis);
  }
}

void link_places(Workbook& workbook) {
  for (WorkbookSheet& sheet : workbook.sheets) {
    if (!has_places(sheet)) continue;
    for (std::size_t column = 0; column < sheet.table.columns.size(); ++column) {
      const auto& heading = sheet.table.columns[column].heading;
      if (std::ranges::find(place_headings, heading) == place_headings.end()) continue;
      for (std::size_t row = 0; row < sheet.table.rows.size(); ++row)
        if (const auto& place = sheet.table.rows[row].cells[column].source; place.source)
          sheet.links.push_back({row, column, place});
    }
  }
}

}  // namespace redovisa

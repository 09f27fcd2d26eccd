#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/changes.hpp"
#include "view/contents.hpp"
#include "view/table.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// What differs between two reports, and the reports.
struct ToldChanges {
  const SourceMaterial &from, &to;
  std::vector<Change> changes;
};

/// The changes of one of several plans.
struct NamedChanges {
  std::string name;  // whose plan it is
  ToldChanges told;
};

/// "Bedömning", "Prognos", "Status"; of what has come or gone "Tillkommer" or "Utgår".
std::string_view word_of_part(const Change& change);

/// "Mål", "Indikator", "Driftredovisning".
std::string_view word_of(ChangedThing thing);

/// The heading of a group: "Bedömningar och trender som har blivit sämre".
std::string_view heading_of(ChangeGroup group);

/// What it was and what it is, as cells that remember where they were read; texts whole.
Cell from_cell(const Change& change, const ToldChanges& told);
Cell to_cell(const Change& change, const ToldChanges& told);

/// The difference of two figures, with sign: "+1,5". Nothing for what has none.
Cell difference_cell(const Change& change);

/// "1.2 En effektiv verksamhet", "Personalkostnader".
std::string name_of(const Change& change);

/// Two long texts from the sentence where they part, at most so many bytes of each.
struct ShortenedPair {
  std::string from, to;
};
ShortenedPair from_where_they_part(const std::string& from, const std::string& to, std::size_t most);

/// Of two years' reports that have not come equally far: that what is counted from the year's beginning
/// cannot be held against each other as it is. Empty when they have, and within a year, where it is known.
std::string lengths_note(const ToldChanges& told);

/// The tables of a comparison: judgements, figures, assignments, the plan, the economy and texts; those
/// without rows too. With `places` each row says where both its cells stand.
std::vector<Table> change_tables(const ToldChanges& told, bool places);

/// The goals and indicators of several plans that are judged otherwise than before, under each plan's name;
/// the plans without any are left out.
Table assessment_changes(const std::vector<NamedChanges>& plans);

/// What a report tells of its changes since the one before: all but the texts, which stand in the report
/// itself. A sentence when nothing has changed.
std::vector<Item> changes_in_report(const ToldChanges& told);

/// "2 sämre, 1 bättre, 14 andra förändringar"; "inga förändringar".
std::string change_counts(const std::vector<Change>& changes);

/// The comparison's tables as sheets, each with both its places; those without rows are left out.
std::vector<WorkbookSheet> change_sheets(const ToldChanges& told);

/// The comparison's own workbook: these sheets.
Workbook change_workbook(const ToldChanges& told);

/// For the terminal: by group, each with both its places.
std::string changes_text(const ToldChanges& told);

/// {"från": {"period"}, "till": {"period"}, "förändringar": [{"grupp", "slag", "id", "namn", "uppgift",
/// "från":
/// {"värde", "plats"}, "till", "skillnad"}]}.
std::string changes_json(const ToldChanges& told);

}  // namespace redovisa

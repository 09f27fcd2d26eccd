#include "import/table_reader.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "import/economy_tables.hpp"
#include "import/indicator_tables.hpp"
#include "import/table_headings.hpp"

namespace redovisa {

namespace {

using Columns = std::vector<ImportedColumn>;

std::string cell_at(const std::vector<std::string>& row, std::size_t column) {
  return column < row.size() ? std::string{trimmed_text(row[column])} : std::string{};
}

/// Tables that a report has of what the program itself computes.
bool is_computed(const Columns& columns) {
  for (const auto& column : columns) {
    const std::string words = folded(column.written);
    if (words.starts_with("vad ") || words == "summa" || words == "regeln ger" || words == "kvartil")
      return true;
  }
  return false;
}

bool is_assessment_alone(const Columns& columns) {
  return !columns.empty() && std::ranges::all_of(columns, [](const ImportedColumn& column) {
    return column.heading == "Bedömning" || column.heading == "Trend";
  });
}

bool is_name_of_goal(const ImportedColumn& column) {
  return !column.period && (column.heading == "Mål" || column.heading == "Överordnat mål");
}

/// "Mål | Bedömning | Trend", "Nr | Övergripande mål".
bool is_of_goals(const Columns& columns) {
  if (columns.empty()) return false;
  return columns.front().heading == "Mål" ||
         (columns.front().heading == "Nummer" && std::ranges::any_of(columns, is_name_of_goal));
}

void read_goals(const ImportedTable& table, const Columns& columns, PlanCollector& collector) {
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    std::string number, name;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      if (columns[c].heading == "Nummer") number = cell_at(table.rows[r], c);
      if (is_name_of_goal(columns[c])) name = cell_at(table.rows[r], c);
    }
    if (name.empty()) continue;
    const auto [own, words] = number_and_name(name);
    collector.goal(number.empty() ? own : number, own.empty() ? name : words, origin_of(table, r));
  }
}

/// Which kind of assignment a table is of: its first heading, or the words above it, name one.
std::string kind_of_assignments(const ImportedColumn& first, const TableSurroundings& around,
                                const Convention& convention, std::string& remark) {
  const auto& kinds = convention.assignment_kinds;
  for (const auto& kind : kinds)
    if (folded(kind.key) == folded(first.aside) || folded(kind.key) == folded(first.written)) return kind.key;
  for (const auto& kind : kinds)
    for (const std::string& words : {around.heading, around.caption})
      if (folded(words).find(folded(kind.caption)) != std::string::npos ||
          folded(words).find(folded(kind.key)) != std::string::npos)
        return kind.key;
  if (kinds.empty()) return {};
  remark = "typen är antagen: dokumentet säger den inte";
  return kinds.front().key;
}

void add_activity(const ImportedTable& table, std::size_t row, std::size_t column, const std::string& owner,
                  PlanCollector& collector) {
  const std::string text = cell_at(table.rows[row], column);
  if (text.empty()) return;
  const std::string origin = origin_of(table, row, table.rows[0][column]);
  auto& added = collector.plan().rows[ImportedBook::plan][SheetKind::activities].emplace_back();
  collector.set(added, "Tillhör", owner, origin);
  collector.set(added, "Typ", "Aktivitet", origin);
  collector.set(added, "Aktivitet", text, origin);
}

bool belongs_in_follow_up(const std::string& heading) {
  return heading == "Status" || heading == "Prognosdatum" || heading == "Prognos för slutförande" ||
         heading == "Kommentar";
}

bool is_column_of_assignment(const std::string& heading) {
  constexpr std::string_view known[] = {"Ansvarig", "Ansvarig för rapportering", "Förväntade effekter",
                                        "Hur ofta", "Slutdatum"};
  return std::ranges::find(known, heading) != std::end(known);
}

/// Puts a value in a row. A column for dates holds nothing else: "dec 2025" is its last day, and what is no
/// date is listed.
void set_text_or_date(ImportedRow& row, const std::string& heading, const std::string& text,
                      const std::string& origin, PlanCollector& collector) {
  if (heading != "Slutdatum" && heading != "Prognosdatum") return collector.set(row, heading, text, origin);
  if (const auto date = parse_date(text)) return collector.set(row, heading, to_iso(*date), origin);
  if (const auto period = parse_period(text))
    return collector.set(row, heading, to_iso(last_day(*period)), origin,
                         fmt::format("”{}” i dokumentet: den sista dagen", text));
  collector.list(origin, text, "kan inte läsas som ett datum");
}

void read_assignments(const ImportedTable& table, const Columns& columns, const TableSurroundings& around,
                      PlanCollector& collector) {
  const auto first = static_cast<std::size_t>(
      std::ranges::find(columns, "Uppdrag", &ImportedColumn::heading) - columns.begin());
  std::string remark;
  const std::string kind =
      kind_of_assignments(columns[first], around, collector.request().convention, remark);
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const std::string name = cell_at(table.rows[r], first),
                      origin = origin_of(table, r, columns[first].written);
    if (name.empty()) continue;
    auto& row = collector.assignment(name, around.goal, kind, origin);
    if (!remark.empty()) row["Typ"].remark = remark;
    const std::string id = value_in(row, "Id");
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const std::string& heading = columns[c].heading;
      const std::string text = cell_at(table.rows[r], c), place = origin_of(table, r, columns[c].written);
      if (text.empty() || text == "–") continue;
      if (heading == "Aktivitet") add_activity(table, r, c, id, collector);
      if (is_column_of_assignment(heading)) set_text_or_date(row, heading, text, place, collector);
      if (belongs_in_follow_up(heading))
        set_text_or_date(collector.follow_up_of(SheetKind::assignments, "Id", id), heading, text, place,
                         collector);
    }
  }
}

bool is_table_of_assignments(const Columns& columns) {
  return has_heading(columns, "Uppdrag") && !has_heading(columns, "Indikator") && columns.size() >= 2;
}

void list_unknown_columns(const ImportedTable& table, const Columns& columns, PlanCollector& collector) {
  for (const auto& column : columns)
    if (column.heading.empty() && !column.written.empty())
      collector.list(fmt::format("tabell {}", table.number), column.written, "kolumnen känns inte igen");
}

}  // namespace

bool is_table_of_goal(const ImportedTable& written, const ImportRequest& request) {
  if (written.rows.empty()) return false;
  const ImportedTable table = with_one_heading_row(written);
  const auto columns = columns_of(table.rows.front(), request, request.year.value_or(0));
  return !is_computed(columns) && (is_assessment_alone(columns) || has_heading(columns, "Indikator") ||
                                   is_table_of_assignments(columns));
}

void read_imported_table(const ImportedTable& written, const TableSurroundings& around,
                         PlanCollector& collector) {
  auto& plan = collector.plan();
  ++plan.tables;
  const ImportedTable table = with_one_heading_row(written);
  const auto before = plan.not_understood.size();
  if (table.rows.empty()) return;
  const auto columns = columns_of(table.rows.front(), collector.request(), plan.year);
  if (is_computed(columns) || is_assessment_alone(columns)) {
    ++plan.understood_tables;  // what it holds is computed anew
  } else if (has_heading(columns, "Indikator")) {
    read_indicators_of_table(table, columns, around, collector);
    list_unknown_columns(table, columns, collector);
    ++plan.understood_tables;
  } else if (is_table_of_assignments(columns)) {
    read_assignments(table, columns, around, collector);
    list_unknown_columns(table, columns, collector);
    ++plan.understood_tables;
  } else if (is_of_goals(columns)) {
    read_goals(table, columns, collector);
    ++plan.understood_tables;
  } else if (read_economy_table(table, around, collector)) {
    ++plan.understood_tables;
  } else {
    plan.not_understood.resize(before);
    std::string heads;
    for (const auto& column : columns) heads += (heads.empty() ? "" : " | ") + column.written;
    collector.list(fmt::format("tabell {}", table.number), heads, "tabellens rubriker känns inte igen");
  }
}

}  // namespace redovisa

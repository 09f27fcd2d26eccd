#include "import/economy_tables.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

using Cells = std::vector<std::string>;

std::string one_line(std::string_view text) {
  std::string result;
  for (const char c : trimmed_text(text)) result += c == '\n' ? ' ' : c;
  return result;
}

/// A column of the document under the sheet's heading; empty when the sheet has none such.
std::string heading_in_sheet(const std::string& written, SheetKind kind,
                             const std::vector<KnownHeading>& headings, const HeadingSynonyms& synonyms) {
  const std::string text = folded(written);
  for (const auto& synonym : synonyms)
    if (synonym.sheet == kind && is_heading(synonym, text)) return synonym.heading;
  if (const auto known = known_heading(written, headings))
    return known->period ? written : std::string{headings[known->heading].name};
  for (const auto& synonym : synonyms) {
    if (synonym.sheet || synonym.match != SynonymMatch::before_period || !is_heading(synonym, text)) continue;
    std::string meant = synonym.heading + text.substr(synonym.written.size());
    if (known_heading(meant, headings)) return meant;
  }
  return {};
}

struct EconomyMatch {
  SheetKind kind = SheetKind::operating;
  std::vector<std::string> headings;  // in the sheet, of each column
  std::size_t known = 0;
};

EconomyMatch match(const Cells& cells, SheetKind kind, const HeadingSynonyms& synonyms) {
  const auto columns = columns_of_sheet(kind);
  const auto headings = headings_of(columns);
  EconomyMatch result{kind, {}, 0};
  for (const auto& cell : cells) {
    result.headings.push_back(heading_in_sheet(one_line(cell), kind, headings, synonyms));
    if (!result.headings.back().empty()) ++result.known;
  }
  if (result.headings.empty() || result.headings.front() != headings.front().name) result.known = 0;
  return result;
}

bool mentions(const TableSurroundings& around, std::string_view word) {
  return folded(around.heading).find(word) != std::string::npos ||
         folded(around.caption).find(word) != std::string::npos;
}

/// The sheet whose columns the table has most of, if the first is its names; what stands around it decides
/// between tables with the same headings.
EconomyMatch best_match(const Cells& cells, const TableSurroundings& around,
                        const HeadingSynonyms& synonyms) {
  EconomyMatch best;
  for (const SheetKind kind : {SheetKind::operating, SheetKind::by_activity, SheetKind::investments,
                               SheetKind::volumes, SheetKind::unit_prices, SheetKind::measures}) {
    auto found = match(cells, kind, synonyms);
    const bool meant =
        (kind == SheetKind::volumes && mentions(around, "volym")) ||
        (kind == SheetKind::unit_prices && (mentions(around, "pris") || mentions(around, "à-pris"))) ||
        (kind == SheetKind::by_activity && mentions(around, "verksamhet"));
    if (found.known >= 2 && meant) ++found.known;
    if (found.known > best.known) best = std::move(found);
  }
  return best;
}

void take_rows(const ImportedTable& table, const EconomyMatch& match, PlanCollector& collector) {
  auto& rows = collector.plan().rows[ImportedBook::economy][match.kind];
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const Cells& cells = table.rows[r];
    if (cells.empty() || trimmed_text(cells.front()).empty()) continue;
    auto& row = rows.emplace_back();
    for (std::size_t c = 0; c < std::min(cells.size(), match.headings.size()); ++c) {
      const std::string text = c == 0 ? one_line(cells[c]) : figure_text(cells[c]);
      if (!match.headings[c].empty())
        collector.set(row, match.headings[c], text, origin_of(table, r, table.rows[0][c]));
    }
  }
}

std::optional<unsigned> month_of(const std::string& cell) { return month_named(folded(cell)); }

void add_sick_leave(const ImportedTable& table, std::size_t row, std::size_t column,
                    const std::string& measure, const std::string& group, const std::string& period,
                    PlanCollector& collector) {
  const std::string share = figure_text(table.rows[row][column]);
  if (share.empty()) return;
  const std::string origin = origin_of(table, row, table.rows[0][column]);
  auto& added = collector.plan().rows[ImportedBook::personnel][SheetKind::sick_leave].emplace_back();
  collector.set(added, "Mått", measure, origin);
  collector.set(added, "Grupp", group, origin);
  collector.set(added, "Period", period, origin);
  collector.set(added, "Värde", share, origin);
}

/// "Sjukfrånvaro per månad, Socialnämnden, procent": the group is what stands between the commas.
std::string group_in(const std::string& caption) {
  const auto first = caption.find(", ");
  if (first == std::string::npos) return "Totalt";
  const auto second = caption.find(", ", first + 2);
  return second == std::string::npos ? "Totalt" : caption.substr(first + 2, second - first - 2);
}

/// A year a row and a month a column.
bool read_months(const ImportedTable& table, const TableSurroundings& around, PlanCollector& collector) {
  const Cells& heads = table.rows.front();
  if (std::ranges::count_if(heads, [](const std::string& cell) { return month_of(cell).has_value(); }) < 6)
    return false;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const auto year = parse_period(table.rows[r].empty() ? std::string{} : table.rows[r].front());
    if (!year || !is_whole_year(*year)) continue;
    for (std::size_t c = 1; c < std::min(heads.size(), table.rows[r].size()); ++c)
      if (const auto month = month_of(heads[c]))
        add_sick_leave(table, r, c, "Sjukfrånvaro", group_in(around.caption),
                       fmt::format("{}-{:02}", year->year, *month), collector);
  }
  return true;
}

/// A group a row and a period a column.
bool read_groups(const ImportedTable& table, const TableSurroundings& around, PlanCollector& collector) {
  const Cells& heads = table.rows.front();
  if (!mentions(around, "sjukfrånvaro") || heads.empty() || folded(heads.front()) != "grupp") return false;
  const std::string measure =
      folded(around.caption).starts_with("långtid") ? "Långtidssjukfrånvaro" : "Sjukfrånvaro";
  bool any = false;
  for (std::size_t r = 1; r < table.rows.size(); ++r)
    for (std::size_t c = 1; c < std::min(heads.size(), table.rows[r].size()); ++c)
      if (parse_period(heads[c]))
        any = true,
        add_sick_leave(table, r, c, measure, one_line(table.rows[r].front()), one_line(heads[c]), collector);
  return any;
}

/// "Socialnämnden, jan–aug 2025": a group and a period in one cell.
bool read_turnover(const ImportedTable& table, PlanCollector& collector) {
  const Cells& heads = table.rows.front();
  const auto at = [&](std::string_view name) {
    return static_cast<std::size_t>(
        std::ranges::find_if(heads, [&](const std::string& head) { return folded(head).starts_with(name); }) -
        heads.begin());
  };
  const std::size_t external = at("extern"), internal = at("intern");
  if (external == heads.size() || internal == heads.size()) return false;
  auto& rows = collector.plan().rows[ImportedBook::personnel][SheetKind::turnover];
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const Cells& cells = table.rows[r];
    if (cells.size() <= std::max(external, internal)) continue;
    const std::string name = one_line(cells.front());
    const auto comma =
        std::min(name.rfind(", "), name.rfind(' '));  // "Socialnämnden, jan–aug 2025", "Socialnämnden 2025"
    const std::string last = comma == std::string::npos
                                 ? name
                                 : std::string{trimmed_text(std::string_view{name}.substr(comma + 1))};
    const std::string origin = origin_of(table, r, heads.front());
    if (!parse_period(last)) {
      collector.list(origin, name, "raden har ingen period");
      continue;
    }
    auto& row = rows.emplace_back();
    if (comma != std::string::npos) collector.set(row, "Grupp", name.substr(0, comma), origin);
    collector.set(row, "Period", last, origin);
    collector.set(row, "Extern", figure_text(cells[external]), origin_of(table, r, heads[external]));
    collector.set(row, "Intern", figure_text(cells[internal]), origin_of(table, r, heads[internal]));
  }
  return true;
}

/// "Tkr | Bokslut 2024 | Budget 2025": the first heading says only what the amounts are counted in.
bool names_unit_alone(const ImportedTable& table) {
  const std::string first = folded(one_line(table.rows.front().empty() ? "" : table.rows.front().front()));
  return first == "tkr" || first == "belopp i tkr";
}

/// Whether the rows are those of a statement of income and costs.
bool is_of_income_and_costs(const ImportedTable& table) {
  const auto any = [&](std::string_view word) {
    return std::ranges::any_of(table.rows, [&](const Cells& row) {
      return !row.empty() && folded(one_line(row.front())).find(word) != std::string::npos;
    });
  };
  return any("intäkter") && any("kostnader");
}

}  // namespace

std::string figure_text(std::string_view text) {
  const std::string written = one_line(text);
  if (written.empty() || written == "-" || written == "–" || written == "—") return {};
  const auto number = parse_written_number(written);
  return number && number->unit.empty() ? to_machine_text(number->value) : written;
}

std::string origin_of(const ImportedTable& table, std::size_t row, std::string_view column) {
  return fmt::format("tabell {}, rad {}{}{}", table.number, row + table.heading_rows,
                     column.empty() ? "" : ", kolumn ", one_line(column));
}

bool read_economy_table(const ImportedTable& table, const TableSurroundings& around,
                        PlanCollector& collector) {
  if (table.rows.size() < 2) return false;
  if (read_months(table, around, collector) || read_groups(table, around, collector) ||
      read_turnover(table, collector))
    return true;
  if (names_unit_alone(table) && !is_of_income_and_costs(table)) return false;
  const auto found = best_match(table.rows.front(), around, collector.request().synonyms);
  if (found.known < 2) return false;
  take_rows(table, found, collector);
  return true;
}

}  // namespace redovisa

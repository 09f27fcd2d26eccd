#include "review/tables/cost_signs.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "diagnostics/folded.hpp"
#include "review/tables/table_facts.hpp"

namespace redovisa {

namespace {

using Cells = std::vector<TableCell>;

enum class Side : std::uint8_t { unknown, cost, income };

constexpr std::array<std::string_view, 16> cost_words{
    "personal", "löner",    "lön",           "lokaler",      "lokalhyror", "lokalhyra",
    "hyror",    "hyra",     "avskrivningar", "avskrivning",  "inköp",      "material",
    "köp",      "utgifter", "entreprenader", "kapitaltjänst"};
constexpr std::array<std::string_view, 6> income_words{"intäkter",    "intäkt",      "avgifter",
                                                       "statsbidrag", "försäljning", "taxor"};
/// With these in it a name is of both sides or of the other one: "Kostnadsersättning", "Minskade kostnader".
constexpr std::array<std::string_view, 8> other_words{"ersättning", "minskad", "lägre",  "återbetal",
                                                      "återsök",    "effekt",  "reserv", "statsbidrag"};

bool is_among(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool has_any(std::string_view name, std::span<const std::string_view> parts) {
  return std::ranges::any_of(
      parts, [&](std::string_view part) { return name.find(part) != std::string_view::npos; });
}

std::string_view first_word(std::string_view name) { return name.substr(0, name.find_first_of(" ,.;:(")); }

bool ends_a_word(std::string_view name, std::string_view end) {
  for (auto at = name.find(end); at != std::string_view::npos; at = name.find(end, at + 1)) {
    const std::size_t after = at + end.size();
    if (after == name.size() || name[after] == ' ' || name[after] == ',') return true;
  }
  return false;
}

/// What an investment is paid for with: "Statsbidrag", "Försäljning av mark".
constexpr std::array<std::string_view, 6> investment_income{"bidrag",      "inkomst",    "intäkt",
                                                            "försäljning", "ersättning", "finansiering"};

Side side_of(const PrintedTable& table, const PrintedRow& row) {
  const std::string name = folded(row.name);
  if (table.kind == PrintedKind::investments)
    return has_any(name, investment_income) ? Side::income : Side::cost;
  const bool costs = ends_a_word(name, "kostnad") || ends_a_word(name, "kostnader") ||
                     is_among(cost_words, first_word(name));
  const bool income = ends_a_word(name, "intäkter") || is_among(income_words, first_word(name));
  if (costs == income) return Side::unknown;
  if (costs && has_any(name, other_words)) return Side::unknown;
  return costs ? Side::cost : Side::income;
}

/// The row's amounts and how many of them are above zero.
struct RowSigns {
  Cells cells;
  std::size_t positive = 0;

  bool all_positive() const { return !cells.empty() && positive == cells.size(); }
  bool all_negative() const { return !cells.empty() && positive == 0; }
  bool mostly_positive() const { return 3 * positive >= 2 * cells.size() && positive > 0; }
};

bool is_amount(const PrintedColumn& column) {
  return column.figure == PrintedFigure::budget || column.figure == PrintedFigure::outcome ||
         column.figure == PrintedFigure::forecast;
}

RowSigns signs_of(const PrintedTable& table, std::size_t row) {
  RowSigns signs;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    const auto& number = number_at(table, {row, column});
    if (!is_amount(table.columns[column]) || !number || number->units == 0) continue;
    signs.cells.push_back({row, column});
    signs.positive += number->units > 0;
  }
  return signs;
}

/// What the signs of the table's entries tell.
struct TableSigns {
  Cells costs, income, unnamed;  // of positive costs, negative income, positive rows that no word tells of
  std::size_t wrong_costs = 0, right_costs = 0, wrong_income = 0, wrong_unnamed = 0;
  bool any_negative = false;  // among the entries that are no income
};

void append(const Cells& from, Cells& to) { to.insert(to.end(), from.begin(), from.end()); }

void count_row(const PrintedTable& table, std::size_t row, TableSigns& signs) {
  const RowSigns of_row = signs_of(table, row);
  if (of_row.cells.empty()) return;
  const Side side = side_of(table, table.rows[row]);
  if (side != Side::income && of_row.all_negative()) signs.any_negative = true;
  if (side == Side::cost && of_row.mostly_positive()) {
    ++signs.wrong_costs;
    append(of_row.cells, signs.costs);
  } else if (side == Side::cost) {
    ++signs.right_costs;
  } else if (side == Side::income && of_row.all_negative() && table.kind != PrintedKind::investments) {
    ++signs.wrong_income;
    append(of_row.cells, signs.income);
  } else if (side == Side::unknown && of_row.all_positive()) {
    ++signs.wrong_unnamed;
    append(of_row.cells, signs.unnamed);
  }
}

void add_example(Finding& finding, const PrintedTable& table, const Cells& cells, std::size_t rows,
                 std::string_view row_name, std::string_view amount_name, std::string_view more_name) {
  if (cells.empty()) return;
  const TableCell& first = cells.front();
  add_text(finding, row_name, table.rows[first.row].name);
  add_figure(finding, amount_name, table, first);
  if (rows > 1) add_amount(finding, more_name, decimal_of(rows - 1));
  for (const TableCell& cell : cells) finding.places.push_back(position_at(table, cell));
}

}  // namespace

void check_cost_signs(const PrintedTable& table, Findings& findings) {
  if (table.kind != PrintedKind::operating && table.kind != PrintedKind::by_activity &&
      table.kind != PrintedKind::investments)
    return;
  if (table.to_report < Decimal{}) return;  // the signs are turned, which is told
  TableSigns signs;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (is_entry(table.rows[row])) count_row(table, row, signs);
  // net costs of activities have no word for it: all of them must tell the same, and others not deny it
  const bool by_unnamed = table.kind == PrintedKind::by_activity && signs.wrong_unnamed > 1 &&
                          signs.right_costs == 0 && !signs.any_negative;
  if (!by_unnamed) signs.unnamed.clear();
  // investments without any minus sign may be written so throughout; among others they are a slip
  if (table.kind == PrintedKind::investments && signs.right_costs == 0) return;
  if (signs.wrong_costs + signs.wrong_income == 0 && !by_unnamed) return;
  Finding finding = finding_in(table, FindingCode::costs_positive);
  add_example(finding, table, signs.costs, signs.wrong_costs, "kostnadsrad", "kostnad", "kostnadsrader");
  add_example(finding, table, signs.income, signs.wrong_income, "intäktsrad", "intäkt", "intäktsrader");
  add_example(finding, table, signs.unnamed, signs.wrong_unnamed, "verksamhet", "belopp", "verksamheter");
  // one row of several may be a correction
  finding.unsure = signs.wrong_costs == 0 || signs.right_costs > 0 || signs.any_negative;
  findings.push_back(std::move(finding));
}

}  // namespace redovisa

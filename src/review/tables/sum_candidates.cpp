#include "review/tables/sum_candidates.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// So many sums of one table may be of the whole of it; more are sums of what stands just above them.
/// The same holds for the subtotals of one group.
constexpr std::size_t most_whole_sums = 8;

/// Variances follow from the other columns.
std::vector<std::size_t> telling_columns(const PrintedTable& table) {
  std::vector<std::size_t> columns;
  for (std::size_t column = 0; column < table.columns.size(); ++column)
    if (table.columns[column].figure != PrintedFigure::variance && column_adds_up(table.columns[column]))
      columns.push_back(column);
  return columns;
}

std::string group_of(const PrintedRow& row) { return folded(row.group.empty() ? row.name : row.group); }

void sort_row(SummedTable& t, std::size_t i) {
  const PrintedRow& row = t.table.rows[i];
  if (!has_number(row)) return;
  if (row.kind == PrintedRowKind::subtotal) {
    t.subtotals.push_back(i);
    ++t.groups[group_of(row)].subtotals;
  }
  if (row.kind == PrintedRowKind::total) t.totals.push_back(i);
  if (!is_entry(row)) return;
  t.entries.push_back(i);
  if (!row.group.empty()) t.groups[folded(row.group)].entries.push_back(i);
}

Addends all_of(const std::vector<std::size_t>& rows) {
  Addends addends;
  for (const std::size_t row : rows) addends.push_back({row});
  return addends;
}

template <class Wanted>
Addends entries_that(const SummedTable& t, Wanted&& wanted) {
  Addends addends;
  for (const std::size_t row : t.entries)
    if (wanted(row)) addends.push_back({row});
  return addends;
}

Addends entries_above(const SummedTable& t, std::size_t sum) {
  return entries_that(t, [&](std::size_t row) { return row < sum; });
}

Addends since_sum_above(const SummedTable& t, std::size_t sum) {
  Addends addends;
  for (std::size_t row = sum; row-- > 0 && !is_sum_row(t.table.rows[row]);)
    if (is_entry(t.table.rows[row]) && has_number(t.table.rows[row])) addends.push_back({row});
  std::ranges::reverse(addends);
  return addends;
}

Addends totals_above(const SummedTable& t, std::size_t sum) {
  Addends addends;
  for (const std::size_t row : t.totals)
    if (row < sum) addends.push_back({row});
  return addends;
}

bool is_income(const PrintedRow& row) { return folded(row.name).find("intäkt") != std::string::npos; }

/// Where costs have no minus sign: the net of income and costs, counted the one way and the other.
void add_net(const SummedTable& t, std::vector<Addends>& candidates) {
  const auto is_minus = [&](std::size_t row) { return !is_income(t.table.rows[row]); };
  const auto costs = std::ranges::count_if(t.entries, is_minus);
  if (costs == 0 || costs == std::ssize(t.entries)) return;
  for (const bool net_cost : {false, true}) {
    Addends addends = all_of(t.entries);
    for (auto& addend : addends) addend.minus = is_minus(addend.row) != net_cost;
    candidates.push_back(std::move(addends));
  }
}

/// A net cost that has no minus sign although the costs have.
void add_net_cost(const SummedTable& t, std::size_t sum, std::vector<Addends>& candidates) {
  if (folded(t.table.rows[sum].name).find("nettokost") == std::string::npos) return;
  Addends addends = all_of(t.entries);
  for (auto& addend : addends) addend.minus = true;
  candidates.push_back(std::move(addends));
}

/// "Summa kostnader" and "Summa intäkter" are of those rows alone.
void add_of_named(const SummedTable& t, std::size_t sum, std::vector<Addends>& candidates) {
  const std::string name = folded(t.table.rows[sum].name);
  const bool of_income = name.find("intäkt") != std::string::npos,
             of_costs = name.find("kostnad") != std::string::npos && name.find("netto") == std::string::npos;
  if (of_income == of_costs) return;
  candidates.push_back(
      entries_that(t, [&](std::size_t row) { return is_income(t.table.rows[row]) == of_income; }));
}

void add_of_subtotal(const SummedTable& t, std::size_t sum, std::vector<Addends>& candidates) {
  const SummedGroup& group = t.groups.at(group_of(t.table.rows[sum]));
  if (group.subtotals <= most_whole_sums) candidates.push_back(all_of(group.entries));
  candidates.push_back(since_sum_above(t, sum));
  if (t.subtotals.size() <= most_whole_sums) candidates.push_back(entries_above(t, sum));
}

void add_of_total(const SummedTable& t, std::size_t sum, std::vector<Addends>& candidates) {
  if (t.totals.size() <= most_whole_sums || sum == t.totals.back()) {
    candidates.push_back(all_of(t.entries));
    candidates.push_back(entries_above(t, sum));
    if (t.totals.size() > 2) candidates.push_back(totals_above(t, sum));
    const auto is_implied = [](ImpliedSum of) { return of != ImpliedSum::none; };
    if (std::ranges::any_of(t.implied, is_implied))
      candidates.push_back(entries_that(t, [&](std::size_t i) { return !is_implied(t.implied[i]); }));
    add_net(t, candidates);
    add_net_cost(t, sum, candidates);
  }
  candidates.push_back(since_sum_above(t, sum));
}

}  // namespace

SummedTable summed_table(const PrintedTable& table, const std::vector<ImpliedSum>& implied) {
  SummedTable t{table, {}, {}, {}, {}, std::vector<bool>(table.rows.size()), implied, telling_columns(table)};
  for (std::size_t i = 0; i < table.rows.size(); ++i) sort_row(t, i);
  for (const auto& [name, group] : t.groups)
    for (const std::size_t row : group.entries) t.subtotalled[row] = group.subtotals > 0;
  return t;
}

Addends subtotals_and_rest(const SummedTable& t) {
  Addends addends = all_of(t.subtotals);
  for (const std::size_t row : t.entries)
    if (!t.subtotalled[row]) addends.push_back({row});
  return addends;
}

std::vector<Addends> candidates_for(const SummedTable& t, std::size_t sum) {
  std::vector<Addends> candidates;
  add_of_named(t, sum, candidates);
  if (t.table.rows[sum].kind == PrintedRowKind::subtotal)
    add_of_subtotal(t, sum, candidates);
  else
    add_of_total(t, sum, candidates);
  std::erase_if(candidates, [](const Addends& addends) { return addends.empty(); });
  return candidates;
}

}  // namespace redovisa

#include "read/printed_rows.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "diagnostics/folded.hpp"
#include "model/typed_sums.hpp"
#include "read/summed_columns.hpp"

namespace redovisa {

namespace {

/// A line of text under the table is no row that a sum could be of.
bool is_summed(const PrintedRow& row) {
  return row.kind == PrintedRowKind::entry &&
         std::ranges::any_of(row.cells, [](const Reported& cell) { return cell.number.has_value(); });
}

/// "Summa intäkter" and "Summa kostnader" are halves of an operating result; "Summa nettokostnader" is not.
bool is_of_one_half(std::string_view name) {
  const std::string written = folded(name);
  if (written.find("netto") != std::string::npos) return false;
  const auto names = [&](std::string_view half) { return written.find(half) != std::string::npos; };
  return names("intäkt") || names("kostnad") || names("inkomst") || names("utgift");
}

bool names_income(std::string_view name) {
  const std::string written = folded(name);
  return written.find("intäkt") != std::string::npos || written.find("inkomst") != std::string::npos;
}

/// "Summa myndighet", not "Summa".
bool names_what_it_sums(std::string_view name) { return folded(name).find(' ') != std::string::npos; }

/// Rows that belong to a sum that is no total, as far as the table tells.
void make_part(PrintedRow& row) {
  row.kind = PrintedRowKind::subtotal;
  row.group = row.name;
}

/// Is there anything beside the sum that it does not sum?
bool is_part(const std::vector<PrintedRow>& rows, std::size_t sum, std::size_t last_sum, bool after_entry,
             bool before_entry) {
  const std::string& name = rows[sum].name;
  return (after_entry && before_entry) || is_of_one_half(name) ||
         (names_what_it_sums(name) && sum != last_sum);
}

void find_parts(std::vector<PrintedRow>& rows) {
  std::size_t first = rows.size(), last = 0, last_sum = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (is_summed(rows[i])) first = std::min(first, i), last = i;
    if (rows[i].kind == PrintedRowKind::total) last_sum = i;
  }
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (rows[i].kind == PrintedRowKind::total && is_part(rows, i, last_sum, first < i, i < last))
      make_part(rows[i]);
}

bool is_variance(const PrintedTable& table, const PrintedRow& row) {
  const bool of_money = table.kind == PrintedKind::operating || table.kind == PrintedKind::by_activity ||
                        table.kind == PrintedKind::investments;
  return of_money && sum_name(row.name) == SumName::variance;
}

void find_named_sums(PrintedTable& table) {
  RowGroups groups;
  for (const auto& row : table.rows) groups.add(row.group);
  for (auto& row : table.rows) {
    if (row.kind != PrintedRowKind::entry) continue;
    if (is_variance(table, row)) {
      row.kind = PrintedRowKind::of_which;
      continue;
    }
    const auto sum = typed_sum(row.name, row.group, groups);
    if (!sum) continue;
    row.group = sum->group;
    row.kind = row.group.empty() ? PrintedRowKind::total : PrintedRowKind::subtotal;
  }
}

bool may_be_sum(const PrintedRow& row) { return is_summed(row) && sum_name(row.name) == SumName::may_be; }

/// Finds the sums among the rows whose names leave it open, from the first row to the last.
class SumsByFigures {
 public:
  explicit SumsByFigures(PrintedTable& table) : table_{table} {
    for (const auto& row : table.rows)
      if (is_summed(row) && !may_be_sum(row)) plain_.add(row);
  }

  void find() {
    for (auto& row : table_.rows) {
      if (may_be_sum(row)) mark_if_sum(row);
      if (is_summed(row))
        add(row);
      else if (row.kind == PrintedRowKind::subtotal || row.kind == PrintedRowKind::total)
        since_sum_.clear();
    }
  }

 private:
  void mark_if_sum(PrintedRow& row) const {
    const auto group = groups_.find(folded(row.group));
    if (!row.group.empty() && group != groups_.end() && group->second.give(row)) {
      row.kind = PrintedRowKind::subtotal;
    } else if (above_.give(row) || (since_sum_.rows() > 1 && since_sum_.give(row)) ||
               (plain_.rows() > 1 && plain_.give(row)) || is_half(row)) {
      row.kind = PrintedRowKind::total;
      row.group.clear();
    }
  }

  /// "Totala kostnader" below the costs, with the income above them.
  bool is_half(const PrintedRow& row) const {
    const SummedColumns& half = names_income(row.name) ? income_ : costs_;
    return is_of_one_half(row.name) && half.rows() > 1 && half.give(row);
  }

  void add(const PrintedRow& row) {
    (names_income(row.name) ? income_ : costs_).add(row);
    above_.add(row);
    since_sum_.add(row);
    if (!row.group.empty()) groups_.try_emplace(folded(row.group), table_).first->second.add(row);
  }

  PrintedTable& table_;
  SummedColumns plain_{table_}, above_{table_}, since_sum_{table_}, income_{table_}, costs_{table_};
  std::map<std::string, SummedColumns> groups_;  // by the folded name
};

using Place = std::tuple<const Source*, std::uint32_t, std::uint32_t>;

Place place_of(const SourcePosition& position) {
  return {position.source.get(), position.row, position.column};
}

}  // namespace

void find_sums(PrintedTable& table) {
  if (table.kind == PrintedKind::turnover) return;
  find_named_sums(table);
  const bool adds_up = table.kind != PrintedKind::unit_prices;
  if (adds_up && std::ranges::any_of(table.rows, may_be_sum)) SumsByFigures{table}.find();
  find_parts(table.rows);
}

void leave_out_sums(const PrintedTable& table, Economy& economy) {
  std::set<Place> sums;
  for (const auto& row : table.rows)
    if (row.kind == PrintedRowKind::subtotal || row.kind == PrintedRowKind::total || is_variance(table, row))
      sums.insert(place_of(row.position));
  const auto leave_out = [&](auto& rows) {
    std::erase_if(rows, [&](const auto& row) { return sums.contains(place_of(row.position)); });
  };
  switch (table.kind) {
    case PrintedKind::operating:
      return leave_out(economy.operating);
    case PrintedKind::by_activity:
      return leave_out(economy.by_activity);
    case PrintedKind::investments:
      return leave_out(economy.investments);
    case PrintedKind::volumes:
      return leave_out(economy.volumes);
    case PrintedKind::unit_prices:
      return leave_out(economy.unit_prices);
    case PrintedKind::measures:
      return leave_out(economy.measures);
    case PrintedKind::turnover:
      return;
  }
}

}  // namespace redovisa

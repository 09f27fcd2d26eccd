#include "read/printed_rows.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "read/typed_sums.hpp"

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

}  // namespace

void find_sums(PrintedTable& table) {
  if (table.kind == PrintedKind::turnover) return;
  RowGroups groups;
  for (const auto& row : table.rows) groups.add(row.group);
  for (auto& row : table.rows) {
    if (row.kind != PrintedRowKind::entry) continue;
    const auto sum = typed_sum(row.name, row.group, groups);
    if (!sum) continue;
    row.group = sum->group;
    row.kind = row.group.empty() ? PrintedRowKind::total : PrintedRowKind::subtotal;
  }
  find_parts(table.rows);
}

}  // namespace redovisa

// Amounts in kronor where the tables are in tkr, with no word of the unit anywhere: told by their size.
#include <algorithm>
#include <span>

#include "review/tables/amount_sizes.hpp"
#include "review/year_review.hpp"

namespace redovisa {

namespace {

/// A thousand times as much, as far as periods, forecasts and rounding let it be told: the same row in kronor
/// and in tkr, or in tkr and in mnkr.
bool is_thousandfold(const Decimal& more, const Decimal& less) {
  constexpr std::int64_t least = 300, most = 3000;
  return absolute(more) >= absolute(less) * Decimal{least} &&
         absolute(more) <= absolute(less) * Decimal{most};
}

const Reported* figure_of(const SizedColumn& column, const std::string& row) {
  const auto found = std::ranges::find(column.entries, row, &SizedColumn::Entry::row);
  return found == column.entries.end() ? nullptr : found->figure;
}

/// What two columns have on the rows that both have.
struct SharedRows {
  Decimal one, other;
  std::ptrdiff_t rows = 0, thousandfold = 0, thousandths = 0;

  /// Every row is a thousand times as much, or a thousandth; one row alone may be a coincidence.
  bool are_of_other_size() const { return rows > 1 && (thousandfold == rows || thousandths == rows); }
};

SharedRows shared_rows(const SizedColumn& a, const SizedColumn& b) {
  SharedRows shared;
  for (const auto& entry : a.entries) {
    const Reported* other = figure_of(b, entry.row);
    if (other == nullptr) continue;
    ++shared.rows;
    shared.one = shared.one + *entry.figure->number;
    shared.other = shared.other + *other->number;
    shared.thousandfold += is_thousandfold(*entry.figure->number, *other->number) ? 1 : 0;
    shared.thousandths += is_thousandfold(*other->number, *entry.figure->number) ? 1 : 0;
  }
  return shared;
}

/// More than the convention lets a committee have in a year.
bool add_too_large(const SizedTable& table, const Convention& convention, Findings& findings) {
  const SizedColumn* column = largest_column(table);
  const Decimal limit{convention.largest_sum};
  if (column == nullptr || size_of(*column) <= limit * Decimal{1000}) return false;
  Finding finding = size_finding(table, *column);
  finding.facts.push_back({"gräns", Amount{limit, "mnkr"}});
  finding.facts.push_back({"enhet", "kronor"});
  findings.push_back(std::move(finding));
  return true;
}

/// The column that is of another size than each of the others it shares rows with.
bool add_odd_column(const SizedTable& table, Findings& findings) {
  if (!table.is_of_one_size) return false;
  for (const SizedColumn& column : table.columns) {
    std::optional<Finding> finding;
    bool is_odd = true;
    for (const SizedColumn& other : table.columns) {
      if (&other == &column) continue;
      const SharedRows shared = shared_rows(column, other);
      if (shared.rows == 0) continue;
      is_odd = is_odd && shared.are_of_other_size();
      if (!is_odd) break;
      if (finding) continue;
      finding = size_finding(table, column);
      finding->places.push_back(other.entries.front().figure->position);
      finding->facts.push_back({"annan", other.name});
      finding->facts.push_back({"annat", Amount{shared.other, "tkr"}});
    }
    if (!is_odd || !finding) continue;
    findings.push_back(std::move(*finding));
    return true;
  }
  return false;
}

/// The same budget in an earlier report of the year.
bool add_unlike_earlier(const SizedTable& table, const SourceMaterial& earlier, Findings& findings) {
  const auto tables = sized_tables(earlier.economy, earlier.period);
  const auto then = std::ranges::find(tables, table.name, &SizedTable::name);
  if (then == tables.end()) return false;
  for (const SizedColumn& column : table.columns)
    for (const SizedColumn& other : then->columns) {
      if (other.name.holds != column.name.holds || other.name.period != column.name.period) continue;
      const SharedRows shared = shared_rows(column, other);
      if (!shared.are_of_other_size()) continue;
      Finding finding = size_finding(table, column);
      finding.places.push_back(other.entries.front().figure->position);
      finding.facts.push_back({"då", Amount{shared.other, "tkr"}});
      finding.facts.push_back({"tidigare", earlier.period});
      findings.push_back(std::move(finding));
      return true;
    }
  return false;
}

}  // namespace

void check_amount_sizes(const Reviewed& reviewed, const YearHistory& history, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  for (const SizedTable& table : sized_tables(m.economy, m.period)) {
    if (add_too_large(table, m.convention, findings) || add_odd_column(table, findings)) continue;
    for (const SourceMaterial& earlier : history.earlier)
      if (add_unlike_earlier(table, earlier, findings)) break;
  }
}

}  // namespace redovisa

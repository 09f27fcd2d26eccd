#include "read/ledger_filling.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

using Rows = std::vector<OperatingRow>;

constexpr Reported OperatingRow::*ledger_fields[] = {
    &OperatingRow::budget_to_date, &OperatingRow::outcome_to_date, &OperatingRow::outcome_to_date_last_year,
    &OperatingRow::budget_year};

template <class Some>
auto row_named(Some& rows, const std::string& name) {
  const std::string wanted = folded(name);
  return std::ranges::find_if(rows, [&](const OperatingRow& row) { return folded(row.name) == wanted; });
}

void fill(const OperatingRow& from, OperatingRow& row) {
  for (const auto field : ledger_fields)
    if (!(row.*field).number && (from.*field).number) row.*field = from.*field;
}

/// The entries of the one that the other does not have.
std::vector<const OperatingRow*> entries_missing(const Rows& of, const Rows& in) {
  std::vector<const OperatingRow*> missing;
  for (const auto& row : of)
    if (row.kind == EconomyRowKind::entry && !row.name.empty() && row_named(in, row.name) == in.end())
      missing.push_back(&row);
  return missing;
}

void tell_not_added(const std::vector<const OperatingRow*>& rows, const OperatingRow& own,
                    Diagnostics& diagnostics) {
  constexpr std::size_t most_named = 6;
  std::vector<std::string> names;
  for (const auto* row : rows)
    if (names.size() < most_named) names.push_back(row->name);
  if (rows.size() > most_named) names.emplace_back("…");
  diagnostics.push_back({Code::ledger_incomplete,
                         own.position,
                         fmt::format("raden {}, som bokföringen inte har", own.name),
                         fmt::format("samma rader som i bokföringen: {}", fmt::join(names, ", ")),
                         "Ge raderna samma namn som i kontoreglerna, eller tvärtom.",
                         {rows.front()->position}});
}

constexpr std::size_t most_rows = 60;  // of a table that no sheet has divided

/// Nobody reads such a table, and the committee's own part of it is what was meant.
bool is_too_long(const Rows& rows, std::string_view what, Diagnostics& diagnostics) {
  if (rows.size() <= most_rows) return false;
  diagnostics.push_back({Code::ledger_incomplete,
                         {rows.front().position.source, 0, 0},
                         fmt::format("{} {}", rows.size(), what),
                         fmt::format("högst {} rader i tabellen", most_rows),
                         "Skriv nämndens ansvar på bladet Rapport, nyckeln Ansvar, eller raderna på bladet "
                         "Drift per verksamhet."});
  return true;
}

void fill_rows(const Rows& of_ledger, Rows& rows) {
  for (auto& row : rows)
    if (const auto known = row_named(of_ledger, row.name); known != of_ledger.end()) fill(*known, row);
}

/// Has the sheet divided its rows into other parts than the ledger's?
bool has_other_parts(const Rows& of_ledger, const Rows& rows) {
  return std::ranges::any_of(rows, [&](const OperatingRow& row) {
    return row.kind == EconomyRowKind::of_which && row_named(of_ledger, row.name) == of_ledger.end();
  });
}

/// Adds the ledger's rows that the sheet lacks: entries last, and parts below what they are parts of.
void add_missing(const Rows& of_ledger, Rows& rows) {
  const bool with_parts = !has_other_parts(of_ledger, rows);
  std::size_t next = rows.size();
  for (const auto& row : of_ledger) {
    const bool is_part = row.kind == EconomyRowKind::of_which;
    if (const auto known = row_named(rows, row.name); known != rows.end()) {
      next = static_cast<std::size_t>(known - rows.begin()) + 1;
    } else if (!is_part || with_parts) {
      if (!is_part) next = rows.size();
      rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(next++), row);
    }
  }
}

void fill_table(const Rows& of_ledger, Rows& rows, Diagnostics& diagnostics) {
  fill_rows(of_ledger, rows);
  const auto only_ledger = entries_missing(of_ledger, rows), only_sheet = entries_missing(rows, of_ledger);
  if (!only_sheet.empty() && !only_ledger.empty())
    return tell_not_added(only_ledger, *only_sheet.front(), diagnostics);
  if (only_sheet.empty() || only_ledger.empty()) add_missing(of_ledger, rows);
}

}  // namespace

void fill_from_ledger(const Economy& of_ledger, Economy& economy, Diagnostics& diagnostics) {
  fill_table(of_ledger.operating, economy.operating, diagnostics);
  if (!economy.by_activity.empty() && of_ledger.by_activity.size() > most_rows)
    fill_rows(of_ledger.by_activity, economy.by_activity);  // the sheet has chosen its rows
  else if (!is_too_long(of_ledger.by_activity, "verksamheter", diagnostics))
    fill_table(of_ledger.by_activity, economy.by_activity, diagnostics);
  if (!is_too_long(of_ledger.by_unit, "ansvar", diagnostics)) economy.by_unit = of_ledger.by_unit;
}

}  // namespace redovisa

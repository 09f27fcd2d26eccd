#include "read/plan_demands.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// Does a sheet of the kind hold more than one row?
bool holds_rows(const SourceFolder& folder, SheetKind kind) {
  return std::ranges::any_of(folder.sheets_of(kind), [](const SheetOfPeriod& sheet) {
    const auto& cells = sheet.grid->cells;
    return !cells.empty() && cells.front().row != cells.back().row;
  });
}

/// May the folder have an economy and no plan: is there something of the one and no sheet of the other?
bool may_lack_plan(const SourceFolder& folder) {
  const auto is_there = [&](SheetKind kind) { return !folder.sheets_of(kind).empty(); };
  const auto has_rows = [&](SheetKind kind) { return holds_rows(folder, kind); };
  constexpr std::array of_plan{SheetKind::indicators, SheetKind::assignments, SheetKind::outcomes};
  constexpr std::array of_economy{SheetKind::operating, SheetKind::by_activity, SheetKind::investments};
  const bool economy = std::ranges::any_of(of_economy, has_rows) || !folder.ledger_files.empty() ||
                       !folder.economy_files.empty();
  return economy && std::ranges::none_of(of_plan, is_there);
}

}  // namespace

void demand_sheets(const SourceFolder& folder, bool goals_needed, Diagnostics& diagnostics) {
  if (has_errors(diagnostics)) return;
  std::vector<SheetKind> demanded{SheetKind::report};
  if (goals_needed && !may_lack_plan(folder)) demanded.push_back(SheetKind::goals);
  if (!folder.sheets_of(SheetKind::outcomes).empty()) demanded.push_back(SheetKind::indicators);
  for (const SheetKind kind : demanded)
    if (folder.sheets_of(kind).empty())
      diagnostics.push_back(
          {Code::sheet_missing, {folder.source, 0, 0}, {}, fmt::format("bladet {}", name_of(kind))});
}

void tell_missing_plan(Diagnostics& diagnostics) {
  const auto nameless = std::ranges::find_if(diagnostics, [](const Diagnostic& d) {
    return d.code == Code::column_missing && d.expected == "Mål" && d.found.empty() && d.position.source &&
           sheet_kind_named(d.position.source->sheet) == SheetKind::goals;
  });
  if (nameless == diagnostics.end()) return;
  nameless->advice =
      "Planens blad Mål, med målens nummer och namn, saknas i mappen. Lägg till det, eller kolumnen Mål om "
      "bladet är planens.";
  std::erase_if(diagnostics, [](const Diagnostic& d) { return d.code == Code::unknown_goal; });
}

void keep_quiet_of_plan_columns(Diagnostics& diagnostics) {
  std::erase_if(diagnostics, [](const Diagnostic& d) {
    if (d.code != Code::column_missing || !d.found.empty() || !d.position.source) return false;
    const auto kind = sheet_kind_named(d.position.source->sheet);
    return kind == SheetKind::goals || kind == SheetKind::assignments;
  });
}

bool lacks_plan_file(const Diagnostics& told_at_opening) {
  return std::ranges::any_of(told_at_opening, [](const Diagnostic& d) {
    if (traits_of(d.code).severity != Severity::error || !d.position.source) return false;
    return sheet_kind_named(d.position.source->sheet) == SheetKind::goals ||
           folded(fs::path{d.position.source->file}.filename().string()).starts_with("plan.");
  });
}

void keep_quiet_of_goals(Diagnostics& diagnostics) {
  std::erase_if(diagnostics, [](const Diagnostic& d) {
    const bool in_goals = d.position.source && sheet_kind_named(d.position.source->sheet) == SheetKind::goals;
    return d.code == Code::unknown_goal || (in_goals && d.code == Code::conflicting_value);
  });
}

}  // namespace redovisa

#include "read/sheets/sheet_kind.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

struct SheetName {
  std::string_view name;
  SheetKind kind;
};

// The first name of a kind is the one that messages use.
constexpr std::array sheet_names{
    SheetName{"Instruktion", SheetKind::instructions},
    SheetName{"Ursprung", SheetKind::instructions},  // of an imported workbook: where its cells came from
    SheetName{"Ej förstått", SheetKind::instructions},
    SheetName{"Rapport", SheetKind::report},
    SheetName{"Mål", SheetKind::goals},
    SheetName{"Indikatorer", SheetKind::indicators},
    SheetName{"Uppdrag", SheetKind::assignments},
    SheetName{"Utfall", SheetKind::outcomes},
    SheetName{"Aktiviteter", SheetKind::activities},
    SheetName{"Texter", SheetKind::texts},
    SheetName{"Driftredovisning", SheetKind::operating},
    SheetName{"Drift per verksamhet", SheetKind::by_activity},
    SheetName{"Investeringar", SheetKind::investments},
    SheetName{"Volymer", SheetKind::volumes},
    SheetName{"À-priser", SheetKind::unit_prices},
    SheetName{"A-priser", SheetKind::unit_prices},
    SheetName{"Åtgärder", SheetKind::measures},
    SheetName{"Sjukfrånvaro", SheetKind::sick_leave},
    SheetName{"Personalomsättning", SheetKind::turnover},
    SheetName{"Undantag", SheetKind::exceptions},
    SheetName{"Nämnder", SheetKind::committees},
    SheetName{"Koppling", SheetKind::goal_links},
    SheetName{"Konsolidering", SheetKind::consolidations},
    SheetName{"Balanskrav", SheetKind::balance},
};

}  // namespace

std::optional<SheetKind> kind_of_sheet(const Grid& grid, Diagnostics& diagnostics) {
  if (const auto kind = sheet_kind_named(grid.name)) return kind;
  if (grid.cells.empty()) return std::nullopt;
  const auto names = told_names_of_sheets();
  const auto meant = nearest(grid.name, names, 1);
  if (meant.empty())
    diagnostics.push_back({Code::sheet_unknown, position_in(grid, 0, 0), grid.name,
                           fmt::format("ett av bladen {}", fmt::join(names, ", "))});
  else
    diagnostics.push_back(
        {Code::sheet_misspelt, position_in(grid, 0, 0), grid.name, fmt::format("bladet {}", meant.front())});
  return std::nullopt;
}

std::optional<SheetKind> sheet_kind_named(std::string_view name) {
  const std::string written = folded(name);
  for (const auto& known : sheet_names)
    if (folded(known.name) == written) return known.kind;
  return std::nullopt;
}

std::vector<SheetKind> sheet_kinds() {
  std::vector<SheetKind> kinds;
  for (const auto& known : sheet_names)
    if (known.kind != SheetKind::instructions && known.name == name_of(known.kind))
      kinds.push_back(known.kind);
  return kinds;
}

std::string_view name_of(SheetKind kind) {
  return std::ranges::find(sheet_names, kind, &SheetName::kind)->name;
}

std::vector<std::string> told_names_of_sheets() {
  std::vector<std::string> names;
  for (const auto& known : sheet_names)
    if (known.name == name_of(known.kind) && known.kind != SheetKind::instructions)
      names.emplace_back(known.name);
  return names;
}

std::vector<std::string_view> names_of_sheets() {
  std::vector<std::string_view> names;
  for (const auto& known : sheet_names) names.push_back(known.name);
  return names;
}

}  // namespace redovisa

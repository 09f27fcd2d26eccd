#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/grid.hpp"

namespace redovisa {

/// The tables that a sheet can be; told by the sheet's name.
enum class SheetKind : std::uint8_t {
  instructions,  // a form's own help, and what an import tells of itself: never read
  report,
  goals,
  indicators,
  assignments,
  outcomes,
  activities,
  texts,
  operating,
  by_activity,
  investments,
  volumes,
  unit_prices,
  measures,
  sick_leave,
  turnover,
  exceptions,
  // of the municipality's own folder
  committees,
  goal_links,
  consolidations,
  balance,
};

/// nullopt when the name is none that Redovisa reads; a name that looks misspelt is an error, any other a
/// warning.
std::optional<SheetKind> kind_of_sheet(const Grid& grid, Diagnostics& diagnostics);

/// The sheet's Swedish name.
std::string_view name_of(SheetKind kind);

/// The kind of a sheet with this name, if there is one.
std::optional<SheetKind> sheet_kind_named(std::string_view name);

/// Every kind that is read, each once; not a form's instructions.
std::vector<SheetKind> sheet_kinds();

/// One name for each kind that is read, for messages.
std::vector<std::string> told_names_of_sheets();

/// Every name that a sheet can have, also those that mean the same.
std::vector<std::string_view> names_of_sheets();

}  // namespace redovisa

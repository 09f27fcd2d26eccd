#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "read/sheets/sheet_kind.hpp"
#include "read/sheets/sheet_table.hpp"

namespace redovisa {

/// The headings of a sheet that systems and people deliver in forms of their own: the economy's, the
/// personnel's and Utfall. None for the others: a plan is written in the form of the program.
std::vector<KnownHeading> known_headings(SheetKind kind);

/// What else than its first known heading the column that names the rows of such a sheet may be called, in
/// lower case: "kontostruktur", "verksamhet".
std::span<const std::string_view> other_row_headings(SheetKind kind);

/// What the amounts of such a sheet are counted in: "tkr", "kr"; empty when they are no money.
std::string_view unit_of_sheet(SheetKind kind);

/// Does the heading, in lower case, say that the rows are accounts: "kontostruktur", "konto"?
bool names_accounts(std::string_view heading);

}  // namespace redovisa

#pragma once

#include <pugixml.hpp>
#include <string>

#include "view/table.hpp"

namespace redovisa {

/// Gives Pandoc's rows their roles: a heading for each row, sums, parts of other rows, groups as bodies of
/// their own with a heading; and the cells their alignment, marks and values to sort by.
void finish_rows(pugi::xml_node table_node, const Table& table);

/// "höger", "mitten" or "".
std::string align_class(Align align);

/// The word of the row's first mark that has a ground of its own, "Uppfyllt"; "" when it has none.
std::string status_of(const Row& row);

/// What a cell says, a mark with its symbol left out of what is read aloud.
void write_value(pugi::xml_node element, const CellValue& value);

}  // namespace redovisa

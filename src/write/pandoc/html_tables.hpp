#pragma once

#include <string>

namespace redovisa {

/// Pandoc's page with its tables' headings told apart for screen readers: scope="col" on the headings of
/// columns and, in tables of the class "tabell", the first cell of every row as its heading.
std::string with_table_headings(const std::string& page);

}  // namespace redovisa

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/source_position.hpp"
#include "read/grid.hpp"

namespace redovisa {

/// What is said above a table: "Ansvar: 5 - Socialnämnd", "Enhet: Tkr (vänt tecken)".
struct TableStatement {
  std::string key;  // in lower case: "ansvar"
  std::string value;
  CellPlace place;
};

/// The statements in the cells above a row, from top to bottom. A cell may hold several, parted by "|", ";"
/// or line breaks; a value may stand in the next cell of the row.
std::vector<TableStatement> statements_above(const Grid& sheet, std::uint32_t row);

/// The value of the last statement with one of the keys; null when there is none.
const TableStatement* statement_of(const std::vector<TableStatement>& statements,
                                   std::initializer_list<std::string_view> keys);

/// The unit of money that a statement of unit says: "tkr" of "Tkr (vänt tecken)"; empty when it says none.
std::string money_unit_in(std::string_view value);

/// Is the row a note below the table: "* preliminärt", "Källa: ekonomisystemet", "1) utan interna poster"?
bool is_note(std::string_view text);

}  // namespace redovisa

#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "read/grid.hpp"

/// A cell as a test writes it: a text, a whole number, or one of the makers below. An empty text is no cell.
struct BuiltCell {
  redovisa::GridCell cell;

  BuiltCell(const char* text);
  BuiltCell(const std::string& text);
  BuiltCell(int number);
  explicit BuiltCell(redovisa::GridCell made) : cell{std::move(made)} {}
};

/// A number as the file writes it, with its format code.
BuiltCell number_cell(const std::string& machine_text, const std::string& format = {});
BuiltCell date_cell(const std::string& iso);
BuiltCell error_cell(const std::string& code);
BuiltCell uncomputed_cell();
BuiltCell cell_of_kind(redovisa::CellKind kind, const std::string& text);

using BuiltRow = std::vector<BuiltCell>;

/// A sheet of the workbook "underlag.xlsx" whose first row is row 1; an empty row is left out.
redovisa::Grid grid_of(const std::string& name, const std::vector<BuiltRow>& rows,
                       const std::string& file = "underlag.xlsx");

/// The cell as messages name it: "Indikatorer!B2".
std::string place_of(const redovisa::SourcePosition& position);

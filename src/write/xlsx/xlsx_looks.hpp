#pragma once

#include "write/palette.hpp"
#include "write/xlsx/xlsx_formats.hpp"

namespace redovisa {

/// A column's heading.
CellLook heading_look(Align align, const Palette& palette);

/// A cell of a row; its alignment and number format are the caller's.
CellLook row_look(RowRole role, const Palette& palette);

}  // namespace redovisa

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "read/ods/odf_text.hpp"
#include "read/ods/ods_styles.hpp"
#include "read/xlsx/odd_cells.hpp"
#include "read/xlsx/sheet_sink.hpp"

namespace redovisa {

/// A <table:table-cell> as it is written. One object is reused for every cell, so that its texts keep their
/// memory.
struct OdsCell {
  std::uint32_t row = 0, column = 0;
  std::string type;   // office:value-type: "float", "percentage", "date" …; empty: none
  std::string value;  // the attribute that the type calls for
  std::string style;  // its own, the row's or the column's
  bool has_value = false;
  bool formula = false;
  bool error = false;  // LibreOffice's calcext:value-type="error"
  OdfText text;

  /// Takes the attributes; the style and the place are the sheet's to tell.
  void take(const OdfAttributes& attributes);
};

/// The day that a number of days is counted from, LibreOffice's and Excel's usual.
inline constexpr std::chrono::sys_days usual_null_date{std::chrono::year{1899} / 12 / 30};

/// Says what a written cell means: its own type first, then what its style shows a number as. nullopt for an
/// empty cell; everything but `hidden` otherwise. The texts live as long as the cell and the styles. Odd
/// cells are warnings.
std::optional<CellView> decode_ods_cell(const OdsCell& cell, OdsStyles& styles,
                                        std::chrono::sys_days null_date, OddCells& odd);

}  // namespace redovisa

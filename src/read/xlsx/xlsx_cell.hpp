#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "read/xlsx/excel_date.hpp"
#include "read/xlsx/odd_cells.hpp"
#include "read/xlsx/shared_strings.hpp"
#include "read/xlsx/sheet_sink.hpp"
#include "read/xlsx/styles.hpp"

namespace redovisa {

/// A <c> element as it is written. One object is reused for every cell, so that its texts keep their memory.
struct XlsxCell {
  std::uint32_t row = 0, column = 0;
  std::string type;   // attribute t: "s", "str", "inlineStr", "b", "e", "d", "n"; empty means "n"
  std::string style;  // attribute s; empty means 0
  bool formula = false;
  bool has_value = false;   // a <v>, perhaps an empty one
  bool has_inline = false;  // an <is>
  std::string value;
  std::string inline_text;

  void clear();
};

/// Says what a written cell means.
class XlsxCellDecoder {
 public:
  XlsxCellDecoder(const SharedStrings& strings, const Styles& styles, DateSystem dates)
      : strings_{&strings}, styles_{&styles}, dates_{dates} {}

  /// Everything but `hidden`; nullopt for an empty cell. The texts live as long as the cell and the shared
  /// strings.
  std::optional<CellView> decode(XlsxCell& cell, OddCells& odd) const;

 private:
  const NumberFormat& format_of(const XlsxCell& cell, OddCells& odd) const;
  void decode_shared_string(CellView& view, const XlsxCell& cell, OddCells& odd) const;
  void decode_number(CellView& view, const XlsxCell& cell, const NumberFormat& format, OddCells& odd) const;

  const SharedStrings* strings_;
  const Styles* styles_;
  DateSystem dates_;
};

}  // namespace redovisa

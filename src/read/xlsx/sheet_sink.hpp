#pragma once

#include <string_view>

#include "read/grid.hpp"

namespace redovisa {

/// A GridCell while the file is being read: the texts live only until the sink returns.
struct CellView {
  std::uint32_t row = 0, column = 0;  // 1-based
  CellKind kind = CellKind::text;
  bool formula = false;
  bool hidden = false;
  std::string_view text;
  std::string_view format;
  Date date{};
};

/// Receives the cells of one sheet in the order of the file. Nothing received counts unless the whole sheet
/// was read well.
class SheetSink {
 public:
  virtual ~SheetSink() = default;

  /// One cell with content; false ends the reading.
  virtual bool cell(const CellView& cell) = 0;

  /// One merged range, after the sheet's last cell; false ends the reading.
  virtual bool merged(const CellRange& /*range*/) { return true; }
};

}  // namespace redovisa

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// Tells of the cells of one sheet that are not as they should be: the first ones one by one, then how many
/// more.
class OddCells {
 public:
  OddCells(SourceRef sheet, Diagnostics& diagnostics)
      : sheet_{std::move(sheet)}, diagnostics_{&diagnostics} {}

  /// Row or column 0 when the place itself is what is odd.
  void add(std::uint32_t row, std::uint32_t column, std::string_view found, std::string expected);

  /// After the last cell.
  void finish();

 private:
  void tell(std::uint32_t row, std::uint32_t column, std::string found, std::string expected);

  SourceRef sheet_;
  Diagnostics* diagnostics_;
  std::size_t count_ = 0;
};

}  // namespace redovisa

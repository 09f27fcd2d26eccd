#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <xlsxwriter.h>

#include "view/table.hpp"

namespace redovisa {

enum class Border : std::uint8_t { none, thin, medium };

/// How a cell of a sheet looks.
struct CellLook {
  std::string number_format = {};  // empty: Excel's general
  double size = 11;                // points
  Align align = Align::left;
  bool bold = false, italic = false, wrapped = false, underlined = false, at_bottom = false;
  std::uint8_t indent = 0;
  std::string text_colour = {};  // RRGGBB; empty: black
  std::string fill_colour = {};  // RRGGBB; empty: none
  Border above = Border::none, below = Border::none;
  std::string border_colour = {};

  friend bool operator==(const CellLook&, const CellLook&) = default;
};

/// For unordered containers: of what most looks differ in.
struct CellLookHash {
  std::size_t operator()(const CellLook& look) const;
};

/// The formats of a workbook, each made once.
class Formats {
 public:
  explicit Formats(lxw_workbook* workbook) : workbook_{workbook} {}

  /// Owned by the workbook.
  lxw_format* of(const CellLook& look);

 private:
  lxw_workbook* workbook_;
  std::unordered_map<CellLook, lxw_format*, CellLookHash> made_;
};

}  // namespace redovisa

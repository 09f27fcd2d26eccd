#pragma once

#include <string>
#include <vector>

#include "view/table.hpp"

namespace redovisa {

/// The texts of a table's cells, row by row; every row has as many as there are columns.
using CellTexts = std::vector<std::vector<std::string>>;

/// The type of a table's cells: size and space above and below in points, margin left and right in twips.
struct CellType {
  double size = 0;
  double space = 0;
  int margin = 0;
  bool small = false;

  double twips(double ems) const { return ems * size * 20; }
};

using Widths = std::vector<double>;

/// What each column would like, cell margins included, in twips.
struct ColumnNeeds {
  Widths narrowest;      // no number and no word breaks
  Widths heading_words;  // nor does a heading at a dash within it: "jan–aug"
  Widths short_marks;    // no short mark breaks, and a long one takes two lines
  Widths whole_marks;
  Widths two_lines;  // every cell takes at most two lines
  Widths one_line;
  Widths headings;  // the heading takes at most two lines, unbroken at dashes

  std::vector<bool> holds_text;  // its cells may take several lines
};

ColumnNeeds needs_of(const Table& table, const CellTexts& texts, const CellType& type);

/// Room left and right of a mark's words, together, in twips.
inline constexpr double chip_room = 120;

}  // namespace redovisa

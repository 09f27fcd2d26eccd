#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "view/table.hpp"
#include "write/word/column_needs.hpp"
#include "write/word/word_type_sizes.hpp"

namespace redovisa {

CellTexts texts_of(const Table& table);

/// What a table's columns need and get. Widths in twips, heights in points.
struct ColumnLayout {
  bool small = false;       // set in the smaller type
  int margin = 0;           // left and right of a cell's text
  std::vector<int> widths;  // together exactly the width of the table
  double type_size = 0;     // points
  double height = 0;        // estimated, heading row included
  double opening = 0;       // of it, the heading row and the first two rows
  bool whole_words = true;  // no word and no number has to be broken
  bool cramped = false;     // a cell, the headings apart, is taller than wide, or a chip takes three lines
};

/// Room for a line of text in a cell of the column, in em of the table's type.
double text_room(const ColumnLayout& layout, std::size_t column);

/// Room for the words of a chip in a cell of the column, in em of the table's type.
double chip_room_in(const ColumnLayout& layout, std::size_t column);

/// Columns and height of a table `width` twips wide. One that needs it is set in smaller type.
ColumnLayout lay_out(const Table& table, const CellTexts& texts, const TypeSizes& sizes, int width);

}  // namespace redovisa

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

/// What stands over the names of the figures of a chart whose sheet has no table of them.
inline constexpr std::string_view heading_of_figures = "Diagrammets siffror";

/// The height of a row for each line of text in it, in points.
inline constexpr double line_height = 15;

struct SheetColumn {
  double width = 8;      // in Excel's unit, the width of a digit
  bool wrapped = false;  // it holds text longer than the column is wide
};

/// The width of each column after what it holds. Where together they would make the print too small to read,
/// the columns of long texts are narrowed and their text is wrapped; `printed` is how many of them are.
std::vector<SheetColumn> sheet_columns(const Table& table, std::size_t printed);

/// Makes the columns wide enough for a chart's names and figures too, when they stand in a table of their
/// own.
void make_room(std::vector<SheetColumn>& columns, const Chart& chart);

/// The width of a line of text in Excel's unit, at a type size in points.
double text_width_at(std::string_view text, double size, bool bold);

/// The text in lines no wider than the width; a longer word has a line of its own.
std::vector<std::string> broken_lines(std::string_view text, double width);

/// Lines that a text takes when it is wrapped over a width in Excel's unit; at least 1.
int wrapped_lines(std::string_view text, double width, bool bold = false);

/// The width of a column in which no word of its heading is broken.
double width_for_words_of(std::string_view heading);

}  // namespace redovisa

#pragma once

#include <vector>

#include "write/word/column_needs.hpp"

namespace redovisa {

/// Widths in twips, together exactly `width`: the columns' shares, altered so that no number and no long word
/// breaks as long as there is room, and text takes fewer lines where figures have room to give. Equal shares
/// say nothing: then the cells' contents decide. Columns of text keep at least `text_keeps` (0 to 1) of their
/// shares when a mark would like not to break.
std::vector<int> column_widths(const Table& table, const ColumnNeeds& needs, int width, double text_keeps);

/// Whether there is room for every word and number.
bool fits(const ColumnNeeds& needs, int width);

}  // namespace redovisa

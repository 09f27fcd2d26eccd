#pragma once

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "read/grid.hpp"
#include "read/shapes/heading_vocabulary.hpp"

namespace redovisa {

/// A column's heading, from all the rows that it stands in.
struct JoinedHeading {
  std::uint32_t column = 0;
  std::string text;  // "Budget jan–aug 2025" of "Budget" over "jan–aug 2025"
};

/// The one to three rows that are the headings of a table.
struct HeadingBlock {
  std::uint32_t first_row = 0, last_row = 0;
  std::vector<JoinedHeading> headings;
  std::size_t known = 0;    // so many are headings of the kind of sheet
  std::size_t joined = 0;   // so many of them are put together from several rows
  bool names_rows = false;  // there is one for the rows' names
  bool is_long = false;     // the table has a row for each value

  /// Does it tell more than the other? What names a column for values is the headings, however few they are.
  bool is_better_than(const HeadingBlock& other) const {
    return std::tuple(is_long, known, joined) > std::tuple(other.is_long, other.known, other.joined);
  }
};

/// The headings of every table of a sheet, from top to bottom: the rows with most known headings, and all
/// others with two or more, the column of the rows' names among them. A heading that is merged over columns,
/// or that stands over the first of several, holds for all of them.
std::vector<HeadingBlock> heading_blocks(const Grid& sheet, const HeadingVocabulary& vocabulary);

}  // namespace redovisa

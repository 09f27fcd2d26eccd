#pragma once

#include <string>

namespace redovisa {

/// A style's type size and the space above and below its paragraphs, in points.
struct TypeSize {
  double size = 11;
  double space = 0;
};

/// The type of tables as a look's styles have it, so that widths and heights can be told beforehand.
struct TypeSizes {
  TypeSize table, small_table, verdict;
};

/// Reads the sizes from styles.xml, following w:basedOn.
TypeSizes read_type_sizes(const std::string& styles);

}  // namespace redovisa

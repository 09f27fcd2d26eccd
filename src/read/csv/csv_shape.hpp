#pragma once

#include <string_view>

namespace redovisa {

/// What parts the columns of a csv file, and what that says of its numbers.
struct CsvShape {
  char delimiter = ';';
  bool told = false;       // by a first line "sep=;", as Excel understands it
  std::size_t header = 0;  // the length of that line, which is no row

  /// The decimal sign is a point only where a comma parts the columns.
  bool decimal_point() const { return delimiter == ','; }
};

/// From the beginning of the text, in UTF-8: the delimiter that the most rows have equally many of outside
/// quotation marks; of two, the first of ; tab | and comma. One column alone has none: then ";".
CsvShape csv_shape_of(std::string_view beginning);

/// In Swedish: "semikolon".
std::string_view word_of_delimiter(char delimiter);

}  // namespace redovisa

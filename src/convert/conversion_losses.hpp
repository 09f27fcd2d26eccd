#pragma once

#include <string>
#include <vector>

#include "convert/source_books.hpp"

namespace redovisa {

/// What a conversion does not carry from a book, a Swedish line each: formulas (their values are kept),
/// hidden rows, merged cells, comments in cells, values that no formula has computed.
std::vector<std::string> losses_of(const SourceBook& book);

/// The cells that mean something else in what was written than in the book, a Swedish line each; at most some
/// twenty, and then how many more there are.
std::vector<std::string> differences(const SourceBook& book, const SourceBook& written);

}  // namespace redovisa

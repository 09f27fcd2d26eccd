#pragma once

#include <string>

#include "write/palette.hpp"

namespace redovisa {

/// The style sheet of the HTML page and the e-book: readable widths, ruled tables, a quiet look for comments.
std::string stylesheet(const Palette& palette);

}  // namespace redovisa

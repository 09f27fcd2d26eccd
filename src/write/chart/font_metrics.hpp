#pragma once

#include <string_view>

namespace redovisa {

/// Advance width of a line of UTF-8 text in Calibri/Carlito, in em (multiply by the type size).
double text_width(std::string_view text, bool bold = false);

}  // namespace redovisa

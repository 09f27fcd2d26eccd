#pragma once

#include <string_view>

namespace redovisa {

/// How broad a typeface runs beside Calibri, whose widths the program knows, in bold and in the words that
/// differ most: 1.19 for Arial. One that nobody has measured, and one that LibreOffice replaces where it is
/// not installed (Georgia), is taken to be as broad as DejaVu, which it is replaced by.
double typeface_breadth(std::string_view typeface);

}  // namespace redovisa

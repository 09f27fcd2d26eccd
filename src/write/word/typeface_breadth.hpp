#pragma once

#include <string_view>

namespace redovisa {

/// How broad a typeface runs beside Calibri, whose widths the program knows: 1.14 for Arial in its boldest.
/// One that nobody has measured is taken to be a little broader.
double typeface_breadth(std::string_view typeface);

}  // namespace redovisa

#pragma once

#include <string_view>

namespace redovisa {

/// The contrast between two colours RRGGBB by WCAG 2.1, from 1 to 21.
double contrast_ratio(std::string_view text_colour, std::string_view fill_colour);

}  // namespace redovisa

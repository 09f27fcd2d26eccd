#pragma once

#include <string_view>

#include "diagnostics/diagnostic.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// Tells what the shape of a convention cannot say: keys and words that mean two things, colours that cannot
/// be read, levels that fulfil a goal though a better one does not, a trend that is not on the scale, a
/// negative tolerance.
void check_convention(const XmlElement& root, Diagnostics& diagnostics);

/// The contrast between two colours RRGGBB by WCAG 2.1, from 1 to 21.
double contrast_ratio(std::string_view text_colour, std::string_view fill_colour);

}  // namespace redovisa

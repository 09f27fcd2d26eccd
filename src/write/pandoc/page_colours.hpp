#pragma once

#include <map>
#include <string>

#include "document/document.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// The classes of a mark: "markering", "fylld" when it has a ground of its own, and one for its colours.
std::string mark_classes(const Mark& mark);

/// The page's colours as CSS: the look's as variables, and those of the document's marks and charts
/// (`pictures`, SVG by path); each has a counterpart for dark screens with the same contrast.
std::string page_colours(const Document& document, const Palette& palette,
                         const std::map<std::string, std::string>& pictures);

/// The shade of a colour that has as much contrast on the dark ground as the colour has on white, and at
/// least `least`.
std::string dark_counterpart(const std::string& colour, double least = 1);

}  // namespace redovisa

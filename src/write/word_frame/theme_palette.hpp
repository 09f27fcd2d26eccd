#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "write/palette.hpp"

namespace redovisa {

/// The colours of a report in a template's look: instead of our accent the first of the candidates (RRGGBB)
/// that is a colour and keeps a contrast of 4,5:1 on white.
Palette palette_with_accent(const std::vector<std::string>& candidates, const Palette& ours);

/// The theme's first accent and its dark text colour; `theme` is a:theme, and may be empty.
std::vector<std::string> accents_of_theme(const pugi::xml_node& theme);

}  // namespace redovisa

#pragma once

#include <string>

namespace redovisa {

/// Our settings with those of the template that its pages depend on: even pages' headers, mirrored margins,
/// tab stops, hyphenation and the theme's colours.
std::string merge_settings(const std::string& ours, const std::string& theirs);

}  // namespace redovisa

#pragma once

#include <string>

namespace redovisa {

/// The paragraph and other styles of `styles` (styles.xml) with those of `own` in place of the ones with the
/// same w:styleId; styles of `own` with other ids come last. Both are well-formed XML.
std::string with_own_styles(const std::string& styles, const std::string& own);

}  // namespace redovisa

#pragma once

#include "diagnostics/diagnostic.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// Tells what the shape of a convention cannot say: keys and words that mean two things, colours that cannot
/// be read, levels that count for more than a better one, months that do not rise, and what
/// `check_rule_elements` tells. Parts that are not there are not asked for.
void check_convention(const XmlElement& root, Diagnostics& diagnostics);

}  // namespace redovisa

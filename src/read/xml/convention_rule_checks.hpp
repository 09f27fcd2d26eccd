#pragma once

#include "diagnostics/diagnostic.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// Tells what is wrong between the rules of a convention and its scales: unknown levels, limits that cannot
/// be understood or are never reached, groups of nothing, rows that an earlier row covers, tolerances below
/// nothing.
void check_rule_elements(const XmlElement& root, Diagnostics& diagnostics);

}  // namespace redovisa

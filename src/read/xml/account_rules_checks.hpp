#pragma once

#include "diagnostics/diagnostic.hpp"
#include "model/account_rules.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// Tells what a schema cannot say of one file: prefixes that are no digits or stand twice, rows that choose
/// nothing or too much, dimensions without name and number.
void check_account_rules(const XmlElement& root, Diagnostics& diagnostics);

/// Tells when the rows of a driftredovisning do not count every class once, so that its sum would be wrong.
void check_rows_of(const AccountRules& rules, Diagnostics& diagnostics);

}  // namespace redovisa

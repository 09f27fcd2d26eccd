#pragma once

#include <string>

namespace redovisa {

/// Rich Text Format with its table of colours in order of the colours, and every reference to it changed
/// accordingly: LibreOffice lists them in an order that differs between runs. A text without such a table is
/// left as it is.
std::string with_colours_in_order(const std::string& rtf);

}  // namespace redovisa

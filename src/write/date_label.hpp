#pragma once

#include <string_view>

#include "document/document.hpp"

namespace redovisa {

/// What the document's date is called: the day of a decision is "Datum"; until there is one the date is the
/// last day of the period that is reported on, and that is "Avser per". No report is decided on that day.
std::string_view date_label(const Properties& properties);

}  // namespace redovisa

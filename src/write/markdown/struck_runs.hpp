#pragma once

#include "document/document.hpp"

namespace redovisa {

/// Takes the look of struck text from those runs of a line that cannot have its markers, "~~", round them.
void settle_struck(Runs& line);

/// Whether the markers begin before a run of the line, or end after it.
bool begins_struck(const Runs& line, std::size_t i);
bool ends_struck(const Runs& line, std::size_t i);

}  // namespace redovisa

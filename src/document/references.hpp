#pragma once

#include <vector>

#include "document/document.hpp"
#include "document/inline_filler.hpp"
#include "document/numbering.hpp"
#include "document/text_faults.hpp"

namespace redovisa {

/// Gives references their text and link, and tells of those that lead nowhere; they become plain text.
void resolve_references(std::vector<Block>& blocks, const std::vector<Reference>& references,
                        const Labels& labels, TextFaults& faults);

}  // namespace redovisa

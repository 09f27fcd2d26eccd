#pragma once

#include <vector>

#include "document/document.hpp"
#include "document/inline_filler.hpp"
#include "document/numbering.hpp"
#include "document/text_faults.hpp"
#include "view/contents.hpp"

namespace redovisa {

/// What a reference says to a table or chart that the material has and this document may not show, by id:
/// "tabellen ”Volymer”", without a place to lead to.
Labels names_of_all(const Contents& contents);

/// Gives references their text and link. Those to what the document does not show, but `names` knows, become
/// words, which is told; those that lead nowhere are told as faults.
void resolve_references(std::vector<Block>& blocks, const std::vector<Reference>& references,
                        const Labels& labels, const Labels& names, TextFaults& faults);

}  // namespace redovisa

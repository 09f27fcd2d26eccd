#pragma once

#include <string_view>
#include <vector>

#include "import/document_block.hpp"

namespace redovisa {

/// The headings, texts and tables of a document as Pandoc's JSON has it. Pictures, raw markup and the targets
/// of links that are no web addresses are left out. Throws EnvironmentFailure when it is not Pandoc's JSON,
/// or is deeper or larger than a document is.
std::vector<ImportedBlock> blocks_of_json(std::string_view json);

}  // namespace redovisa

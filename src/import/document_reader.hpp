#pragma once

#include <vector>

#include "import/document_block.hpp"
#include "import/imported_plan.hpp"

namespace redovisa {

/// What a document's blocks give: goals by its headings and tables, running text by the headings that the
/// reports' templates have.
ImportedPlan plan_of_document(const std::vector<ImportedBlock>& blocks, const ImportRequest& request);

}  // namespace redovisa

#pragma once

#include <optional>
#include <vector>

#include "import/document_block.hpp"
#include "import/imported_plan.hpp"

namespace redovisa {

/// What year a document is about, and the period of its follow-up when it is one.
struct DocumentFacts {
  int year = 0;  // 0: the document does not say
  std::optional<Period> follow_up;
  bool lacks_period = false;  // it is a report of a part of the year, and does not say of which
};

/// By the request, else by the first words of the document ("Delårsrapport per augusti 2025",
/// "Verksamhetsplan 2026") and the headings of its tables.
DocumentFacts facts_of(const std::vector<ImportedBlock>& blocks, const ImportRequest& request);

}  // namespace redovisa

#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// What stands at the head of the report in formats that have no title page.
struct TitleBlock {
  std::string title;
  std::vector<std::string> lines;  // committee and municipality, diarienummer, date, status
};

/// From the document's own title paragraphs, or from its properties when it has none.
TitleBlock title_block_of(const Document& document);

/// Whether the block belongs to the title and not to the text.
bool is_title(const Block& block);

}  // namespace redovisa

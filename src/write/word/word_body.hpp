#pragma once

#include <span>

#include "document/document.hpp"
#include "write/word/word_draft.hpp"
#include "write/word/word_section.hpp"

namespace redovisa {

/// All blocks of the document that are not its title page, in their `sections`, with the last section's
/// properties. A title page and a table of contents may stand before them already.
void write_body(WordDraft& draft, const Document& document, std::span<const Section> sections,
                const PageParts& parts, bool has_title_page, bool has_contents);

}  // namespace redovisa

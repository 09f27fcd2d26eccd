#pragma once

#include <vector>

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// The blocks one after another on the pages of the draft's current section.
void write_blocks(WordDraft& draft, const std::vector<const Block*>& blocks);

/// The blocks of a footnote, in its style.
void write_note_blocks(WordDraft& draft, const std::vector<Block>& blocks);

}  // namespace redovisa

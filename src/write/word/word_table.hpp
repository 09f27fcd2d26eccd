#pragma once

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// A table with its caption above and its notes below, `indent` twips from the left edge of the text and
/// `width` wide. Small enough tables stay on one page.
void write_table(WordDraft& draft, const TableBlock& block, int indent, int width);

/// Whether it becomes a table in Word: otherwise it only says that there is nothing to tell. In running text
/// the headings alone are one.
bool has_cells(const TableBlock& block);

}  // namespace redovisa

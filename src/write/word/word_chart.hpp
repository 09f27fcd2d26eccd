#pragma once

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// Adds the figure's charts, at most `width` twips wide together, to the open paragraph as charts that can be
/// edited in Word; each with its alternative text and a workbook with its figures.
void append_editable_charts(WordDraft& draft, const Figure& figure, int width);

}  // namespace redovisa

#pragma once

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// Whether a part that may lie can stand: every table of its own fits an upright page, so that no word and no
/// number in it has to be broken, no cell becomes taller than it is wide and no mark takes three lines. The
/// tables' layouts are kept in the draft for when they are written.
bool fits_upright(WordDraft& draft, const Landscape& part);

}  // namespace redovisa

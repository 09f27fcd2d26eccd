#pragma once

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// A chart as wide as `width` twips with its caption below: a vector picture for every Word (EMF), and the
/// same as SVG for those that show it. In a draft for print the SVG alone; where charts shall be
/// editable, charts that Word draws itself.
void write_figure(WordDraft& draft, const Figure& figure, int indent, int width);

}  // namespace redovisa

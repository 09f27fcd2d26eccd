#pragma once

#include "write/word/word_draft.hpp"

namespace redovisa {

/// A picture that a text shows, in a paragraph of its own, with its caption below it. It is as large as
/// screens show it, unless the text is narrower or the page too low. A file that is shown twice is one part.
/// `indent` and `width` in twips: what it has to keep within.
void write_shown_picture(WordDraft& draft, const Picture& picture, int indent, int width);

}  // namespace redovisa

#pragma once

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// Adds the look's logotype, if it has one, to the paragraph being written: on a title page in the look's own
/// box, otherwise at the right of the first page's title, whose lines give way. Its alternative text names
/// the municipality.
void append_logotype(WordDraft& draft, const Properties& properties);

}  // namespace redovisa

#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// A footnote's mark in the text, and the footnote in its own part. In a footnote, which cannot have
/// footnotes, its text stands in parentheses instead.
void append_footnote(WordDraft& draft, const std::vector<Block>& blocks);

/// footnotes.xml with the footnotes written so far; empties them.
std::string footnotes_part(WordDraft& draft);

/// settings.xml that knows of the lines above footnotes.
std::string settings_with_footnotes(std::string settings);

}  // namespace redovisa

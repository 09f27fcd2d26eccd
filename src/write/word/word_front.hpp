#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// How many of the document's first blocks are its own title page: paragraphs that are title, subtitle or
/// facts, if one of them is the title.
std::size_t blocks_of_title_page(const std::vector<Block>& blocks);

/// The title page, from the document's own blocks or else from its properties; for a document without title
/// page, its title in three lines. False when there is nothing to say.
bool write_title(WordDraft& draft, const Document& document);

/// The bookmarks of the headings that stand in the table of contents, by heading id; empty when the document
/// has too few headings for one.
std::map<std::string, std::string> bookmarks_of_contents(const Document& document);

/// The table of contents down to the document's level; nothing when there are fewer than three headings.
/// Headings without a page number get none, and no leader either. In a draft for print every page number is a
/// reference that LibreOffice works out, which it never does inside Word's own table of contents.
bool write_contents(WordDraft& draft, const Document& document,
                    const std::map<std::string, int>& page_numbers);

}  // namespace redovisa

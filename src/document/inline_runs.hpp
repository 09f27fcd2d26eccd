#pragma once

#include <cmark-gfm.h>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "document/markdown_tree.hpp"

namespace redovisa {

/// The text that a cmark node holds itself, without unwanted control characters; marks are still there.
std::string text_of_literal(cmark_node* node);

/// The text of a block, with what of it cannot be shown.
struct InlineContent {
  Runs runs;
  std::vector<int> notes;  // which of the document's footnotes each `note_mark` stands for, the first is 1
  std::vector<std::string> pictures;  // addresses, one for each three `picture_mark`
  std::vector<TextLoss> losses;
};

/// The inline content below a cmark node; marks and placeholders are still there, code holds no marks.
InlineContent inline_content_of(cmark_node* parent, bool without_comments);

}  // namespace redovisa

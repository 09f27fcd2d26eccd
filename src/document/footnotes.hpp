#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/markdown_tree.hpp"

namespace redovisa {

/// A line that looks as if it defined a footnote: "[^2]: Se bilagan."
struct WrittenNote {
  std::string mark;  // "[^2]"
  int line = 0;      // 1-based
};

/// All such lines, also in quotes; those in code are among them.
std::vector<WrittenNote> written_notes(std::string_view markdown);

/// Blocks as they may stand in a footnote: headings are strong paragraphs, the rows of tables are
/// paragraphs, and marks of footnotes are gone, each with a loss.
FootnoteNodes as_footnote(std::vector<MarkdownNode> nodes);

/// Number of bytes of text.
std::size_t text_size(const std::vector<MarkdownNode>& nodes);

}  // namespace redovisa

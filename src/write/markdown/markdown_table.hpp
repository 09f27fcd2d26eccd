#pragma once

#include <string>

#include "document/document.hpp"
#include "write/markdown/markdown_dialect.hpp"
#include "write/markdown/markdown_inline.hpp"

namespace redovisa {

/// A table as a pipe table, without caption and notes and without a last line end; empty when it has no
/// columns. The columns are aligned for a monospace editor, or for Pandoc wide after the columns' shares.
std::string pipe_table(const TableBlock& block, const MarkdownDialect& dialect, const NoteMark& note_mark);

}  // namespace redovisa

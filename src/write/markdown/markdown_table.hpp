#pragma once

#include <string>

#include "view/table.hpp"
#include "write/markdown/markdown_dialect.hpp"

namespace redovisa {

/// A table as a pipe table, without caption and notes and without a last line end; empty when it has no
/// columns. The columns are aligned for a monospace editor, or for Pandoc wide after the columns' shares.
std::string pipe_table(const Table& table, const MarkdownDialect& dialect);

}  // namespace redovisa

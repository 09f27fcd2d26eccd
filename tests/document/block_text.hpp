#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// Blocks in a compact notation for comparisons, one a line, indented by depth: "h2 Ekonomi", "p en *fet*
/// rad".
std::string block_text(const std::vector<Block>& blocks, int depth = 0);

/// Runs as text: *strong*, _emphasis_, `code`, [text](link), a hard break as "⏎".
std::string run_text(const Runs& runs);

}  // namespace redovisa

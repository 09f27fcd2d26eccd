#pragma once

#include <string_view>
#include <vector>

#include "document/markdown_tree.hpp"

namespace redovisa {

/// A user's text as a tree. Its highest heading is one level below `heading_level` and the others follow,
/// also below level 6.
std::vector<MarkdownNode> parse_prose(std::string_view markdown, int heading_level);

}  // namespace redovisa

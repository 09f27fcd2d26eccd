#pragma once

#include <vector>

#include "document/markdown_tree.hpp"
#include "document/text_faults.hpp"

namespace redovisa {

/// A part of a template as a tree in which paragraphs that are only directives have become directive nodes; a
/// landscape node holds what stands between {{liggande}} and {{slut}}. Comments are gone.
std::vector<MarkdownNode> parse_template_part(const TextOrigin& origin, TextFaults& faults);

}  // namespace redovisa

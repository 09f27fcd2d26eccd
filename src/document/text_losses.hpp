#pragma once

#include "document/markdown_tree.hpp"
#include "document/text_faults.hpp"

namespace redovisa {

/// Tells what of a block's text cannot be shown as it was written.
void tell_losses(const MarkdownNode& node, const TextOrigin& origin, TextFaults& faults);

}  // namespace redovisa

#pragma once

#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// Runs as lines that Markdown can mark up: neighbours differ in look, links are safe, no line begins or ends
/// with a space, and no marked run begins or ends with a space or, beside a word, with a sign.
std::vector<Runs> markable_lines(const Runs& runs);

}  // namespace redovisa

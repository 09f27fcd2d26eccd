#pragma once

#include <cmark-gfm.h>
#include <string>

#include "document/document.hpp"

namespace redovisa {

/// The text that a cmark node holds itself, without unwanted control characters; marks are still there.
std::string text_of_literal(cmark_node* node);

/// The inline content below a cmark node as runs; marks and placeholders are still there, code holds no
/// marks.
Runs runs_of(cmark_node* parent, bool without_comments);

}  // namespace redovisa

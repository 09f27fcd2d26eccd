#pragma once

#include <string>
#include <string_view>

#include "view/contents.hpp"

namespace redovisa {

/// A text as CommonMark that says just that on one line, whatever signs it holds; line breaks are spaces.
std::string as_plain_prose(std::string_view text);

/// A paragraph that begins with a label: "**Metod:** enkät". `markdown` is a person's CommonMark; of several
/// paragraphs it begins below the label.
Prose labelled(std::string_view label, const std::string& markdown, const SourcePosition& position);

}  // namespace redovisa

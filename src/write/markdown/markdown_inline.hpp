#pragma once

#include <functional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "write/markdown/markdown_escape.hpp"

namespace redovisa {

/// The mark of a footnote, "[^1]", which is kept by whoever writes the text.
using NoteMark = std::function<std::string(const std::vector<Block>&)>;

/// Runs as Markdown. In a paragraph every line break becomes a backslash and a new line; in a cell or
/// heading, a space. Where Markdown cannot set the look of a run (emphasis inside a word, next to a sign),
/// the look gives way and never the text. Links with another scheme than http, https and mailto are shown as
/// their text. Without `note_mark` footnotes are left out.
std::string inline_markdown(const Runs& runs, MarkdownPlace place, const NoteMark& note_mark = {});

/// A text of its own without footnotes, perhaps all of it strong, as inline_markdown writes it.
std::string text_markdown(const std::string& text, bool strong, const MarkdownPlace& place);

/// A link's target as it stands between the parentheses.
std::string link_target(const std::string& address);

}  // namespace redovisa

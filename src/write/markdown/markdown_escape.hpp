#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// Where a stretch of text will stand in Markdown; decides what in it would act as markup.
struct MarkdownPlace {
  bool line_start = false;      // it begins a line of a paragraph
  bool in_cell = false;         // of a pipe table
  bool in_heading = false;      // of a "#" heading
  bool in_brackets = false;     // in the text of a link or picture
  bool before_bracket = false;  // "[" follows right after it
  bool after_note = false;      // a footnote's mark stands right before it
};

/// One line of text with a backslash before what CommonMark (with GitHub's tables) or Pandoc would take as
/// markup, and before nothing else. Control characters are left out, line ends and tabs become spaces.
std::string escape_markdown(std::string_view text, MarkdownPlace place);

}  // namespace redovisa

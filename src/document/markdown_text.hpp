#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// Markdown as the parser is to get it: lines end with "\n", control characters are gone, an `escape_mark`
/// stands after every brace and "[" of a footnote that was escaped, and where more declarations and comments
/// would begin than anyone writes.
std::string prepared_markdown(std::string_view markdown);

/// Whether cmark's table extension would need time or memory as the square of the text: it fills out short
/// rows to the table's full width, and seeks the heading row through all lines of the paragraph before.
bool tables_cost_too_much(std::string_view markdown);

}  // namespace redovisa

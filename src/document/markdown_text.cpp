#include "document/markdown_text.hpp"

#include <algorithm>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

/// Whether a backslash that is not itself escaped stands before the character.
bool is_escaped(std::string_view text, std::size_t at) {
  std::size_t backslashes = 0;
  while (backslashes < at && text[at - 1 - backslashes] == '\\') ++backslashes;
  return backslashes % 2 == 1;
}

bool begins_declaration(std::string_view text) { return text.starts_with("<!") || text.starts_with("<?"); }

/// A placeholder or a footnote's mark.
bool begins_markup(std::string_view text) { return text.starts_with('{') || text == "[^"; }

/// cmark seeks the end of each comment, declaration and instruction through all the text that follows.
bool has_too_many_declarations(std::string_view text) {
  constexpr int most = 1000;
  int count = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1))
    if (begins_declaration(text.substr(at, 2)) && ++count > most) return true;
  return false;
}

}  // namespace

std::string prepared_markdown(std::string_view markdown) {
  const std::string clean = without_controls(with_line_feeds(markdown));
  const bool breaks_declarations = has_too_many_declarations(clean);
  std::string marked;
  std::size_t copied = 0;
  for (std::size_t at = 0; at < clean.size(); ++at) {
    if (clean[at] != '{' && clean[at] != '[' && clean[at] != '<') continue;
    const bool escaped = begins_markup(std::string_view{clean}.substr(at, 2)) && is_escaped(clean, at);
    if (!escaped && !(breaks_declarations && begins_declaration(std::string_view{clean}.substr(at, 2))))
      continue;
    marked.append(clean, copied, at + 1 - copied) += escape_mark;
    copied = at + 1;
  }
  return marked.append(clean, copied);
}

bool tables_cost_too_much(std::string_view markdown) {
  constexpr std::size_t most_cells = 2'000'000, longest_paragraph = 1000;
  std::size_t lines = 1, bars = 0, most_bars = 0, paragraph = 0;
  for (std::size_t at = 0; at < markdown.size(); ++at) {
    if (markdown[at] == '|') most_bars = std::max(most_bars, ++bars);
    if (markdown[at] != '\n') continue;
    ++lines, bars = 0;
    paragraph = at + 1 < markdown.size() && markdown[at + 1] == '\n' ? 0 : paragraph + 1;
    if (paragraph > longest_paragraph) return true;
  }
  return most_bars > most_cells / lines;
}

}  // namespace redovisa

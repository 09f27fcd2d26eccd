#include "view/prose_text.hpp"

#include <fmt/format.h>

namespace redovisa {

std::string as_plain_prose(std::string_view text) {
  constexpr std::string_view marks = "\\`*_{}[]()<>#+-.!|~&:$\"'@";
  std::string prose;
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      if (!prose.ends_with(' ')) prose += ' ';
      continue;
    }
    if (marks.find(c) != std::string_view::npos) prose += '\\';
    prose += c;
  }
  return prose;
}

Prose labelled(std::string_view label, const std::string& markdown, const SourcePosition& position) {
  const bool one_line = markdown.find('\n') == std::string::npos;
  return {fmt::format("**{}:**{}{}", as_plain_prose(label), one_line ? " " : "\n\n", markdown), position};
}

}  // namespace redovisa

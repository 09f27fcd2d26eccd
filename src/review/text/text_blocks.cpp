#include "review/text/text_blocks.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "review/text/text_characters.hpp"

namespace redovisa {

namespace {

/// "- ", "* ", "1. ", "2) ": the length of a list item's mark, 0 when there is none.
std::size_t item_mark(std::string_view line) {
  for (const std::string_view mark : {"- ", "* ", "+ ", "• "})
    if (line.starts_with(mark)) return mark.size();
  std::size_t digits = 0;
  while (digits < line.size() && digits < 3 && is_digit(line[digits])) ++digits;
  const bool is_mark = digits > 0 && digits + 1 < line.size() &&
                       (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
  return is_mark ? digits + 2 : 0;
}

TextBlock block_of(std::string_view line) {
  if (line.starts_with('#')) {
    const auto text = line.find_first_not_of("# ");
    return {TextBlockKind::heading, text == std::string_view::npos ? line.substr(0, 0) : line.substr(text)};
  }
  if (line.starts_with('|')) return {TextBlockKind::table, line};
  if (line.starts_with("> ")) line.remove_prefix(2);
  const std::size_t mark = item_mark(line);
  return {mark > 0 ? TextBlockKind::item : TextBlockKind::paragraph, line.substr(mark)};
}

bool goes_on(const TextBlock& block, const TextBlock& next) {
  const bool is_open = block.kind == TextBlockKind::paragraph || block.kind == TextBlockKind::item;
  return is_open && next.kind == TextBlockKind::paragraph;
}

}  // namespace

std::vector<TextBlock> blocks_of(std::string_view text) {
  std::vector<TextBlock> blocks;
  bool is_open = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trimmed_text(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) {
      is_open = false;
      continue;
    }
    const TextBlock next = block_of(line);
    if (is_open && goes_on(blocks.back(), next)) {
      const char* begin = blocks.back().text.data();
      blocks.back().text = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
      continue;
    }
    blocks.push_back(next);
    is_open = true;
  }
  return blocks;
}

}  // namespace redovisa

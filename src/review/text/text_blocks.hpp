#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace redovisa {

/// What a block of CommonMark is.
enum class TextBlockKind : std::uint8_t { paragraph, item, heading, table };

/// A paragraph, list item, heading or table row as it is written, without the mark that begins it.
struct TextBlock {
  TextBlockKind kind = TextBlockKind::paragraph;
  std::string_view text;  // trimmed; may run over several lines
};

/// The blocks of a text in their order. Points into the text.
std::vector<TextBlock> blocks_of(std::string_view text);

}  // namespace redovisa

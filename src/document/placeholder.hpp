#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// What stands between {{ and }}. `malformed` also covers a {{ that is never closed.
enum class PlaceholderKind : std::uint8_t {
  value,      // {{rapport.nämnd}}
  reference,  // {{se driftredovisning}}
  insert,     // {{infoga driftredovisning}}
  repeat,     // {{upprepa mål: mal.md}}
  landscape,  // {{liggande}}
  end,        // {{slut}}
  malformed,
};

/// A placeholder as it was understood, and as it was written.
struct Placeholder {
  PlaceholderKind kind = PlaceholderKind::value;
  std::string name = {};     // folded, as a key of Contents, or an id
  std::string part = {};     // repeat: the template's file
  std::string written = {};  // with its braces
};

/// A stretch of text, or (when `is_placeholder`) a placeholder.
struct TextPiece {
  std::string_view text;
  bool is_placeholder = false;
  Placeholder placeholder = {};
};

/// Whether the placeholder stands for blocks and therefore needs a paragraph of its own.
bool is_block_directive(PlaceholderKind kind);

/// The text divided at its placeholders. A brace followed by `escape_mark` begins none.
std::vector<TextPiece> pieces_of(std::string_view text);

}  // namespace redovisa

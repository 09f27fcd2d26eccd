#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace redovisa {

/// Walks forward through a UTF-8 text and knows the line and the column, in characters, where it stands.
class TextCursor {
 public:
  explicit TextCursor(std::string_view text) : text_{text} {}

  /// Goes to a byte offset; never backwards, so that a file on one long line costs no more than others.
  void advance_to(std::size_t offset);

  std::uint32_t row() const { return row_; }
  std::uint32_t column() const { return column_; }

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  std::uint32_t row_ = 1, column_ = 1;
};

/// The byte offsets of the attributes' names in the start tag whose element name stands at `name_offset`, in
/// order. The text must be well-formed.
std::vector<std::size_t> attribute_offsets(std::string_view text, std::size_t name_offset);

}  // namespace redovisa

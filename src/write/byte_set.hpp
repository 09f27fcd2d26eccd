#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace redovisa {

/// A set of bytes to look for in texts: one step for each byte, where std::string_view::find_first_of calls a
/// function for each.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char c : bytes) has_[static_cast<unsigned char>(c)] = true;
  }

  constexpr bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }

  /// The place of the first byte of the set at `from` or after it; the text's length when there is none.
  constexpr std::size_t first_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && !has(text[from])) ++from;
    return from < text.size() ? from : text.size();
  }

  constexpr bool is_in(std::string_view text) const { return first_in(text) < text.size(); }

 private:
  std::array<bool, 256> has_{};
};

}  // namespace redovisa

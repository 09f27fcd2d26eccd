#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace redovisa {

/// What CommonMark tells apart beside the markers of emphasis.
enum class CharacterClass : std::uint8_t { space, sign, word };

/// A character at an edge of a text: its class and its length in bytes.
struct EdgeCharacter {
  CharacterClass kind;
  std::size_t bytes;
};

/// Of a text that is not empty.
EdgeCharacter first_character(std::string_view text);
EdgeCharacter last_character(std::string_view text);

}  // namespace redovisa

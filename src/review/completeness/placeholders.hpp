#pragma once

#include <optional>
#include <string_view>

namespace redovisa {

/// A stretch of a text that stands where something was to be written.
struct LeftPlaceholder {
  std::string_view text;  // "[Skriv här]"
  bool unsure = false;    // it may be what was meant: "[…]" of a quotation
};

/// The first in the text; nullopt when there is none. The program's own {{…}} are none.
std::optional<LeftPlaceholder> find_left_placeholder(std::string_view text);

}  // namespace redovisa

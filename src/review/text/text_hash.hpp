#pragma once

#include <functional>
#include <string_view>

namespace redovisa {

/// Lets a map with keys of std::string be asked for a part of a text without a copy of it.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

}  // namespace redovisa

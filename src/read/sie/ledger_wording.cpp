#include "read/sie/ledger_wording.hpp"

#include <fmt/format.h>

namespace redovisa {

std::string in_kronor(Ore ore) {
  const Ore size = ore < 0 ? -ore : ore;
  std::string kronor = std::to_string(size / 100);
  for (auto at = static_cast<std::ptrdiff_t>(kronor.size()) - 3; at > 0; at -= 3)
    kronor.insert(static_cast<std::size_t>(at), "\u00A0");
  return fmt::format("{}{},{:02}\u00A0kr", ore < 0 ? "\u2212" : "", kronor, size % 100);
}

}  // namespace redovisa

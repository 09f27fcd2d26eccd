#include "read/typed_sums.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "diagnostics/folded.hpp"

namespace redovisa {

bool is_typed_sum(std::string_view name) {
  static constexpr std::array<std::string_view, 5> words{"summa", "totalt", "total", "totalsumma",
                                                         "total summa"};
  const std::string written = folded(name);
  return std::ranges::find(words, written) != words.end() || written.starts_with("summa ");
}

}  // namespace redovisa

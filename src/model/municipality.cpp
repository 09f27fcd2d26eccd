#include "model/municipality.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

const ExpectedCommittee* find_committee(const Municipality& municipality, std::string_view name) {
  const std::string wanted = folded(name);
  const auto found = std::ranges::find_if(municipality.committees, [&](const ExpectedCommittee& c) {
    return folded(c.name) == wanted || (!c.short_name.empty() && folded(c.short_name) == wanted);
  });
  return found == municipality.committees.end() ? nullptr : &*found;
}

}  // namespace redovisa

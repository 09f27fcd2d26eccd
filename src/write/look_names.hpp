#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// A name within braces that a look's part has and nothing fills in: "{rutnat}".
struct UnknownLookName {
  std::size_t line = 0;
  std::string name;
};

/// The names in lower case within braces that are left in the part and are none of `known`, in order.
std::vector<UnknownLookName> unknown_look_names(std::string_view part, const std::vector<std::string>& known);

}  // namespace redovisa

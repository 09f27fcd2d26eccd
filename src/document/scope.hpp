#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/contents.hpp"

namespace redovisa {

/// Where names are looked up: the element of a group first, then what stands around it.
struct Scope {
  const Contents& own;
  const Scope* outer = nullptr;
};

/// The value, items or group by that name, the innermost; nullptr when the name is unknown.
const CellValue* find_value(const Scope& scope, std::string_view name);
const std::vector<Item>* find_items(const Scope& scope, std::string_view name);
const std::vector<Contents>* find_group(const Scope& scope, std::string_view name);

/// The names that could have been found.
std::vector<std::string> value_names(const Scope& scope);
std::vector<std::string> item_names(const Scope& scope);
std::vector<std::string> group_names(const Scope& scope);

}  // namespace redovisa

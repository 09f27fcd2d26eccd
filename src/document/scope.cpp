#include "document/scope.hpp"

namespace redovisa {

namespace {

template <class Map>
const typename Map::mapped_type* find(const Scope& scope, Map Contents::*kind, std::string_view name) {
  for (const Scope* at = &scope; at != nullptr; at = at->outer) {
    const Map& map = at->own.*kind;
    if (const auto found = map.find(name); found != map.end()) return &found->second;
  }
  return nullptr;
}

template <class Map>
std::vector<std::string> names(const Scope& scope, Map Contents::*kind) {
  std::vector<std::string> result;
  for (const Scope* at = &scope; at != nullptr; at = at->outer)
    for (const auto& [name, value] : at->own.*kind) result.push_back(name);
  return result;
}

}  // namespace

const CellValue* find_value(const Scope& scope, std::string_view name) {
  return find(scope, &Contents::values, name);
}
const std::vector<Item>* find_items(const Scope& scope, std::string_view name) {
  return find(scope, &Contents::items, name);
}
const std::vector<Contents>* find_group(const Scope& scope, std::string_view name) {
  return find(scope, &Contents::groups, name);
}

std::vector<std::string> value_names(const Scope& scope) { return names(scope, &Contents::values); }
std::vector<std::string> item_names(const Scope& scope) { return names(scope, &Contents::items); }
std::vector<std::string> group_names(const Scope& scope) { return names(scope, &Contents::groups); }

}  // namespace redovisa

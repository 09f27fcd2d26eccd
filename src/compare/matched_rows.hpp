#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "diagnostics/folded.hpp"

namespace redovisa {

/// Which of the earlier things each of the later ones is, and which of the earlier are gone.
struct MatchedRows {
  std::vector<std::optional<std::size_t>> earlier;  // of each later thing
  std::vector<std::size_t> gone;
};

/// Matches by key, those that are left by name. A name of two tells nothing. A key is the names of a thing:
/// its id and what it is called.
using RowKeys = std::vector<std::pair<std::string, std::string>>;

inline MatchedRows matched(const RowKeys& before, const RowKeys& now) {
  MatchedRows result{std::vector<std::optional<std::size_t>>(now.size()), {}};
  std::vector<bool> taken(before.size());
  const auto match = [&](const auto& key_of) {
    std::map<std::string, std::vector<std::size_t>> by_key, wanted;
    for (std::size_t i = 0; i < before.size(); ++i)
      if (!taken[i]) by_key[key_of(before[i])].push_back(i);
    for (std::size_t i = 0; i < now.size(); ++i)
      if (!result.earlier[i]) wanted[key_of(now[i])].push_back(i);
    for (const auto& [key, later] : wanted) {
      const auto found = by_key.find(key);
      if (key.empty() || later.size() != 1 || found == by_key.end() || found->second.size() != 1) continue;
      result.earlier[later.front()] = found->second.front();
      taken[found->second.front()] = true;
    }
  };
  match([](const auto& row) { return folded(row.first); });
  match([](const auto& row) { return folded(row.second); });
  for (std::size_t i = 0; i < before.size(); ++i)
    if (!taken[i]) result.gone.push_back(i);
  return result;
}

}  // namespace redovisa

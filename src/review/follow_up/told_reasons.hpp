#pragma once

#include <string_view>
#include <unordered_set>

#include "review/review.hpp"

namespace redovisa {

/// Do the words say that something is lacking or cannot be measured: "saknas", "har inga indikatorer", "kan
/// inte följas upp"?
bool tells_of_lack(std::string_view text);

/// What the texts say of goals. Points into the goals.
class ToldOfGoals {
 public:
  explicit ToldOfGoals(const Reviewed& reviewed);

  /// Does a running text name the goal's number?
  bool is_named(const Goal& goal) const { return named_.contains(goal.number); }

  /// Has somebody said in the goal's own texts, or in a sentence that names its number, that something is
  /// lacking?
  bool is_said_to_lack(const Goal& goal) const { return lacking_.contains(goal.number); }

 private:
  std::unordered_set<std::string_view> named_, lacking_;
};

}  // namespace redovisa

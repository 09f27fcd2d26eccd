#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/plan.hpp"

namespace redovisa {

/// A goal's number in a text.
struct GoalMention {
  const Goal* goal;
  std::size_t end;  // of the number, in bytes
};

/// Finds the numbers of goals in texts: "7.3", "1:1", "KF4". Numbers of a single character are more often
/// something else. Points into the goals.
class GoalMentions {
 public:
  explicit GoalMentions(const std::vector<Goal>& goals);

  std::vector<GoalMention> in(std::string_view text) const;

 private:
  std::unordered_map<std::string_view, const Goal*> by_number_;
};

}  // namespace redovisa

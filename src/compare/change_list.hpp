#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compare/changes.hpp"

namespace redovisa {

/// What the parts of the comparison add their changes to.
class ChangeList {
 public:
  explicit ChangeList(std::vector<Change>& changes) : changes_{changes} {}

  /// What the following changes are of.
  void about(ChangedThing thing, std::string id, std::string name) {
    thing_ = thing, id_ = std::move(id), name_ = std::move(name);
  }

  Change& add(ChangedPart part, ChangeEnd from, ChangeEnd to) {
    changes_.push_back({thing_, part, id_, name_, std::move(from), std::move(to)});
    return changes_.back();
  }

 private:
  std::vector<Change>& changes_;
  ChangedThing thing_ = ChangedThing::goal;
  std::string id_, name_;
};

/// The rows of the economy's tables that have other forecasts or outcomes, and their sums.
void compare_economy(const SourceMaterial& from, const SourceMaterial& to, ChangeList& list);

}  // namespace redovisa

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/convention.hpp"

namespace redovisa {

/// What one rule does, in words that a politician understands, with the parameters that are chosen.
struct RuleWords {
  std::string_view rule;  // as conventions write it: "mot-mål"
  std::string (*words)(const RuleChoice&, const Convention&);
};

/// The words of every rule, a list for each kind of thing that is judged: the same name may be in several.
const std::vector<RuleWords>& indicator_rule_words();
const std::vector<RuleWords>& assignment_rule_words();
const std::vector<RuleWords>& goal_rule_words();
const std::vector<RuleWords>& goal_trend_rule_words();

/// The word of a level, or of what is not evaluated, as it stands in running text: "”Uppfyllt”".
std::string quoted_level(const Scale& scale, std::optional<Level> level);

/// The parts that a goal's rule takes together: "”Kommunfullmäktiges indikatorer”", "uppdragen".
std::string group_words(const GroupShare& group, const Convention& convention);

/// "a", "a och b", "a, b och c".
std::string listed(const std::vector<std::string>& words);

}  // namespace redovisa

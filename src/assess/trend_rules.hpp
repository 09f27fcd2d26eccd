#pragma once

#include <optional>
#include <vector>

#include "assess/change_base.hpp"
#include "assess/indicator_rules.hpp"

namespace redovisa {

/// How an indicator has developed since the base that the rule's parameters name.
struct Development {
  JudgedFigure figure;
  ChangeBaseFigure base;
  Decimal gain;  // how much better the figure is, times the base's count; negative when it is worse
  std::vector<Fact> facts = {};
};

/// A development, or the reasons why there is none.
struct DevelopmentFound {
  std::optional<Development> development = {};
  Verdict without = {};
};

DevelopmentFound development_of(const Indicator& indicator, const RuleChoice& choice,
                                const Situation& situation);

/// Is there any gain, in the good direction, that the rule's tolerance does not take for none?
bool has_gained(const Development& development, const RuleChoice& choice);

/// The reason that tells that the judged figure is of an earlier period; empty when it is not.
std::vector<Reason> told_of_age(const JudgedFigure& figure);

}  // namespace redovisa

#pragma once

#include <string_view>
#include <vector>

#include "assess/verdict.hpp"
#include "model/plan.hpp"

namespace redovisa {

/// What rules need to know besides the thing they judge.
struct Situation {
  const Convention& convention;
  Period period;  // the report's
};

/// A rule is a function from an indicator and the rule's parameters to a verdict.
using IndicatorRule = Verdict (*)(const Indicator&, const RuleChoice&, const Situation&);

struct NamedIndicatorRule {
  std::string_view name;  // as conventions write it: "mot-mål"
  IndicatorRule judge;
};

/// The forecast (or outcome) against the year's target in the indicator's direction: best level or worst.
Verdict against_target(const Indicator& indicator, const RuleChoice& choice, const Situation& situation);

/// The sign of the change since an earlier value, in the indicator's direction: a level of the trend scale.
Verdict against_earlier(const Indicator& indicator, const RuleChoice& choice, const Situation& situation);

/// The development since the base: best level when it is good and strong, a level between when it is good but
/// weak, else the worst.
Verdict by_development(const Indicator& indicator, const RuleChoice& choice, const Situation& situation);

/// The first row of the convention's table that fits what the outcome, the forecast and the trend say.
Verdict by_indicator_table(const Indicator& indicator, const RuleChoice& choice, const Situation& situation);

/// Every rule that conventions can name.
const std::vector<NamedIndicatorRule>& indicator_assessment_rules();
const std::vector<NamedIndicatorRule>& indicator_trend_rules();

}  // namespace redovisa

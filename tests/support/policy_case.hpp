#pragma once

#include <boost/test/unit_test.hpp>
#include <ostream>

#include "assess/indicator_rules.hpp"
#include "support/sample_plan.hpp"
#include "support/written_plan.hpp"

/// An indicator as it is written, and what a municipality's rule makes of it at the end of 2025.
struct PolicyCase {
  WrittenIndicator indicator;
  int level;  // −1: not evaluated
  redovisa::ReasonCode reason;
};

inline std::ostream& operator<<(std::ostream& out, const PolicyCase& c) { return out << c.indicator.name; }

inline constexpr int green = 0, yellow = 1, red = 2, no_level = -1;

/// The choice of most: the outcome, everything else at its default.
inline redovisa::RuleChoice of_outcome() {
  redovisa::RuleChoice choice;
  choice.basis = redovisa::Basis::outcome;
  return choice;
}

inline void check_policy(const PolicyCase& c, const redovisa::RuleChoice& choice,
                         const redovisa::Convention& convention, redovisa::IndicatorRule rule,
                         const redovisa::Period& period = year_2025) {
  const redovisa::Indicator indicator = written_indicator(c.indicator);
  const redovisa::Verdict verdict = rule(indicator, choice, {convention, period});
  BOOST_TEST(number_of(verdict.level) == c.level);
  BOOST_REQUIRE(!verdict.reasons.empty());
  BOOST_TEST(static_cast<int>(verdict.reasons.front().code) == static_cast<int>(c.reason));
}

/// Against targets and limits, in green, yellow and red.
inline void check_policy(const PolicyCase& c, const redovisa::RuleChoice& choice = of_outcome()) {
  check_policy(c, choice, three_level_convention(), redovisa::against_target);
}

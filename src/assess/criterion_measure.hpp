#pragma once

#include <optional>
#include <vector>

#include "assess/indicator_figures.hpp"

namespace redovisa {

/// A figure that is to be held against criteria, and what that may need besides.
struct Trial {
  const Indicator& indicator;
  const RuleChoice& choice;
  const JudgedFigure& figure;
  const Criterion* target = nullptr;             // that shares and distances are of; null: there is none
  const PeriodTarget* target_of_year = nullptr;  // that the reasons tell of
  std::optional<Direction> direction = {};       // that is good for the figure
  bool plain_share = false;  // is a share of the target the plain quotient although lower is better?
};

/// What a criterion's bounds are bounds of, as a fraction so that nothing has to be divided.
struct Measured {
  Decimal numerator;
  Decimal denominator{1};                // above zero
  std::optional<Direction> better = {};  // which way is better for it
  std::optional<FactName> name = {};     // what it is called; empty: it is the figure itself
  std::vector<Fact> facts = {};          // that it was made from, besides figure and target
};

/// A Measured; or the reason why the indicator cannot be judged; or neither, when the criterion says nothing
/// about this indicator, as a share of a target that is no figure.
struct Measurement {
  std::optional<Measured> measured = {};
  std::optional<ReasonCode> fault = {};
};

Measurement measure(const Criterion& criterion, const Trial& trial);

}  // namespace redovisa

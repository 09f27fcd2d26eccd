#pragma once

#include <optional>

#include "model/plan.hpp"

namespace redovisa {

/// The latest outcome that is a number and not of a later time than the report; null: there is none.
const PeriodValue* latest_outcome(const Indicator& indicator, const Period& report);

/// The target that an indicator is on its way to: the report year's, else the next, else the last that was.
/// Null: there is none.
const PeriodTarget* pursued_target(const Indicator& indicator, const Period& report);

/// How far an indicator has come on its way from baseline to target.
struct Progress {
  Decimal percent;  // whole percent; over 100 is past the target, below 0 the wrong way
  Period period;    // of the figure that tells it
};

/// nullopt when baseline, figure or target is missing or no number, or when there is no way to go.
std::optional<Progress> progress_of(const Indicator& indicator, const Period& report);

}  // namespace redovisa

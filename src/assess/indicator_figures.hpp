#pragma once

#include <optional>
#include <vector>

#include "assess/verdict.hpp"
#include "model/plan.hpp"

namespace redovisa {

/// The figure that a rule judges.
struct JudgedFigure {
  Decimal number;
  FactName name = FactName::outcome;  // or FactName::forecast
  Period period = {};                 // that it was measured in, or that the forecast was made in
  SourcePosition position = {};
  std::optional<Decimal> of = {};  // how many it is counted of, or the size of its comparison group
  bool older = false;              // of an earlier period than the report's
  Period compared = {};            // the period that earlier figures are earlier than
};

Fact fact_of(const JudgedFigure& figure);

/// What a rule has to judge: a figure, or the reason why there is none and what the convention is to make of
/// it.
struct FigureFound {
  std::optional<JudgedFigure> figure;
  Reason why_not = {ReasonCode::no_outcome};
  Missing missing = Missing::blank;  // the kind whose policy holds
};

/// The figure that the rule's parameters ask for. At year end the outcome of the year takes the forecast's
/// place. Where the report's period has no outcome, the latest that is not too old.
FigureFound judged_figure(const Indicator& indicator, const RuleChoice& choice, const Period& period);

/// What the convention makes of an indicator without figure: nothing, the middle level or the worst. `facts`
/// are added to the reason.
Verdict without_figure(const FigureFound& found, const Convention& convention, std::vector<Fact> facts = {});

/// The period that an outcome was measured in: "73 (2024)" in the column of 2025 is of 2024, but "Nov 68" in
/// the column of its own year is that year's.
Period period_of(const PeriodValue& value);

/// Does a end before b?
bool is_before(const Period& a, const Period& b);

/// The latest number of before the period; of two that end together the first. Null when there is none.
const PeriodValue* latest_before(const std::vector<PeriodValue>& series, const Period& period);

/// The level in the middle of a scale of at least three; of two middle ones the worse.
std::optional<Level> middle_level(const Scale& scale);

/// The last level of the scale.
Level worst_level(const Scale& scale);

}  // namespace redovisa

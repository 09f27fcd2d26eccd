#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "assess/indicator_figures.hpp"

namespace redovisa {

/// What a change is measured from: a figure, or the mean of several, kept as their sum so that nothing need
/// be divided.
struct ChangeBaseFigure {
  Decimal sum;
  Decimal count{1};
  std::vector<Fact> facts = {};      // the figure; or the mean, the number of years and each year's figure
  std::optional<Period> since = {};  // the earliest period that it rests on; empty: nobody has said when
};

/// The figure that the rule's parameters measure changes from; nullopt when there is none.
std::optional<ChangeBaseFigure> earlier_figure(const Indicator& indicator, const RuleChoice& choice,
                                               const JudgedFigure& figure);

/// The base that a criterion names itself ("från 60 % (2022) till …"), else the indicator's utgångsvärde.
std::optional<ChangeBaseFigure> named_base(const Indicator& indicator, const Criterion& criterion);

/// How many times the indicator has been measured up to the judged figure, that one too.
std::size_t measurements_until(const Indicator& indicator, const JudgedFigure& figure);

/// Has somebody said that the way of measuring was changed after the period `since` (empty: ever), and before
/// or at the judged figure?
bool method_changed_since(const Indicator& indicator, const std::optional<Period>& since,
                          const JudgedFigure& figure);

/// A size of change in the rule's unit: of the figures, or in percent of the base.
struct ChangeSize {
  Decimal amount;
  ToleranceUnit unit;
};

/// May a share of this base be told at all? Never of one that is zero or negative.
bool allows_ratio(const ChangeBaseFigure& base);

/// Is the change, told as a multiple of the base's count, larger than the size? A share of a
/// negative base is that of its size, and every change is more than a share of zero.
bool exceeds(const Decimal& change, const ChangeSize& size, const ChangeBaseFigure& base);

}  // namespace redovisa

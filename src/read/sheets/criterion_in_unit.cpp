#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

/// Are the criterion's figures in the indicator's own unit?
bool is_in_indicator_unit(Measure measure) {
  switch (measure) {
    case Measure::value:
    case Measure::change:
    case Measure::distance_to_target:
      return true;
    case Measure::relative_change:
    case Measure::share_of_target:
    case Measure::share_of_way:
    case Measure::rank:
    case Measure::rank_share:
      return false;
  }
  return false;
}

/// Between two percentages the difference is in percentage points.
bool is_difference(const Criterion& criterion, std::string_view unit) {
  return criterion.measure != Measure::value && meaning_of_unit(criterion.unit).kind == UnitKind::points &&
         meaning_of_unit(unit).kind == UnitKind::percent;
}

}  // namespace

std::optional<Criterion> in_unit(const Criterion& criterion, std::string_view unit) {
  Criterion result = criterion;
  if (!is_in_indicator_unit(criterion.measure) || is_difference(criterion, unit)) return result;
  // the size of a change need not be one that a figure of the unit can have: "minska" among places
  if (criterion.measure != Measure::value && criterion.unit.empty()) return result;
  bool possible = true;
  const auto convert = [&](Decimal& value) {
    const auto other = converted(value, criterion.unit, unit);
    if (other) value = *other;
    possible = possible && other.has_value();
  };
  for (auto* figure : {&result.figure, &result.base})
    if (*figure) convert(**figure);
  for (auto* bound : {&result.least, &result.most})
    if (*bound) convert((*bound)->value);
  if (!possible) return std::nullopt;
  if (meaning_of_unit(criterion.unit).kind == UnitKind::money && !unit.empty()) result.unit = unit;
  return result;
}

}  // namespace redovisa

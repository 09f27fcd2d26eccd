#include "view/indicator_context.hpp"

#include "view/marks.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

namespace {

const Decimal* number_in(const std::vector<Reason>& reasons, FactName name) {
  for (const auto& reason : reasons)
    for (const auto& fact : reason.facts)
      if (fact.name == name) return std::get_if<Decimal>(&fact.value);
  return nullptr;
}

/// Has the figure that the trend was judged from grown? nullopt when the rule has not told.
std::optional<bool> has_grown(const Verdict& trend) {
  const Decimal* now = number_in(trend.reasons, FactName::forecast);
  if (now == nullptr) now = number_in(trend.reasons, FactName::outcome);
  const Decimal* before = number_in(trend.reasons, FactName::earlier);
  if (now == nullptr || before == nullptr || *now == *before) return std::nullopt;
  return *now > *before;
}

/// Does the level's symbol point the other way than the figures have gone?
bool points_the_other_way(Level level, std::optional<Direction> direction, const Verdict& computed) {
  if (direction == Direction::lower) return true;
  if (direction == Direction::higher || computed.level != level) return false;
  const auto grown = has_grown(computed);
  return grown && *grown != (level == trend_positive);
}

}  // namespace

ReasonContext context_of(const Indicator& indicator, const SourceMaterial& material) {
  const bool or_next = material.convention.indicator_assessment.target_may_be_later;
  const PeriodTarget* target = target_for(indicator, material.period, or_next);
  const auto direction = direction_of(indicator, target == nullptr ? nullptr : &target->criterion);
  return {material.convention, indicator.unit, direction, is_year_end(material)};
}

Mark trend_mark_of(const AssessedIndicator& i, std::optional<Level> level, const SourceMaterial& material) {
  const Convention& c = material.convention;
  Mark mark = mark_of(c.trends, level, is_year_end(material));
  const bool is_turned = level == trend_positive || level == trend_negative;
  if (!c.arrows_follow_figures || !is_turned) return mark;
  const auto direction = context_of(*i.indicator, material).direction;
  if (points_the_other_way(*level, direction, i.trend.computed))
    mark.symbol = traits_of(c.trends, level == trend_positive ? trend_negative : trend_positive).symbol;
  return mark;
}

Cell trend_cell(const AssessedIndicator& indicator, const SourceMaterial& material) {
  const auto& decided = indicator.trend.decided;
  return {trend_mark_of(indicator, indicator.trend.level(), material),
          decided ? decided->position : SourcePosition{}};
}

}  // namespace redovisa

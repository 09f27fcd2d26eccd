// The limits of an indicator's levels against each other and against the direction that is better.
#include <tuple>
#include <utility>

#include "model/convention.hpp"
#include "review/plan/level_spans.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

namespace {

/// An indicator's levels, and which way is better for what their limits are of.
struct Levels {
  const Indicator& indicator;
  const SourceMaterial& material;
  const Convention& convention;

  const std::string& word_of(const LevelCriterion& level) const {
    return traits_of(convention.scale, level.level).word;
  }

  std::optional<Direction> better(const LevelCriterion& level) const {
    switch (level.criterion.measure) {
      case Measure::value:
      case Measure::change:
      case Measure::relative_change:
        return direction_of(indicator, &indicator.levels.front().criterion);
      case Measure::share_of_target:
      case Measure::share_of_way:
        return Direction::higher;
      case Measure::distance_to_target:
      case Measure::rank:
      case Measure::rank_share:
        return Direction::lower;
    }
    return std::nullopt;
  }

  std::optional<LevelSpan> span(const LevelCriterion& level) const {
    const auto direction = better(level);
    if (direction != Direction::higher && direction != Direction::lower) return std::nullopt;
    const auto limits = limits_of(level.criterion, direction, convention.indicator_assessment);
    if (!limits) return std::nullopt;
    return span_of(*limits, direction == Direction::lower);
  }
};

/// A figure that the better and the worse level leave between them, the latest.
const PeriodValue* figure_between(const Levels& levels, const LevelSpan& better, const LevelSpan& worse,
                                  bool turned) {
  const PeriodValue* found = nullptr;
  for (const auto* series : {&levels.indicator.outcomes, &levels.indicator.forecasts})
    for (const PeriodValue& value : *series)
      if (value.value.number && is_known(value, levels.material) &&
          lies_between(turned ? -*value.value.number : *value.value.number, better, worse))
        found = &value;
  return found;
}

/// A figure with more decimals than the limits, the latest: others like it may fall between them.
const PeriodValue* finer_figure(const Levels& levels, std::uint8_t decimals) {
  const PeriodValue* found = nullptr;
  for (const auto* series : {&levels.indicator.outcomes, &levels.indicator.forecasts})
    for (const PeriodValue& value : *series)
      if (value.value.number && is_known(value, levels.material) &&
          trimmed(*value.value.number).decimals > decimals)
        found = &value;
  return found;
}

Finding finding_of(FindingCode code, const Levels& levels, const LevelCriterion& better,
                   const LevelCriterion& worse) {
  Finding finding{code, {worse.position, better.position}, shown_name(levels.indicator), {}};
  finding.facts = {{"indikator", shown_name(levels.indicator)},
                   {"nivå", levels.word_of(better)},
                   {"gräns", better.criterion.written},
                   {"sämre", levels.word_of(worse)},
                   {"annan", worse.criterion.written}};
  return finding;
}

struct Pair {
  const LevelCriterion &better, &worse;
  LevelSpan better_span, worse_span;
  bool turned;  // is lower better?
};

void report_overlap(const Levels& levels, const Pair& pair, bool only_edge, Findings& findings) {
  Finding finding = finding_of(FindingCode::limits_overlap, levels, pair.better, pair.worse);
  Decimal from = pair.better_span.floor->value, to = pair.worse_span.ceiling->value;
  if (pair.turned) std::tie(from, to) = std::pair{-to, -from};
  finding.facts.push_back({"från", amount_of(from, levels.indicator)});
  if (!only_edge) finding.facts.push_back({"till", amount_of(to, levels.indicator)});
  finding.unsure = only_edge;  // the better level wins
  findings.push_back(std::move(finding));
}

void report_gap(const Levels& levels, const Pair& pair, bool small, Findings& findings) {
  const Measure measure = pair.better.criterion.measure;
  const bool is_of_value = measure == Measure::value;
  if (levels.indicator.unit == date_unit || (small && !is_of_value)) return;
  const PeriodValue* inside =
      is_of_value ? figure_between(levels, pair.better_span, pair.worse_span, pair.turned) : nullptr;
  const PeriodValue* finer =
      small ? finer_figure(levels, decimals_between(pair.better_span, pair.worse_span)) : nullptr;
  if (small && inside == nullptr && finer == nullptr) return;
  Finding finding = finding_of(FindingCode::limits_leave_gap, levels, pair.better, pair.worse);
  finding.unsure = small && inside == nullptr;
  if (const PeriodValue* shown = inside != nullptr ? inside : finer) {
    finding.places.push_back(shown->value.position);
    finding.facts.push_back(
        {inside != nullptr ? "värde" : "exempel", amount_of(*shown->value.number, levels.indicator)});
    finding.facts.push_back({"period", shown->period});
  }
  findings.push_back(std::move(finding));
}

/// A worse level that lies within the better one's open side tells that the better one's word is wrong.
void report_order(const Levels& levels, const Pair& pair, Findings& findings) {
  Finding finding = finding_of(FindingCode::limits_out_of_order, levels, pair.better, pair.worse);
  if (pair.worse_span.ceiling && !pair.better_span.ceiling)
    std::swap(finding.places.front(), finding.places.back());
  findings.push_back(std::move(finding));
}

void compare(const Levels& levels, const Pair& pair, Findings& findings) {
  switch (relation_of(pair.better_span, pair.worse_span)) {
    case SpanRelation::in_order:
      return;
    case SpanRelation::shared_edge:
      return report_overlap(levels, pair, true, findings);
    case SpanRelation::overlapping:
      return report_overlap(levels, pair, false, findings);
    case SpanRelation::gap:
      return report_gap(levels, pair, false, findings);
    case SpanRelation::small_gap:
      return report_gap(levels, pair, true, findings);
    case SpanRelation::out_of_order:
      return report_order(levels, pair, findings);
  }
}

/// The best level's only limit on the side that the column Riktning says is the good one.
bool check_direction(const Levels& levels, Findings& findings) {
  const Indicator& indicator = levels.indicator;
  const LevelCriterion& best = indicator.levels.front();
  const auto told = indicator.direction, written = direction_of(best.criterion);
  const bool is_one_way = told == Direction::higher || told == Direction::lower;
  const bool is_of_figure = best.criterion.measure == Measure::value ||
                            best.criterion.measure == Measure::change ||
                            best.criterion.measure == Measure::relative_change;
  const bool opposes = written == Direction::higher || written == Direction::lower;
  if (!is_one_way || !opposes || !is_of_figure || *told == *written || indicator.unit == rank_unit ||
      best.level + 1U >= levels.convention.scale.levels.size())
    return true;
  Finding finding{
      FindingCode::limits_against_direction, {best.position, indicator.position}, shown_name(indicator), {}};
  finding.facts = {{"indikator", shown_name(indicator)},
                   {"riktning", *told},
                   {"nivå", levels.word_of(best)},
                   {"gräns", best.criterion.written}};
  findings.push_back(std::move(finding));
  return false;
}

void check(const Levels& levels, Findings& findings) {
  const auto& all = levels.indicator.levels;
  if (all.empty() || levels.indicator.unit == yes_no_unit || !check_direction(levels, findings)) return;
  for (std::size_t i = 1; i < all.size(); ++i) {
    const LevelCriterion &better = all[i - 1], &worse = all[i];
    if (better.criterion.measure != worse.criterion.measure) continue;
    const auto better_span = levels.span(better), worse_span = levels.span(worse);
    if (better_span && worse_span)
      compare(levels, {better, worse, *better_span, *worse_span, levels.better(better) == Direction::lower},
              findings);
  }
}

}  // namespace

void check_level_limits(const Reviewed& reviewed, Findings& findings) {
  for (const Indicator& indicator : reviewed.material.indicators)
    check({indicator, reviewed.material, reviewed.material.convention}, findings);
}

}  // namespace redovisa

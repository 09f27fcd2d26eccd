#include "rollup/level_translation.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

const LevelTranslation* find_written(const ScaleTranslation* written, const ScaleLevel& level) {
  if (written == nullptr) return nullptr;
  const auto found = std::ranges::find_if(written->levels, [&](const LevelTranslation& t) {
    return folded(t.from) == folded(level.key) || folded(t.from) == folded(level.word);
  });
  return found == written->levels.end() ? nullptr : &*found;
}

/// How much a part at the level counts for.
Fraction weight_of(const ScaleLevel& level) {
  if (level.points.numerator != 0) return level.points;
  return level.fulfilled ? Fraction{1, 1} : Fraction{0, 1};
}

Decimal distance(const Fraction& a, const Fraction& b) {
  // both over the product of the denominators
  return absolute(Decimal{a.numerator * b.denominator - b.numerator * a.denominator});
}

/// Of levels that are as near the worse, so that nothing looks better than it was said to be.
Level nearest_in_weight(const ScaleLevel& level, const Scale& to) {
  const Fraction wanted = weight_of(level);
  Level best = 0;
  for (Level candidate = 1; candidate < to.levels.size(); ++candidate) {
    const Fraction here = weight_of(to.levels[candidate]), there = weight_of(to.levels[best]);
    // |here − wanted| ≤ |there − wanted|, without division
    if (distance(here, wanted) * Decimal{there.denominator} <=
        distance(there, wanted) * Decimal{here.denominator})
      best = candidate;
  }
  return best;
}

}  // namespace

TranslatedLevel translated(std::optional<Level> level, const Scale& from, const Scale& to,
                           const ScaleTranslation* written) {
  if (!level) return {{}, ReasonCode::not_judged_by_committee};
  const ScaleLevel& traits = from.levels.at(*level);
  if (const auto* told = find_written(written, traits)) return {told->to, ReasonCode::translated_as_written};
  const auto same = std::ranges::find_if(
      to.levels, [&](const ScaleLevel& l) { return folded(l.key) == folded(traits.key); });
  if (same != to.levels.end())
    return {static_cast<Level>(same - to.levels.begin()), ReasonCode::translated_by_word};
  if (from.levels.size() == to.levels.size()) return {level, ReasonCode::translated_by_place};
  if (*level == 0) return {Level{0}, ReasonCode::translated_by_points};
  if (*level + 1U == from.levels.size())
    return {static_cast<Level>(to.levels.size() - 1), ReasonCode::translated_by_points};
  return {nearest_in_weight(traits, to), ReasonCode::translated_by_points};
}

const ScaleTranslation* find_translation(const std::vector<ScaleTranslation>& translations,
                                         const Convention& convention) {
  for (const auto& name : convention.family) {
    const auto found = std::ranges::find_if(
        translations, [&](const ScaleTranslation& t) { return folded(t.convention) == folded(name); });
    if (found != translations.end()) return &*found;
  }
  return nullptr;
}

}  // namespace redovisa

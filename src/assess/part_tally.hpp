#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "assess/goal_rules.hpp"

namespace redovisa {

/// The parts that the rule counts, when it leaves out assignments or all but the key indicators. A goal that
/// weighs nothing does not count.
std::vector<PartJudgement> counted_parts(std::span<const PartJudgement> parts, const RuleChoice& choice);

/// The parts' levels counted and their points summed, exactly.
class PartTally {
 public:
  enum class Weights : std::uint8_t { equal, own };

  PartTally(std::span<const PartJudgement> parts, Denominator denominator, const Scale& scale,
            Weights weights = Weights::equal);

  std::size_t all() const { return all_; }
  std::size_t evaluated() const { return evaluated_; }
  std::size_t fulfilled() const { return fulfilled_; }

  /// How many parts have the level; of the worst, those too that cannot be judged when all are counted.
  std::size_t at(Level level) const { return at_level_[level]; }

  /// Those that shares are of: all parts, or those that can be judged.
  std::size_t whole() const;

  /// Is at least this share of the points reached? False when there is nothing to count.
  bool reaches(const Fraction& share) const;

  /// How much of the points is reached, in percent, rounded down to one decimal.
  Decimal reached_percent() const;

  /// Does any part count as more than nothing and less than one?
  bool has_partly() const { return partly_ > 0; }

  /// Do the counted parts weigh differently, because goals among them have been given weights?
  bool is_weighted() const { return weighted_; }

 private:
  Denominator denominator_;
  std::vector<std::size_t> at_level_;
  std::size_t all_ = 0, evaluated_ = 0, fulfilled_ = 0, partly_ = 0;
  bool weighted_ = false;
  Decimal reached_, possible_;  // points times the same factor
};

/// Is part/whole at least the share, or more than it? Nothing of nothing is exactly any share.
bool is_at_least(std::size_t part, std::size_t whole, const Fraction& share);
bool is_more_than(std::size_t part, std::size_t whole, const Fraction& share);

/// The verdict when there is too little to apply a rule to: no parts, none that can be judged, or too few.
std::optional<Verdict> too_little(const PartTally& tally, const RuleChoice& choice);

/// The level that the share of the points gives: best when `least` is reached, then the convention's own.
Level level_by_share(const PartTally& tally, const Fraction& least, const RuleChoice& choice,
                     const Scale& scale);

/// The counts that a share is told by, and its size when parts count as less than one. When parts have
/// weights the size alone and how many they are: a number of fulfilled parts would not explain it.
std::vector<Fact> share_facts(const PartTally& tally);

}  // namespace redovisa

#include "review/claims/part_sums.hpp"

namespace redovisa {

namespace {

/// +1 and −1 for better and worse, more and less; 0 when nothing is said.
int direction(ClaimedSign sign) {
  switch (sign) {
    case ClaimedSign::better:
    case ClaimedSign::more:
      return 1;
    case ClaimedSign::worse:
    case ClaimedSign::less:
      return -1;
    case ClaimedSign::unknown:
      break;
  }
  return 0;
}

/// A typed sign goes before the words.
int direction(const Claim& claim) {
  return direction(claim.typed_sign != ClaimedSign::unknown ? claim.typed_sign : claim.sign);
}

bool is_typed(const Claim& claim) { return claim.typed_sign != ClaimedSign::unknown; }

bool tells_of_quality(ClaimedSign sign) { return sign == ClaimedSign::better || sign == ClaimedSign::worse; }

/// Can the two signs be held against each other? "more" and "worse" cannot.
bool are_alike(ClaimedSign a, ClaimedSign b) { return tells_of_quality(a) == tells_of_quality(b); }

/// Each part's direction. A part without sign of its own goes with the part before, or else with the whole.
std::vector<int> directions_of(const Claim& whole, const std::vector<const Claim*>& parts,
                               bool silent_as_whole) {
  std::vector<int> directions;
  int before = direction(whole);
  for (const Claim* part : parts) {
    const bool silent = !is_typed(*part) && (!part->sign_stated || part->sign == ClaimedSign::unknown);
    const int own = silent ? (silent_as_whole ? direction(whole) : before) : direction(*part);
    directions.push_back(own);
    before = own;
  }
  return directions;
}

struct Added {
  Decimal total;
  bool mixed = false;
};

Added added(const std::vector<const Claim*>& parts, const std::vector<int>& directions) {
  Added result;
  bool up = false, down = false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Decimal amount = absolute(parts[i]->value);
    const bool against = directions[i] < 0;
    (against ? down : up) = true;
    result.total = against ? result.total - amount : result.total + amount;
  }
  result.mixed = up && down;
  return result;
}

Decimal tolerance_of(const Claim& whole, const std::vector<const Claim*>& parts) {
  Decimal sum = whole.tolerance;
  for (const Claim* part : parts) sum = sum + part->tolerance;
  return sum;
}

/// What "+" and "−" mean of parts, only a whole with a sign of its own tells.
bool may_compare_signs(const Claim& whole, const std::vector<const Claim*>& parts) {
  for (const Claim* part : parts)
    if (is_typed(*part) != is_typed(whole)) return false;
  if (is_typed(whole)) return true;
  if (direction(whole) == 0 || !whole.sign_stated) return false;
  for (const Claim* part : parts)
    if (part->sign_stated && direction(part->sign) != 0 && !are_alike(part->sign, whole.sign)) return false;
  return true;
}

PartSum judged(const Claim& whole, const std::vector<const Claim*>& parts, const Added& sum) {
  const Decimal amount = absolute(whole.value), tolerance = tolerance_of(whole, parts);
  PartSum result{.total = sum.total, .tolerance = tolerance, .mixed = sum.mixed};
  const bool signs_count = sum.mixed && may_compare_signs(whole, parts);
  if (signs_count && direction(whole) < 0) result.total = -result.total;
  if (!signs_count) result.total = absolute(result.total);
  result.fits = absolute(result.total - amount) <= tolerance;
  result.reversed = signs_count && absolute(result.total + amount) <= tolerance && amount > tolerance;
  result.opposite = signs_count && result.total + tolerance < Decimal{};
  result.exceeds = result.total > amount + tolerance;
  return result;
}

}  // namespace

PartSum sum_of_parts(const Claim& whole, const std::vector<const Claim*>& parts) {
  const PartSum as_before = judged(whole, parts, added(parts, directions_of(whole, parts, false)));
  if (as_before.fits) return as_before;
  const PartSum as_whole = judged(whole, parts, added(parts, directions_of(whole, parts, true)));
  return as_whole.fits ? as_whole : as_before;
}

}  // namespace redovisa

#pragma once

#include <functional>

#include "review/review.hpp"
#include "rollup/roll_up.hpp"

namespace redovisa {

/// Is a place in the municipality's own folder? Findings elsewhere in the committees' folders are those of
/// their own reviews.
using IsOwnPlace = std::function<bool(const SourcePosition&)>;

/// The review of the municipality: of its own texts, figures and decisions as any report's, and of what it
/// says against what the committees say. `material` is the roll-up's whole with the figures that its texts
/// name filled in, `history` what the municipality's own folder tells of earlier years. The municipality's
/// exceptions are for both.
Findings municipal_review(const SourceMaterial& material, const RollUp& roll_up, const YearHistory& history,
                          const IsOwnPlace& is_own);

}  // namespace redovisa

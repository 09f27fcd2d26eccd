#pragma once

#include "review/figures/claim_context.hpp"

namespace redovisa {

// Whether a claim may be of a figure, by what its words say of it.

/// Does the claim tell the figure's value, whatever its sign?
bool fits(const Claim& claim, const KnownFigure& figure);

/// May a claim of the one time be of a figure of the other?
bool same_time(ClaimedTime claimed, ClaimedTime known, const Period& report);

/// Is the time that the claim tells exactly the figure's, and not only near it?
bool is_very_time(ClaimedTime claimed, ClaimedTime known, const Period& report);

/// Of last year, whole or in part.
bool is_of_last_year(ClaimedTime time);

/// Is the figure of the kind that the claim is said to be? A figure from before is an outcome of last year.
bool same_figure(const Claim& claim, const KnownFigure& known);

/// "Prognosen är −3,4 mnkr": has the claim a typed sign, so that it may be the variance?
bool may_be_variance(const Claim& claim);

/// May it be a change? A result with a typed sign is one only where it is compared: "−5 mnkr mot förra året".
bool may_be_change(const Claim& claim);

/// Do digits tell the claim?
bool is_in_digits(const Claim& claim);

}  // namespace redovisa

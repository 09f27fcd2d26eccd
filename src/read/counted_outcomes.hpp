#pragma once

#include "model/year_history.hpp"

namespace redovisa {

/// Counts the figures of the indicators that have a way to count them (the column Beräkning) from the
/// driftredovisning, in percent when that is the indicator's unit and else in tkr, in the material and in its
/// earlier reports, and keeps what the material's were counted from. A figure that somebody has typed stays.
///
/// Forecast error: the distance between the year's outcome and the forecast of the year's last earlier report
/// that has one, in percent of that forecast, without sign; of a whole year alone. Budget variance: outcome
/// less budget in percent of the budget, positive when better than budget; for the period and, of the
/// forecast, for the year. A share is rounded to one decimal, as people write it.
void count_outcomes(SourceMaterial& material, YearHistory& history);

}  // namespace redovisa

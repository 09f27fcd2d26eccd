#pragma once

#include "diagnostics/diagnostic.hpp"
#include "model/year_history.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

/// What the review finds in material that has been read and assessed, with what the reading told of
/// (`diagnostics`); the texts are reviewed with the figures that they name. The view's plan is assessed from
/// its material alone.
ReviewItems reviewed(const PlanView& view, const YearHistory& history, const Diagnostics& diagnostics);

/// Is there anything that a report must not be made with: a personal identity number that nobody has
/// accepted?
bool stops_report(const ReviewItem& item);

}  // namespace redovisa

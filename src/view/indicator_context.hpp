#pragma once

#include <optional>

#include "assess/assessment.hpp"
#include "view/reason_wording.hpp"
#include "view/table.hpp"

namespace redovisa {

/// What sentences about an indicator need: its unit, and the direction that is told or that its target's
/// words tell.
ReasonContext context_of(const Indicator& indicator, const SourceMaterial& material);

/// A level of the indicator's trend as it is shown. Where the convention's arrows follow the figures, the
/// symbol is that of up or down and not that of better or worse.
Mark trend_mark_of(const AssessedIndicator& indicator, std::optional<Level> level,
                   const SourceMaterial& material);

/// What the report says of the indicator's trend, from the cell of a person's decision if there is one.
Cell trend_cell(const AssessedIndicator& indicator, const SourceMaterial& material);

}  // namespace redovisa

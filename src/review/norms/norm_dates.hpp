#pragma once

#include <cstdint>

#include "model/date.hpp"

namespace redovisa {

/// May a report of the period be the obligatory delårsrapport, which covers at least half and at most two
/// thirds of the year (LKBR 13 kap.)?
bool can_be_obligatory(const Period& period);

/// The last day that the report may come to fullmäktige: two months after the period (KL 11 kap. 16 §), of a
/// year the 15 April after it.
Date deadline_of(const Period& period);

}  // namespace redovisa

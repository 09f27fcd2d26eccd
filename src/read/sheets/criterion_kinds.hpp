#pragma once

#include "model/criterion.hpp"
#include "read/sheets/written_tokens.hpp"

namespace redovisa {

/// What is to be reached, in any of the ways that are understood, without the years and wishes round it.
/// False when nothing such stands at the cursor.
bool take_demand(TokenCursor& cursor, Criterion& criterion);

}  // namespace redovisa

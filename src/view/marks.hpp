#pragma once

#include <optional>

#include "assess/verdict.hpp"
#include "model/convention.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A level of a scale as it is shown: word, symbol and colours. `year_end` chooses the words of a
/// verksamhetsberättelse.
Mark mark_of(const Scale& scale, std::optional<Level> level, bool year_end);

}  // namespace redovisa

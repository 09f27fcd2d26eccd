#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assess/verdict.hpp"
#include "model/convention.hpp"
#include "view/table.hpp"

namespace redovisa {

/// A level of a scale as it is shown: word, symbol and colours. `year_end` chooses the words of a
/// verksamhetsberättelse.
Mark mark_of(const Scale& scale, std::optional<Level> level, bool year_end);

/// With its symbol, and without, as a person may write it in a cell.
std::vector<std::string> ways_to_say(const Mark& mark);

}  // namespace redovisa

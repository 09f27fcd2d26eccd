#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/contents.hpp"

namespace redovisa {

/// What the material lacks for a value whose name is known, in Swedish: "budgeten för helåret" for
/// {{ekonomi.avvikelse.prognos.avrundat}} when only the forecast is known, "prognosen för helåret på raden
/// personal" when a row of the table lacks it. Empty when the name is none of a
/// table's amounts, or nothing is lacking. Names are as in `contents.values`.
std::vector<std::string> lacking_for(const Contents& contents, std::string_view name);

}  // namespace redovisa

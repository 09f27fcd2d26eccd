#pragma once

#include <string>
#include <string_view>

#include "review/finding.hpp"

namespace redovisa {

/// The heading that findings of the area stand under: "Summor och avvikelser".
std::string_view word_of(FindingArea area);

/// The kind of finding alone: "Summan stämmer inte".
std::string_view title_of(FindingCode code);

/// What was found, in one or two Swedish sentences with its figures, and the words that it rests on.
std::string text_of(const Finding& finding);

/// What usually helps.
std::string_view advice_of(FindingCode code);

}  // namespace redovisa

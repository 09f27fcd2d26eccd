#pragma once

#include <string_view>

namespace redovisa {

/// Does the word, in lower case, say nothing of what a figure is of? So do the words of every figure's kind,
/// time, size and direction, and those that join them: "prognosen", "helåret", "högre", "redovisas". A clause
/// of such words and one name speaks of that and of no part of it.
bool is_plain(std::string_view word);

/// "överskott", "avvikelse": a variance or result.
bool tells_variance(std::string_view word);

}  // namespace redovisa

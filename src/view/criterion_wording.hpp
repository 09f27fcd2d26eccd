#pragma once

#include <string>

#include "model/criterion.hpp"

namespace redovisa {

/// Is it a figure and nothing more, "82" or "75 %", that can be shown as a number?
bool is_plain_figure(const Criterion& criterion);

/// A criterion as it was written, tidied: "7,1–7,5", "minst 70 %", "−34". What nobody has written is worded
/// from its bounds.
std::string words_of(const Criterion& criterion);

}  // namespace redovisa

#pragma once

#include <string>
#include <string_view>

#include "model/convention.hpp"

namespace redovisa {

/// "hälften", "två tredjedelar", "75 procent", "3 av 8"; "alla" when it is the whole.
std::string share_name(const Fraction& share);

/// "minst hälften", "alla", "minst 75 procent"; a share that is just above a half is "mer än hälften".
std::string least_share_words(const Fraction& share);

/// The same of something: "minst hälften av målets delar", "alla målets delar".
std::string least_share_of(const Fraction& share, std::string_view of_what);

/// Of what is no count: "75 procent", or "2/3" when that is no whole number of percent.
std::string percent_words(const Fraction& share);

/// How much a part that is partly fulfilled counts as: "en halv", "tre fjärdedels", "3/8".
std::string points_words(const Fraction& points);

}  // namespace redovisa

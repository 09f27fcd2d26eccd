#pragma once

#include <string>
#include <string_view>

#include "read/xlsx/read_limits.hpp"

/// A zip package out of one text: every line "== NAME" begins a part of that name. So a fuzzer changes what
/// is in the parts, and the package around them stays whole.
std::string fuzzed_package(std::string_view text);

/// Small enough that no single run is slow; the limits themselves are tested with samples of their own.
inline constexpr redovisa::ReadLimits fuzz_limits{.small_part = 1 << 20,
                                                  .part = 4 << 20,
                                                  .total = 8 << 20,
                                                  .cells = 20'000,
                                                  .cell_text = 1 << 16,
                                                  .all_text = 1 << 20,
                                                  .strings = 1 << 20,
                                                  .held = 4 << 20};

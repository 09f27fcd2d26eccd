#pragma once

#include <cstdint>
#include <string>

/// Markdown that uses everything at once, in odd places. The same seed gives the same text everywhere.
std::string arbitrary_markdown(std::uint32_t seed);

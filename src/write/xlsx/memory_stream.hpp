#pragma once

#include <cstdio>

namespace redovisa {

/// A stream in memory that is written and then read from its beginning, as a temporary file is; nullptr when
/// memory does not suffice. std::fclose gives its memory back.
std::FILE* open_memory_stream();

}  // namespace redovisa

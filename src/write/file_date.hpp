#pragma once

#include <cstdint>
#include <string_view>

namespace redovisa {

/// The date that goes into a file's own metadata, in seconds since 1970 (midnight, UTC). Never the clock: a
/// text that is no date gives a fixed day, so that the same report always gives the same bytes.
std::int64_t file_time(std::string_view date);

}  // namespace redovisa

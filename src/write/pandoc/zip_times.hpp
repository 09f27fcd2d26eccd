#pragma once

#include <filesystem>

namespace redovisa {

/// Sets the times of everything in a zip archive to 1980-01-01, so that the clock is not in its bytes; a file
/// that is no archive stays as it is. Throws EnvironmentFailure when it cannot be written.
void clear_zip_times(const std::filesystem::path& file);

}  // namespace redovisa

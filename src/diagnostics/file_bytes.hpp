#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace redovisa {

/// All bytes of a file; nullopt when it cannot be opened or read to its end.
std::optional<std::string> file_bytes(const std::filesystem::path& path);

}  // namespace redovisa

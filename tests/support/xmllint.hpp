#pragma once

#include <filesystem>

/// The exit status of xmllint: 0 when the file is as the schema says, 3 or 4 when it is not; -1 when xmllint
/// cannot be started or does not end by itself.
int xmllint_status(const std::filesystem::path& schema, const std::filesystem::path& file);

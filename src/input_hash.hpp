#pragma once

#include <filesystem>
#include <string>

namespace redovisa {

/// A checksum of all that lies in the underlag's folder, also in its folders, except hidden files and the
/// locks of Excel: the same for the same names and bytes wherever the folder stands. It is what
/// `sha256sum` says of its own list of the files, sorted by the bytes of their names ("mallar/x.md"). Throws
/// EnvironmentFailure when a file cannot be read.
std::string input_hash(const std::filesystem::path& folder);

}  // namespace redovisa

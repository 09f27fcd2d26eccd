#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/year_history.hpp"

namespace redovisa {

/// A checksum of all that lies in the underlag's folder, also in its folders, except hidden files and the
/// locks of Excel: the same for the same names and bytes wherever the folder stands. It is what
/// `sha256sum` says of its own list of the files, sorted by the bytes of their names ("mallar/x.md").
/// `left_out` are files that the report has no part in, as `files_left_out` tells them; `other_folders` stand
/// in the folder, named as seen from it, without being of it. Throws EnvironmentFailure when a file cannot be
/// read.
std::string input_hash(const std::filesystem::path& folder, const std::vector<std::string>& left_out = {},
                       const std::vector<std::filesystem::path>& other_folders = {});

/// The files of the underlag that a report is the same without: those of later periods, and
/// of a plan all that are of a period.
std::vector<std::string> files_left_out(const YearHistory& history, const Period& report, bool is_plan);

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <vector>

#include "convert/source_books.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// The files beside the workbooks that a report is made with and that have no other form: the committee's own
/// templates, look and account rules (the folder mallar), its Word template, ledgers (SIE), answers of
/// Kolada and the pictures that its texts show. Paths from the folder, in order, each once. What is named
/// with a path out of the folder is not there.
std::vector<std::filesystem::path> companion_files(const std::filesystem::path& folder,
                                                   const SourceFolder& opened);

}  // namespace redovisa

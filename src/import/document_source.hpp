#pragma once

#include <filesystem>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "import/document_block.hpp"

namespace redovisa {

/// The blocks of a document (docx, odt, html, md), read by Pandoc. Of docx and odt only the parts that hold
/// text, each within our limits and without DOCTYPE, reach Pandoc, which runs in its sandbox with at most
/// 512 MiB and 60 s and fetches nothing. Empty with a diagnostic when the file is no such document; throws
/// EnvironmentFailure when Pandoc is missing or fails.
std::vector<ImportedBlock> read_document(const std::filesystem::path& path, Diagnostics& diagnostics);

}  // namespace redovisa

#pragma once

#include "model/municipality.hpp"
#include "model/source_material.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// Is it the municipality's own folder? It is when a workbook has the sheet Nämnder.
bool is_of_municipality(const SourceFolder& folder);

/// Reads the sheets that only the municipality's folder has. Tells of committees that are named twice and of
/// goals, indicators and committees that rows speak of without there being any. `material` is the rest of the
/// same folder.
Municipality read_municipality(const SourceFolder& folder, const SourceMaterial& material,
                               Diagnostics& diagnostics);

}  // namespace redovisa

#pragma once

#include <filesystem>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/municipality.hpp"

namespace redovisa {

/// What the municipality's convention says that other conventions' levels are on its own scale: its element
/// <översättningar>, or that of the one it builds on. A level of its own that does not exist is told. Nothing
/// when it says nothing. `convention` has been read from the same folder without fault.
std::vector<ScaleTranslation> read_scale_translations(const Convention& convention,
                                                      const std::filesystem::path& templates,
                                                      Diagnostics& diagnostics);

}  // namespace redovisa

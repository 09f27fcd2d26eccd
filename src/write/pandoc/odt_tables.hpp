#pragma once

#include <filesystem>

#include "write/palette.hpp"

namespace redovisa {

/// Gives the tables of Pandoc's OpenDocument file, which have no lines, a shaded heading and a line under
/// every row, and lets its pictures stand in their lines. A file that is no such archive stays as it is.
/// Throws EnvironmentFailure when it cannot be written.
void rule_odt_tables(const std::filesystem::path& file, const Palette& palette);

}  // namespace redovisa

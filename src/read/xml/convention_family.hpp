#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// A convention's file laid over the one that it builds on, and so on.
struct ConventionFamily {
  XmlElement root;                 // whole; every position is that of the file where the thing stands
  std::vector<std::string> names;  // its own, then those that it builds on, nearest first
};

/// Reads the file and those of the same folder that it builds on. nullopt when anything is wrong in one of
/// them, with every fault told.
std::optional<ConventionFamily> read_convention_family(const std::filesystem::path& path,
                                                       const std::string& shown_name,
                                                       Diagnostics& diagnostics);

/// The names of the conventions in a folder, in order: their files without ".xml".
std::vector<std::string> conventions_in(const std::filesystem::path& folder);

}  // namespace redovisa

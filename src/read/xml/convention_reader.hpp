#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/kept_readings.hpp"
#include "model/convention.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// The convention that the tree describes; nullopt when anything in it is wrong, with every fault told. Names
/// of rules are not looked up: assess/ knows them.
std::optional<Convention> convention_of(const XmlElement& root, Diagnostics& diagnostics);

/// The same of a file, by templates/schema/konvention.xsd.
std::optional<Convention> read_convention(const std::filesystem::path& path, const std::string& shown_name,
                                          Diagnostics& diagnostics);

/// What the files of conventions have given, by their paths.
using KeptConventions = KeptReadings<std::optional<Convention>>;

/// The convention of this name in the templates' folder; an unknown name is told at `position` with those
/// that exist. What is in `kept` is not read again; null keeps nothing.
std::optional<Convention> convention_called(const std::string& name, const SourcePosition& position,
                                            const std::filesystem::path& templates, Diagnostics& diagnostics,
                                            KeptConventions* kept = nullptr);

}  // namespace redovisa

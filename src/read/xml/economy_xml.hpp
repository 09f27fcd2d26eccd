#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "model/date.hpp"
#include "model/economy.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// The economy of one XML file, and the period that it says it is about.
struct EconomyFile {
  std::optional<Period> period;
  Economy economy;
  std::string file = {};  // as the user gave it
};

/// Whether the root is that of our underlag, of whatever version; files are told apart by it.
bool is_economy_root(const XmlRoot& root);

/// What the tree holds, as far as it can be understood; every fault is told. nullopt when it is no underlag.
std::optional<EconomyFile> economy_of(const XmlElement& root, Diagnostics& diagnostics);

/// The same of a file, by templates/schema/underlag.xsd. Each number has its attribute's position.
std::optional<EconomyFile> read_economy_xml(const std::filesystem::path& path, const std::string& shown_name,
                                            Diagnostics& diagnostics);

}  // namespace redovisa

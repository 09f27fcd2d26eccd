#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/grid.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// Whether the root is that of a workbook as XML, of whatever version but the first, which held the economy
/// alone.
bool is_workbook_root(const XmlRoot& root);

/// The sheets of a workbook as XML, by templates/schema/underlag-2.xsd, so that everything that is said of a
/// sheet is said of them; each cell has its element's place. Every fault of the XML is told. nullopt when it
/// is no such workbook.
std::optional<std::vector<Grid>> workbook_of(const XmlElement& root, Diagnostics& diagnostics);

/// The same of a file.
std::optional<std::vector<Grid>> read_workbook_xml(const std::filesystem::path& path,
                                                   const std::string& shown_name, Diagnostics& diagnostics);

}  // namespace redovisa

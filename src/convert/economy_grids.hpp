#pragma once

#include <vector>

#include "read/grid.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// The tables of an XML file of the first version, which held the economy alone, as a workbook's sheets: a
/// sheet Rapport with the file's period, and headings that name their periods. The file must say its period;
/// `diagnostics` tells when it does not, and the result is empty.
std::vector<Grid> grids_of_economy(const XmlElement& root, Diagnostics& diagnostics);

}  // namespace redovisa

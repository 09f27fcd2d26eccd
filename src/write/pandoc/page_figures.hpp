#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>

#include "document/document.hpp"

namespace redovisa {

/// The numbers of the document's tables by id; 0: unnumbered.
using TableNumbers = std::map<std::string, int>;

/// Makes Pandoc's division with a picture a figure: the chart itself drawn in the page, its caption, and its
/// figures, as a link to the table that has them or as a table to unfold. `id`: for its parts, unique on the
/// page.
void finish_figure(pugi::xml_node division, const Figure& figure, const std::string& svg,
                   const std::string& id, const TableNumbers& tables);

/// Makes a picture's division a figure that carries its bytes within itself, with its caption below.
void finish_picture(pugi::xml_node division, const Picture& picture);

}  // namespace redovisa

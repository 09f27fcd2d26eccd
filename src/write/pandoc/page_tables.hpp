#pragma once

#include <pugixml.hpp>
#include <string>

#include "document/document.hpp"

namespace redovisa {

/// Makes Pandoc's table, in its division, what the page wants of it: a region that can be scrolled and is
/// named by the caption, headings of columns and rows, kinds of rows, marks as word, symbol and colour, and
/// what the script needs to sort and filter. A box with a verdict becomes a list of terms. `id`: for its
/// parts, unique on the page.
void finish_table(pugi::xml_node division, const TableBlock& block, const std::string& id);

/// Puts a node into a new region that can be scrolled sideways, and gives back the region. `named_by`: the id
/// of the element that names it; when empty, `name` does.
pugi::xml_node put_in_region(pugi::xml_node node, const std::string& named_by, const std::string& name);

}  // namespace redovisa

#pragma once

#include <pugixml.hpp>

namespace redovisa {

/// Names the marks of footnotes and the ways back from them, for those who hear the page, where the element
/// is one of them; also the section that holds the footnotes.
void finish_footnote_part(pugi::xml_node element);

}  // namespace redovisa

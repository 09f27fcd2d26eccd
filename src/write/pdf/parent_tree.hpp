#pragma once

#include <qpdf/QPDF.hh>

namespace redovisa {

/// Mends the way from pages and links to their tags where LibreOffice forgets it: a page without any tagged
/// content, and the last line of a long link. A link that no tag is about is removed.
void complete_parent_tree(QPDF& pdf);

}  // namespace redovisa

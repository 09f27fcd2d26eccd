#pragma once

#include <qpdf/QPDF.hh>

namespace redovisa {

/// Tags the printed table of contents as one, which to LibreOffice is a row of paragraphs, and makes one link
/// of an entry's two: the heading's and the page number's.
void tag_contents(QPDF& pdf);

}  // namespace redovisa

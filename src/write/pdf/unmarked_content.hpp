#pragma once

#include <qpdf/QPDF.hh>

#include "write/pdf/decorations.hpp"

namespace redovisa {

/// Marks as artifacts what is painted on the pages outside all marked content (LibreOffice's rules beside
/// paragraphs) and the marked content that is decoration. Nothing looks
/// different, but for seams between fills, which are closed.
void mark_artifacts(QPDF& pdf, const MarkedContent& decorations);

}  // namespace redovisa

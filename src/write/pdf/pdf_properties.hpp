#pragma once

#include <qpdf/QPDF.hh>

#include "document/document.hpp"

namespace redovisa {

/// Writes the file's properties anew from the document's, in both places that hold them: title, author,
/// subject, case number, period, program and the document's own date. What LibreOffice takes from the clock
/// or by lot is gone afterwards.
void write_pdf_properties(QPDF& pdf, const Properties& properties);

}  // namespace redovisa

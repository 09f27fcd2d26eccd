#pragma once

#include <qpdf/QPDF.hh>

#include "document/document.hpp"

namespace redovisa {

/// Tells what LibreOffice leaves out of the tables' tags: that the first cell of a row is its heading, and
/// the summary of the table. Does nothing when the file's tables are not the document's.
void complete_table_tags(QPDF& pdf, const Document& document);

}  // namespace redovisa

#pragma once

#include <map>
#include <string>

#include "document/document.hpp"
#include "write/look.hpp"

namespace redovisa {

/// What a Word file may be given besides the document.
struct WordOptions {
  bool editable_charts = false;  // charts that Word draws and people can edit, instead of pictures
};

/// The document as a Word file (Office Open XML), complete in memory. The same document gives the same bytes.
/// `page_numbers`, by heading id, go into the table of contents; headings without one get none.
std::string write_word(const Document& document, const Look& look,
                       const std::map<std::string, int>& page_numbers = {}, const WordOptions& options = {});

/// The same document for LibreOffice to make pages of: alike but for what Word wants and LibreOffice does not
/// show well. Page numbers in the table of contents are worked out, and charts are SVG only.
std::string write_word_for_print(const Document& document, const Look& look);

}  // namespace redovisa

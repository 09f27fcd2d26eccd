#pragma once

#include <string>

#include "document/document.hpp"
#include "write/look.hpp"

namespace redovisa {

/// The document as one self-contained HTML page: Pandoc's text in the look's template with its style and
/// script, tables that can be scrolled, sorted and filtered, and charts drawn in the page. It loads nothing
/// from elsewhere. Throws EnvironmentFailure, in Swedish, when Pandoc is missing or the look has no page.
std::string write_page(const Document& document, const Look& look);

}  // namespace redovisa

#pragma once

#include <string>

#include "document/document.hpp"

namespace redovisa {

/// LibreOffice's PDF of the document (`write_word_for_print`), completed to PDF/A-2b and PDF/UA-1 and without
/// what differs from one time to the next: the same input gives the same bytes. Throws EnvironmentFailure
/// when it is no PDF.
std::string finished_pdf(const std::string& from_libre_office, const Document& document);

}  // namespace redovisa

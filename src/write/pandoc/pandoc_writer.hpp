#pragma once

#include <string>

#include "document/document.hpp"
#include "write/look.hpp"

namespace redovisa {

/// The document in any format that Pandoc writes ("odt", "rtf", "epub" …), as the bytes of the
/// finished file; odt has the look's styles. Pandoc runs as an external program without a shell, in a private
/// temporary folder that is removed. Throws EnvironmentFailure, in Swedish, when Pandoc is missing, does not
/// know the format, or fails.
std::string write_through_pandoc(const Document& document, const Look& look, const std::string& format);

}  // namespace redovisa

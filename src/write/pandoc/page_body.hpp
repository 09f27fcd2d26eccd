#pragma once

#include <map>
#include <string>

#include "document/document.hpp"

namespace redovisa {

/// Pandoc's page with its text made ready: tables, charts (`pictures`, SVG by path) and comments as the
/// look's style and script want them. Throws EnvironmentFailure when Pandoc's text is not well-formed.
std::string finished_page(const std::string& page, const Document& document,
                          const std::map<std::string, std::string>& pictures);

}  // namespace redovisa

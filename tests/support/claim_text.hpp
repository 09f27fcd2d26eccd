#pragma once

#include <string>

#include "review/review.hpp"

/// The claims of a running text in a report of January to August 2025, as one line each: "10000 tkr variance
/// to_date better". A part ends with "of 3 400 tkr"; what is unknown is left out. `section` is its name.
std::string claim_text(const std::string& text, const std::string& section = "text");

/// Material with one running text for each of the sections, followed up per August 2025.
redovisa::SourceMaterial material_with_texts(const std::vector<std::pair<std::string, std::string>>& texts);

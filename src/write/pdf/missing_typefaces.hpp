#pragma once

#include <set>
#include <string>
#include <vector>

#include "write/look.hpp"

namespace redovisa {

/// What the user should know of the typefaces that the look asks for and the PDF's pages are not set in, each
/// a whole sentence in Swedish. `fonts` are the PDF's, as it names them: "LiberationSans-Bold".
std::vector<std::string> told_of_missing_typefaces(const Look& look, const std::set<std::string>& fonts);

}  // namespace redovisa

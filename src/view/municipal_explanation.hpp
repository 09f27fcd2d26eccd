#pragma once

#include <string>

#include "view/explanation.hpp"
#include "view/municipal_view.hpp"

namespace redovisa {

/// What `forklara` shows of the municipality: the tree of fullmäktige's goals, below each committee's goal
/// the committee's own tree down to its cells, and below consolidated indicators the committees' figures.
/// Empty: nothing has the id.
std::string municipal_explanation(const MunicipalView& view, const std::string& id);

/// Everything that can be asked for.
std::vector<std::string> municipal_ids(const MunicipalView& view);

}  // namespace redovisa

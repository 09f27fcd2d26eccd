#pragma once

#include <string>

#include "view/explanation.hpp"
#include "view/municipal_view.hpp"

namespace redovisa {

/// What `forklara` shows of the municipality: the tree of fullmäktige's goals, below each committee's goal
/// the committee's own tree down to its cells, and below consolidated indicators the committees' figures.
/// Empty: nothing has the id.
std::string municipal_explanation(const MunicipalView& view, const std::string& id);

/// The same as JSON: what `explanation_json` writes of the municipality's plan, for each of a committee's
/// goals whose it is, for consolidated indicators what they were made of, and `nämnder`: what
/// `explanation_json` writes of each committee, or of what it contributes to that which was asked for. Empty:
/// nothing has the id.
std::string municipal_explanation_json(const MunicipalView& view, const std::string& id);

/// Everything that can be asked for.
std::vector<std::string> municipal_ids(const MunicipalView& view);

}  // namespace redovisa

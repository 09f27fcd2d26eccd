#pragma once

#include <string_view>

#include "model/convention.hpp"

namespace redovisa {

/// The only rule for goals that weighs their indicators by the column Vikt.
inline constexpr std::string_view weighing_rule = "viktat-medel";

/// Does the convention have a use for the column?
inline bool weighs_indicators(const Convention& convention) {
  return convention.goal_assessment.rule == weighing_rule;
}

}  // namespace redovisa

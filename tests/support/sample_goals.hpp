#pragma once

#include <string>
#include <vector>

#include "assess/goal_rules.hpp"

/// Like two_level_convention, with as many levels: uppfyllt, then equally far apart down to ej uppfyllt. Only
/// the best is fulfilled; those between count as the part of a fulfilled one that they lie above the worst.
redovisa::Convention convention_with_levels(std::size_t levels);

/// Parts as "K0 N2* U? M1!x3": an indicator of the level KF or N(ämnd) or F(inansiell), an assignment (U) or
/// a sub-goal (M, or B of goal level "Nämndmål"); its level from 0, or ?; * a key indicator; ! does not cover
/// the goal, = does; x its weight.
std::vector<redovisa::PartJudgement> parts_as(const std::string& written);

/// Trends as "+0-?", a part each: better, unchanged, worse, none.
std::vector<redovisa::PartJudgement> trends_as(const std::string& written);

/// What a rule gives for the parts: the level, or -1.
int level_by(redovisa::GoalRule rule, const std::string& parts, const redovisa::RuleChoice& choice,
             std::size_t levels = 2);

std::size_t count_in(const redovisa::Verdict& verdict, redovisa::FactName name);

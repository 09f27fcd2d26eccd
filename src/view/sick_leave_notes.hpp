#pragma once

#include <string>
#include <vector>

#include "model/source_material.hpp"

namespace redovisa {

/// What is said under the monthly sick leave of a group of shares that the program has counted itself: out of
/// which files and how. Nothing when there are none.
void add_monthly_counting_notes(const SourceMaterial& material, const std::string& group,
                                std::vector<std::string>& notes);

/// The same under the shares by group of a measure, and why a group is shown without figure.
void add_counting_notes(const SourceMaterial& material, const std::string& measure,
                        std::vector<std::string>& notes);

}  // namespace redovisa

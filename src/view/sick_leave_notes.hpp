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

/// The sentence that stands in the place of a table of which every figure is confidential: "Sjukfrånvaron per
/// månad visas inte …". Empty when the measure has a figure, or none that is kept secret.
std::string withheld_monthly_sick_leave(const SourceMaterial& material);
std::string withheld_sick_leave_by_group(const SourceMaterial& material, const std::string& measure);

}  // namespace redovisa

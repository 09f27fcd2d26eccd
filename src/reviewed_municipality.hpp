#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "municipal_source.hpp"
#include "view/goal_tables.hpp"
#include "view/review_list.hpp"

namespace redovisa {

/// What the review finds in the municipality's own texts and figures, and between it and its committees, with
/// what the reading told of its own folder. `plan` is the roll-up's whole as a plan.
ReviewItems reviewed(const MunicipalSource& source, const PlanView& plan, const Diagnostics& diagnostics);

/// What a committee's own report is found to have, by its own review.
struct CommitteeReview {
  std::string committee;
  std::filesystem::path folder;
  ReviewItems items;
};

/// Reviews each committee's report as `redovisa granska` does, but for what its template says of its texts.
std::vector<CommitteeReview> reviewed_committees(const MunicipalSource& source,
                                                 const Diagnostics& diagnostics);

/// The roll-up's whole as a plan, with the template's ways to lay out tables.
PlanView whole_of(const RollUp& roll_up, const TableLayouts& layouts);

}  // namespace redovisa

#pragma once

#include <span>
#include <vector>

#include "review/review.hpp"

namespace redovisa {

// What the parts of check_assignments share.

/// The sentences of an assignment's comment.
using AssignmentComment = std::span<const Sentence>;

/// The comments of all assignments, by their index; points into what is reviewed.
std::vector<AssignmentComment> assignment_comments(const Reviewed& reviewed);

/// Neither completed nor cancelled.
bool is_open(const Assignment& assignment);

SourcePosition comment_place(const Assignment& assignment);

/// With the assignment's id, name and end date as facts.
Finding assignment_finding(FindingCode code, const Assignment& assignment);

/// Assignments whose comments say that they wait for one that is late.
void check_waiting(const Reviewed& reviewed, const std::vector<AssignmentComment>& comments,
                   Findings& findings);

/// Texts that say that a goal's assignments follow their plan, against those that do not.
void check_plan_statements(const Reviewed& reviewed, Findings& findings);

}  // namespace redovisa

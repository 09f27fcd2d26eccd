#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "review/text/prose.hpp"

namespace redovisa {

/// When a comment says that an assignment will be done.
struct ToldFinish {
  Date first_day;         // the earliest that it can mean: "i november" is the first
  std::string_view when;  // as written: "den 23 oktober"
  std::string_view sentence;
  bool is_own = false;  // of the assignment by its name, and not of a part of it
};

/// The latest time that the comment gives for a decision, report or completion to come.
std::optional<ToldFinish> told_finish(std::span<const Sentence> comment, const SourceMaterial& m);

/// Every day that the comment names.
std::vector<Date> told_days(std::span<const Sentence> comment, const SourceMaterial& m);

/// A sentence that says of the assignment itself what its status is.
struct ToldStatus {
  AssignmentStatus status = AssignmentStatus::started;
  std::string_view sentence = {};
  std::string_view words = {};  // of the sentence that say it: "inte slutfört"
  bool is_only_not_done = false;

  /// "Inte slutfört" goes with every status but one.
  bool goes_with(AssignmentStatus written) const {
    return written == status || (is_only_not_done && written != AssignmentStatus::completed);
  }
};

std::vector<ToldStatus> told_statuses(std::span<const Sentence> comment, const SourceMaterial& m);

/// The sentence that says that the assignment follows its plan; empty when none does.
std::string_view told_on_plan(std::span<const Sentence> comment);

/// Does the sentence say that something is done when something else is?
bool tells_of_waiting(const Sentence& sentence);

}  // namespace redovisa

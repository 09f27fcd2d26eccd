#pragma once

#include <span>
#include <string>
#include <string_view>

#include "assess/assessment.hpp"

namespace redovisa {

/// Who decided, and when: "Anna Ek 2025-09-02", "en person" when nobody has said who.
std::string decider_of(const Judgement& judgement);

/// The same as the beginning of what was decided: "Anna Ek beslutade 2025-09-02", "en person har beslutat".
std::string decision_of(const Judgement& judgement);

/// A note when a person decided otherwise than the rule: by whom, what the rule gave, and the reason. Empty:
/// no such decision. `what` is "Bedömningen" or "Trenden".
std::string override_note(const Judgement& judgement, const Scale& scale, std::string_view what,
                          bool year_end);

/// How many of the goals have each judgement, best first and without those that none has: "uppfyllt 9, ej
/// uppfyllt 1". What is not judged in the scale's word for it; at the year's end in its words for that.
std::string counts_by_judgement(std::span<const AssessedGoal> goals, const Scale& scale,
                                bool year_end = false);

/// The number of goals with their judgements, "10 (uppfyllt 9, ej uppfyllt 1)"; "inga" of none.
std::string goals_in_words(std::span<const AssessedGoal> goals, const Scale& scale, bool year_end = false);

}  // namespace redovisa

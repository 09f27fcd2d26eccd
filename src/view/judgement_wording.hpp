#pragma once

#include <string>
#include <string_view>

#include "assess/verdict.hpp"

namespace redovisa {

/// Who decided, and when: "Anna Ek 2025-09-02", "en person" when nobody has said who.
std::string decider_of(const Judgement& judgement);

/// A note when a person decided otherwise than the rule: by whom, what the rule gave, and the reason. Empty:
/// no such decision. `what` is "Bedömningen" or "Trenden".
std::string override_note(const Judgement& judgement, const Scale& scale, std::string_view what,
                          bool year_end);

}  // namespace redovisa

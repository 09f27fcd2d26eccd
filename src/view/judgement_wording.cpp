#include "view/judgement_wording.hpp"

#include <fmt/format.h>

#include "view/marks.hpp"

namespace redovisa {

std::string decider_of(const Judgement& judgement) {
  const std::string who = judgement.decided_by.empty() ? "en person" : judgement.decided_by;
  return judgement.decided_on ? fmt::format("{} {}", who, to_iso(*judgement.decided_on)) : who;
}

std::string override_note(const Judgement& judgement, const Scale& scale, std::string_view what,
                          bool year_end) {
  if (!judgement.overridden()) return {};
  return fmt::format("{} är beslutad av {}. Regeln ger ”{}”. Skäl: {}", what, decider_of(judgement),
                     mark_of(scale, judgement.computed.level, year_end).word, judgement.motive.text);
}

}  // namespace redovisa

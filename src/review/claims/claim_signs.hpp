#pragma once

#include "review/claims/claim_clauses.hpp"

namespace redovisa {

/// What costs more is worse; what brings more is better.
enum class MoneyFlow : std::uint8_t { unknown, cost, income };

MoneyFlow flow_of(const Tokens& tokens, const WordRange& range);

/// What the word of direction that stands nearest to the number says, before it rather than after.
ClaimedSign sign_of(const Tokens& tokens, const WordRange& clause, const StatedNumber& number);

/// "mer" of a cost is worse, of an income better; other signs and flows are left as they are.
ClaimedSign with_flow(ClaimedSign sign, MoneyFlow flow);

}  // namespace redovisa

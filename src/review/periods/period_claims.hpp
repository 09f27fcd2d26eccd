#pragma once

#include <cstdint>
#include <optional>

#include "review/periods/period_mentions.hpp"

namespace redovisa {

/// How sure it is that a sentence tells of a period as the report's own.
enum class OwnPeriod : std::uint8_t { no, perhaps, yes };

/// Does the sentence tell of the mentioned time as if it were the one that is reported, though it is another?
/// Comparisons, what has been and what is planned are no such claims.
OwnPeriod claimed_as_reports(const Tokens& tokens, const PeriodMention& mention, const Period& report);

/// Does the sentence tell that something began in a month that had not come on the day it was written? "Har
/// påbörjats under september", told in August.
bool told_before_it_came(const Tokens& tokens, const PeriodMention& mention, const Date& written);

}  // namespace redovisa

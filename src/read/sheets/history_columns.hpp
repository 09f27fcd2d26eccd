#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/year_history.hpp"
#include "read/sheets/plan_sheets.hpp"

namespace redovisa {

/// The columns "Bedömning 2024" of the sheets Mål, by the goals' numbers; only of years before the report's.
GoalJudgements read_earlier_judgements(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context);

/// The columns Beräkning and Beräknas på of the sheets Indikatorer, by the indicators' ids.
OutcomeCounts read_counts(const std::vector<SheetOfPeriod>& sheets, const ReadContext& context);

/// The word of the column Beräkning for the way.
std::string_view sheet_word(CountingWay way);

/// The words of the column Beräkning, for a list to choose from.
std::vector<std::string> counting_way_choices(const Convention& convention);

}  // namespace redovisa

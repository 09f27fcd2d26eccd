#pragma once

#include <vector>

#include "view/contents.hpp"
#include "view/municipal_view.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// Adds what a template may show of the time before, with the names that a committee's report has
/// ("förändringar", "ekonomins träffsäkerhet" …): fullmäktige's goals and indicators, and the economy by
/// committee. "förändringar nämnderna" are the committees' own goals and indicators that are judged
/// otherwise than before. `earlier`: the municipality's reports of the year, the latest first.
void add_municipal_history(const MunicipalView& view, const std::vector<RollUp>& earlier, Contents& contents);

/// The tables of the time before as sheets for the workbook.
std::vector<WorkbookSheet> municipal_history_sheets(const MunicipalView& view,
                                                    const std::vector<RollUp>& earlier);

}  // namespace redovisa

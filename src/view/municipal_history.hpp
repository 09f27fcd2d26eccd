#pragma once

#include <optional>
#include <vector>

#include "model/year_history.hpp"
#include "view/change_tables.hpp"
#include "view/contents.hpp"
#include "view/municipal_view.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// What the municipality's reports of the year were, and what has changed since the latest of them.
struct MunicipalHistory {
  const std::vector<RollUp>& earlier;  // the latest first
  YearHistory wholes;                  // the same, each as one plan
  std::optional<ToldChanges> changes;  // nullopt: there is none before, or nothing is followed up
};

/// Points into both.
MunicipalHistory municipal_history(const MunicipalView& view, const std::vector<RollUp>& earlier);

/// Adds what a template may show of the time before, with the names that a committee's report has
/// ("förändringar", "ekonomins träffsäkerhet" …): fullmäktige's goals and indicators, and the economy by
/// committee. "förändringar nämnderna" are the committees' own goals and indicators that are judged
/// otherwise than before.
void add_municipal_history(const MunicipalView& view, const MunicipalHistory& history, Contents& contents);

/// The tables of the time before as sheets for the workbook.
std::vector<WorkbookSheet> municipal_history_sheets(const MunicipalView& view,
                                                    const MunicipalHistory& history);

}  // namespace redovisa

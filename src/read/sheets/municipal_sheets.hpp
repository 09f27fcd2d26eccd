#pragma once

#include <string>
#include <vector>

#include "model/municipality.hpp"
#include "read/grid.hpp"
#include "read/sheets/cell_reader.hpp"
#include "read/sheets/sheet_forms.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

/// Readers of the sheets that only the municipality's own folder has; each adds its rows.
void read_committee_sheet(const Grid& grid, const ReadContext& context, std::vector<ExpectedCommittee>& rows);
void read_goal_link_sheet(const Grid& grid, const ReadContext& context, std::vector<GoalLink>& rows);
void read_consolidation_sheet(const Grid& grid, const ReadContext& context,
                              std::vector<ConsolidationRow>& rows);

/// The balanskravsutredning. Columns of other years than the report's and the one before are passed over.
void read_balance_sheet(const Grid& grid, const ReadContext& context, std::vector<BalanceRow>& rows);

/// The columns of the sheets Nämnder, Koppling, Konsolidering and Balanskrav as they are to be filled in.
std::vector<FormColumn> committee_form(const FormRequest& request);
std::vector<FormColumn> goal_link_form(const FormRequest& request);
std::vector<FormColumn> consolidation_form(const FormRequest& request);
std::vector<FormColumn> balance_form(const FormRequest& request);

/// What a form says of one of those four sheets, a new one or one that is carried on.
std::string help_of_municipal_sheet(SheetKind kind);

/// The workbooks of a municipality's own new folder: the plan with its committees and how their goals and
/// indicators are put together, the follow-up, and the economy with the balanskravsutredning. The committees'
/// folders are made for themselves.
std::vector<WorkbookForm> forms_of_new_municipality(const FormRequest& request, const ReportInfo& info);

/// The word that the sheets have for it: "vägt medelvärde", "att återställa".
std::string_view sheet_word(ConsolidationFormula formula);
std::string_view sheet_word(BalanceKind kind);

}  // namespace redovisa

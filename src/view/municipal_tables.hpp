#pragma once

#include <string_view>

#include "view/economy_tables.hpp"
#include "view/municipal_view.hpp"

namespace redovisa {

/// Fullmäktige's indicators that are made of committees': each part with its figures and base, and below them
/// what the formula gives.
Table consolidation_table(const MunicipalView& view);

/// The balanskravsutredning of last year, the budget and the year, with its two sums (LKBR 11 kap. 10 §).
NamedTable balance_table(const MunicipalView& view);

/// Deficits that are to be restored, by when, and what remains when the year's result has been added. No
/// rows: there are none.
Table deficit_table(const MunicipalView& view);

/// What levels of other conventions are on the municipality's scale, and why.
Table translation_table(const MunicipalView& view);

/// Which committees' goals contribute to which of fullmäktige's, and what says so.
Table link_table(const MunicipalView& view);

/// Says in a table of the economy that its rows are committees and what they have in common.
void name_rows_committees(Table& table);

/// The heading of the last column of `consolidation_table`, when it has one for what figures are weighed by.
inline constexpr std::string_view base_heading = "Bas";

/// "Vägt medelvärde".
std::string_view word_of(ConsolidationFormula formula);

/// The year's balanskravsresultat and what is left to restore, for running text; nullopt: not known.
std::optional<Decimal> balance_result_of_year(const MunicipalView& view);
std::optional<Decimal> left_to_restore_of_year(const MunicipalView& view);

}  // namespace redovisa

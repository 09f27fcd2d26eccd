#pragma once

#include <optional>
#include <string>

#include "review/tables/contradictions.hpp"

namespace redovisa {

/// The typed row that stands for the whole table ("Summa", "Nämnden totalt", "Nettokostnad"); nullopt when
/// there is none, or more that say different things.
std::optional<std::size_t> total_row(const PrintedTable& table);

/// A typed total that is right for some of the entries while the report adds up all of them.
struct ReportSum {
  Contradiction contradiction;  // the columns where the two differ
  std::size_t entries = 0;      // that the report adds up
  std::size_t left_out = 0;     // the first row that the typed total lacks
};

/// Nullopt when the table's total is the report's, when it has none, or when it differs from its own rows:
/// that is one of the table's equations. `sums` are its `row_sums`.
std::optional<ReportSum> difference_from_report(const PrintedTable& table, const std::vector<RowSum>& sums);

}  // namespace redovisa

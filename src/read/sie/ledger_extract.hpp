#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/ledger.hpp"
#include "read/sie/ledger_units.hpp"

namespace redovisa {

/// Months that follow each other, the whole of which is asked for.
struct LedgerTime {
  LedgerMonth first, last;
};

/// An amount of the ledger in report terms: of an account, perhaps of an object.
struct LedgerPart {
  std::uint32_t account = 0;
  std::optional<std::uint32_t> object;
  Ore ore = 0;
  std::uint32_t line = 0;
};

/// Whether the ledger has the figure for every month of the time. Rows of nothing may be left out of a file,
/// so a month without rows is there as long as its fiscal year has any; an outcome only as far as it goes.
bool covers(const Ledger& ledger, LedgerFigure figure, const LedgerTime& time);

/// The dimension that has the role, by the first of the rules that fits; nullopt when none does.
std::optional<std::uint32_t> dimension_of(const Ledger& ledger, const AccountRules& rules,
                                          DimensionRole role);

/// The amounts of the time for the whole of the accounts, or for the chosen units alone.
std::vector<LedgerPart> parts_of_whole(const Ledger& ledger, LedgerFigure figure, const LedgerTime& time,
                                       std::optional<std::uint32_t> unit_dimension,
                                       const std::vector<UnitChoice>& units);

/// The same by the objects of a dimension. nullopt when the file does not have the figure by both dimensions
/// at once, which chosen units demand of another dimension than theirs.
std::optional<std::vector<LedgerPart>> parts_by(const Ledger& ledger, LedgerFigure figure,
                                                const LedgerTime& time, std::uint32_t dimension,
                                                std::optional<std::uint32_t> unit_dimension,
                                                const std::vector<UnitChoice>& units);

}  // namespace redovisa

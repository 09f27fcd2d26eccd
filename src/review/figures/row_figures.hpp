#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "model/convention.hpp"
#include "review/figures/figure_index.hpp"

namespace redovisa {

/// What a column of an economy table holds.
enum class AmountStep : std::uint8_t {
  budget_to_date,
  outcome_to_date,
  outcome_same_period,
  budget_year,
  forecast_year,
  outcome_last_year,
};
inline constexpr std::size_t amount_steps = 6;

/// The figures of a row, or of a sum of rows.
struct RowAmounts {
  std::array<std::optional<Decimal>, amount_steps> numbers = {};
  std::array<SourcePosition, amount_steps> positions = {};
  std::int64_t addends = 1;

  void set(AmountStep step, const Reported& reported);
  bool has(AmountStep step) const { return numbers[static_cast<std::size_t>(step)].has_value(); }
  void add(const RowAmounts& other);
};

/// The rows of the tables of one kind as they were typed, also the columns that have the heading of another
/// period and therefore are in no row of the economy.
class TypedRows {
 public:
  TypedRows(const SourceMaterial& material, PrintedKind kind);

  /// Puts in what the row's amounts lack.
  void complete(const std::string& name, RowAmounts& amounts) const;

 private:
  struct Place {
    const PrintedTable* table = nullptr;
    const PrintedRow* row = nullptr;
  };

  Period report_;
  std::unordered_map<std::string, Place> rows_;  // by folded name
};

/// An economy table's unit, the sign of its variances, and whether income is positive and costs are negative
/// in it, so that more is better.
struct AmountTraits {
  ClaimUnit unit;
  VarianceSign sign;
  bool income_is_positive = false;
};

/// Adds rows of one table with their variances and changes since last year.
class RowFigures {
 public:
  RowFigures(const Period& report, AmountTraits table, FigureList& list);

  void add(const FigureSubject& subject, const RowAmounts& amounts);

  /// The variances of the subject that was added last, in percent of the budget.
  void add_shares(const RowAmounts& amounts);

 private:
  void add_step(const RowAmounts& amounts, std::size_t step, const SourcePosition& row);
  void add_difference(const RowAmounts& amounts, std::size_t comparison, const SourcePosition& row);

  AmountTraits table_;
  FigureList& list_;
  Period report_;
};

}  // namespace redovisa

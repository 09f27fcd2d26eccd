#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "view/goal_tables.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// What is judged in a plan, and which of its judgements is meant.
struct Judged {
  enum class Kind : std::uint8_t { goal, indicator, assignment };
  Kind kind;
  std::size_t index;  // in AssessedPlan::goals, ::indicators or ::assignments
  bool trend = false;

  friend auto operator<=>(const Judged&, const Judged&) = default;
};

/// Everything read that judgements rest on, a row for each figure, date and decision, with its cell.
struct SourceList {
  Table table;
  std::vector<Judged> judged;                // of each row
  std::vector<SourcePosition> places;        // of each row
  std::vector<std::optional<Judged>> parts;  // of each row: the part of a goal that it tells of
  std::map<Judged, std::size_t> first;       // row of each judgement that rests on anything

  /// The judgement's first row; as many as there are rows when it rests on nothing that was read.
  std::size_t first_row(const Judged& wanted) const;
};

/// The columns of the list that lead elsewhere.
inline constexpr std::size_t id_column = 0, what_column = 3, file_column = 6, cell_column = 8;

/// The list of the plan, judgement by judgement in the plan's order.
SourceList source_list(const PlanView& view);

}  // namespace redovisa

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/date.hpp"
#include "read/grid.hpp"

namespace redovisa {

/// A heading that a kind of sheet knows. A periodic heading is followed by a period: "Utfall 2024", "Mål
/// 2025".
struct KnownHeading {
  std::string_view name;
  bool required = false;
  bool periodic = false;
  bool may_be_blank = true;  // a required column whose cells may still be empty; others must be filled
};

/// The sorts of heading: a column that must be there and be filled, one that must be there, one that may, and
/// one that is followed by a period.
constexpr KnownHeading required(std::string_view name) { return {name, true, false, false}; }
constexpr KnownHeading required_column(std::string_view name) { return {name, true, false, true}; }
constexpr KnownHeading optional(std::string_view name) { return {name, false, false, true}; }
constexpr KnownHeading periodic(std::string_view name) { return {name, false, true, true}; }

/// What the first cell of a form's example row holds; such a row is never read.
inline constexpr std::string_view example_mark = "exempel";

/// A column of a sheet whose heading was recognised.
struct TableColumn {
  std::size_t heading;   // index among the known headings
  std::uint32_t number;  // 1 is A
  std::optional<Period> period;
};

/// One row below the headings: a cell or null for each TableColumn.
struct TableRow {
  std::uint32_t number;
  std::vector<const GridCell*> cells;
};

/// A sheet seen as a table. Points into the grid, which must outlive it.
struct SheetTable {
  const Grid* grid = nullptr;
  std::uint32_t heading_row = 0;
  std::vector<TableColumn> columns;         // in the order of the known headings, whatever the sheet's
  std::vector<TableRow> rows;               // only rows where a known column holds something
  std::vector<std::string> other_headings;  // as written
};

/// Which known heading a text is, and of which period.
struct RecognisedHeading {
  std::size_t heading;  // index among the known headings
  std::optional<Period> period;
};

/// The headings that a kind of sheet knows, as they are compared. The headings must outlive it.
class HeadingIndex {
 public:
  explicit HeadingIndex(std::span<const KnownHeading> headings);

  std::span<const KnownHeading> known() const { return known_; }

  /// nullopt when the text is none of the headings. Case, space and Unicode form do not matter.
  std::optional<RecognisedHeading> find(std::string_view text) const;

 private:
  std::span<const KnownHeading> known_;
  std::vector<std::string> names_;
};

/// Finds the heading row (of the first thirty that hold anything, the one with most known headings), its
/// columns and the rows below. Case, space and Unicode form of headings do not matter, nor their order.
/// nullopt and a diagnostic when no row has a required heading; duplicate headings and headings that look
/// misspelt are told as well.
std::optional<SheetTable> find_table(const Grid& grid, std::span<const KnownHeading> headings,
                                     Diagnostics& diagnostics);

/// The known heading that a heading cell's text is, and its period; `number` is 0. nullopt when it is none.
std::optional<TableColumn> known_heading(std::string_view text, std::span<const KnownHeading> headings);

/// Tells of every required heading that the table lacks, with the nearest heading that stands there.
void demand_columns(const SheetTable& table, std::span<const KnownHeading> headings,
                    Diagnostics& diagnostics);

}  // namespace redovisa

#include "read/shapes/heading_blocks.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "diagnostics/folded.hpp"
#include "read/shapes/long_form.hpp"
#include "read/shapes/table_statements.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_rows_of_heading = 3;
constexpr std::size_t rows_to_search = 30;
constexpr std::size_t most_tables = 100;      // of a sheet; what comes after them is part of the last
constexpr std::size_t longest_heading = 200;  // bytes

bool is_year(const GridCell& cell) {
  return cell.kind == CellKind::number && cell.text.size() == 4 &&
         (cell.text.starts_with("19") || cell.text.starts_with("20"));
}

bool may_be_heading(const GridCell& cell) {
  return (cell.kind == CellKind::text && cell.text.size() <= longest_heading) || is_year(cell);
}

/// "Enhet: tkr" above the headings.
bool is_statement(const GridCell& cell) { return cell.text.find(':') != std::string::npos; }

bool may_be_headings(RowCells row) { return std::ranges::all_of(row, may_be_heading); }

/// The texts of a row by column; those that hold for several columns in each of them, unless the row is
/// alone. Points into the row.
class SpreadRow {
 public:
  SpreadRow(const std::map<CellPlace, std::uint32_t>& merged, RowCells row, const FigureHeadings* figures)
      : merged_{merged}, row_{row} {
    for (std::size_t i = 0; i < row.size(); ++i) add(i, figures);
  }

  std::string_view at(std::uint32_t column) const {
    auto after = std::ranges::upper_bound(texts_, column, {}, &SpreadText::first_column);
    while (after != texts_.begin() && std::prev(after)->first_column + most_columns >= column)
      if (const SpreadText& text = *--after; text.last_column >= column) return text.text;
    return {};
  }

 private:
  struct SpreadText {
    std::uint32_t first_column = 0, last_column = 0;
    std::string_view text;
  };

  /// What stands in a later cell goes before what is spread over it.
  void add(std::size_t i, const FigureHeadings* figures) {
    const GridCell& cell = row_[i];
    const std::string_view text = trimmed_text(cell.text);
    if (text.empty()) return;
    std::uint32_t last = figures == nullptr ? cell.column : merged_until(cell);
    const bool open = figures != nullptr && last == cell.column && figures->tells_part(text);
    if (open) last = i + 1 < row_.size() ? row_[i + 1].column - 1 : cell.column + most_columns;
    last = std::min(last, cell.column + most_columns);
    texts_.push_back({cell.column, last, text});
  }

  std::uint32_t merged_until(const GridCell& cell) const {
    const auto last = merged_.find({cell.row, cell.column});
    return last == merged_.end() ? cell.column : last->second;
  }

  static constexpr std::uint32_t most_columns = 50;

  const std::map<CellPlace, std::uint32_t>& merged_;  // the last column of what is merged, by its first cell
  RowCells row_;
  std::vector<SpreadText> texts_;  // in the order of their columns
};

/// Tries rows of a sheet as headings.
class BlockFinder {
 public:
  BlockFinder(const Grid& sheet, const HeadingVocabulary& vocabulary)
      : vocabulary_{vocabulary}, rows_{rows_of(sheet)}, tried_(rows_.size()) {
    for (const CellRange& range : sheet.merged)
      merged_.try_emplace({range.first_row, range.first_column}, range.last_column);
  }

  std::vector<HeadingBlock> find() const {
    std::optional<HeadingBlock> best;
    for (std::size_t i = 0; i < std::min(rows_.size(), rows_to_search); ++i)
      if (auto block = best_ending_at(i); block && (!best || block->is_better_than(*best))) best = block;
    std::vector<HeadingBlock> blocks;
    if (best) blocks.push_back(*best);
    // many texts below each other are the values of indicators, not tables
    const auto end =
        vocabulary_.kind() == SheetKind::outcomes ? std::min(rows_.size(), rows_to_search) : rows_.size();
    for (std::size_t i = 0; i < end && blocks.size() < most_tables; ++i)
      if (auto block = best_near(i); block && is_apart(*block, blocks)) blocks.push_back(std::move(*block));
    std::ranges::sort(blocks, {}, &HeadingBlock::first_row);
    return blocks;
  }

 private:
  static bool is_apart(const HeadingBlock& block, const std::vector<HeadingBlock>& blocks) {
    return std::ranges::all_of(blocks, [&](const HeadingBlock& other) {
      return block.last_row < other.first_row || other.last_row < block.first_row;
    });
  }

  static bool is_table(const std::optional<HeadingBlock>& block) {
    return block && (block->is_long || (block->known > 1 && block->names_rows));
  }

  /// A second row of headings may tell more than the first alone. A row with one text is no heading row.
  std::optional<HeadingBlock> best_near(std::size_t i) const {
    if (std::ranges::count_if(rows_[i], may_be_heading) < 2 || !is_near_name(i)) return std::nullopt;
    auto best = best_ending_at(i);
    if (!is_table(best)) return std::nullopt;
    for (std::size_t next = i + 1; next < std::min(rows_.size(), i + most_rows_of_heading); ++next)
      if (auto block = best_ending_at(next);
          is_table(block) && block->is_better_than(*best) && block->first_row <= best->last_row)
        best = std::move(block);
    return best;
  }

  /// Is there a heading of the rows' names in the row, or in one just above it?
  bool is_near_name(std::size_t i) const {
    const std::size_t first = i + 1 < most_rows_of_heading ? 0 : i + 1 - most_rows_of_heading;
    for (std::size_t row = first; row <= i; ++row)
      if (may_name_rows(row)) return true;
    return false;
  }

  bool may_name_rows(std::size_t i) const {
    auto& names = tried_[i].names_rows;
    if (!names)
      names = std::ranges::any_of(rows_[i], [&](const GridCell& cell) {
        return cell.kind == CellKind::text && vocabulary_.may_name_rows(cell.text);
      });
    return *names;
  }

  std::optional<HeadingBlock> best_ending_at(std::size_t i) const {
    if (is_long(i)) return block_of(i, 1);
    std::optional<HeadingBlock> best;
    for (std::size_t height = 1; height <= std::min(i + 1, most_rows_of_heading); ++height) {
      if (height > 1 && !joins(i + 1 - height)) break;
      auto block = block_of(i, height);
      if (block.known > 0 && (!best || block.is_better_than(*best))) best = std::move(block);
      if (height == 1 && !may_be_headings(rows_[i])) break;
    }
    return best;
  }

  /// Headings that the readers know as they stand, over a row that has a name: the table's rows begin there.
  bool are_above_rows(RowCells headings, RowCells next) const {
    const GridCell* of_names = row_heading(headings, vocabulary_);
    return of_names != nullptr &&
           std::ranges::find(next, of_names->column, &GridCell::column) != next.end() &&
           std::ranges::all_of(headings,
                               [&](const GridCell& cell) { return vocabulary_.is_plain(cell.text); });
  }

  /// A named row of values below headings, of which some may look like years or ordinals: '1900' below
  /// "Helårsprognos", '81' below "Prognos". Years continue headings that say no time of their own.
  bool is_row_of_values(RowCells headings, RowCells row) const {
    const GridCell* name = name_in(headings, row);
    if (name == nullptr || vocabulary_.sense_of(name->text) || !money_unit_in(name->text).empty() ||
        (vocabulary_.figures().tells_part(name->text) && !parse_written_number(name->text)))
      return false;
    if (vocabulary_.kind() == SheetKind::outcomes) return true;
    return std::ranges::all_of(
               row, [&](const GridCell& cell) { return &cell == name || parse_written_number(cell.text); }) &&
           std::ranges::any_of(row, [&](const GridCell& cell) {
             return &cell != name && (!is_near_year(cell) || tells_time(headings, cell.column));
           });
  }

  /// Is it a year that a table of the report may show?
  bool is_near_year(const GridCell& cell) const {
    constexpr int most_years = 10;
    const auto period = parse_period(cell.text);
    const int year = vocabulary_.report().year;
    return period && is_whole_year(*period) && std::abs(period->year - year) <= most_years;
  }

  bool tells_time(RowCells headings, std::uint32_t column) const {
    const GridCell* heading = cell_in(headings, column);
    const auto sense = heading == nullptr ? std::nullopt : vocabulary_.sense_of(heading->text);
    return sense && sense->figures && sense->figures->period;
  }

  /// The cell that would name the row.
  const GridCell* name_in(RowCells headings, RowCells row) const {
    if (const GridCell* of_names = row_heading(headings, vocabulary_)) return cell_in(row, of_names->column);
    return row.front().column < headings.front().column ? &row.front() : nullptr;
  }

  /// Headings of a table with a row for each value, which stand in one row alone: "Total budget" below Slag
  /// is what a value is.
  bool is_long(std::size_t i) const {
    auto& is_long = tried_[i].is_long;
    if (!is_long) is_long = is_long_heading(rows_[i], vocabulary_);
    return *is_long;
  }

  /// May the row be headings over the next one's?
  bool joins(std::size_t upper) const {
    if (is_long(upper) || are_above_rows(rows_[upper], rows_[upper + 1]) ||
        is_row_of_values(rows_[upper], rows_[upper + 1]))
      return false;
    return rows_[upper].front().row + 1 == rows_[upper + 1].front().row && may_be_headings(rows_[upper]) &&
           may_be_headings(rows_[upper + 1]) && std::ranges::none_of(rows_[upper], is_statement);
  }

  HeadingBlock block_of(std::size_t last, std::size_t height) const {
    HeadingBlock block;
    block.first_row = rows_[last + 1 - height].front().row;
    block.last_row = rows_[last].front().row;
    std::vector<SpreadRow> rows;
    std::set<std::uint32_t> columns;
    const FigureHeadings* spread_by = height == 1 ? nullptr : &vocabulary_.figures();
    for (std::size_t i = last + 1 - height; i <= last; ++i) {
      rows.emplace_back(merged_, rows_[i], spread_by);
      for (const GridCell& cell : rows_[i])
        if (may_be_heading(cell) && !trimmed_text(cell.text).empty()) columns.insert(cell.column);
    }
    for (const std::uint32_t column : columns) add(joined(rows, column), column, block);
    block.is_long = height == 1 && is_long(last);
    block.joined =
        static_cast<std::size_t>(std::ranges::count_if(block.headings, [&](const JoinedHeading& heading) {
          const bool of_several = std::ranges::none_of(
              rows, [&](const SpreadRow& row) { return row.at(heading.column) == heading.text; });
          return of_several && vocabulary_.sense_of(heading.text);
        }));
    return block;
  }

  void add(std::string text, std::uint32_t column, HeadingBlock& block) const {
    if (const auto sense = vocabulary_.sense_of(text)) {
      ++block.known;
      block.names_rows = block.names_rows || sense->names_rows;
    }
    block.headings.push_back({column, std::move(text)});
  }

  /// All that stands above each other, if it is understood so; else the lowest that is.
  std::string joined(const std::vector<SpreadRow>& rows, std::uint32_t column) const {
    std::string all;
    std::string_view lowest;
    for (const SpreadRow& row : rows) {
      const std::string_view text = row.at(column);
      if (text.empty()) continue;
      if (!all.empty()) all += ' ';
      all += text;
      if (lowest.empty() || vocabulary_.sense_of(text)) lowest = text;
    }
    if (all == lowest || vocabulary_.sense_of(all) || !vocabulary_.sense_of(lowest)) return all;
    return std::string{lowest};
  }

  /// What has been found out of a row, which is tried with those above and below it.
  struct TriedRow {
    std::optional<bool> is_long, names_rows;
  };

  const HeadingVocabulary& vocabulary_;
  std::vector<RowCells> rows_;
  mutable std::vector<TriedRow> tried_;
  std::map<CellPlace, std::uint32_t> merged_;
};

}  // namespace

std::vector<HeadingBlock> heading_blocks(const Grid& sheet, const HeadingVocabulary& vocabulary) {
  return BlockFinder{sheet, vocabulary}.find();
}

}  // namespace redovisa

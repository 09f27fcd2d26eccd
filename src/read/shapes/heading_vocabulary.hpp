#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "read/sheets/figure_heading.hpp"
#include "read/sheets/grid_rows.hpp"
#include "read/sheets/known_headings.hpp"

namespace redovisa {

/// What a heading is for a kind of sheet.
struct HeadingSense {
  bool names_rows = false;                 // the column that names the rows
  std::optional<FigureHeading> figures{};  // a column of figures that belongs to a period
};

/// The headings of a kind of sheet, however they are written.
class HeadingVocabulary {
 public:
  /// A period without year in a heading is of the report's year.
  HeadingVocabulary(SheetKind kind, const Period& report);
  HeadingVocabulary(const HeadingVocabulary&) = delete;
  HeadingVocabulary& operator=(const HeadingVocabulary&) = delete;

  SheetKind kind() const { return kind_; }
  const Period& report() const { return report_; }
  const std::vector<KnownHeading>& known() const { return known_; }

  /// nullopt when the sheet knows no such heading.
  std::optional<HeadingSense> sense_of(std::string_view text) const;

  /// Does the text begin as a heading of the rows' names? Quicker than its whole sense.
  bool may_name_rows(std::string_view text) const;

  /// May the figure have columns of its own for each period?
  bool is_periodic(PrintedFigure figure) const;

  /// Does the reader of the sheet understand the heading as it stands?
  bool is_plain(std::string_view text) const { return index_.find(text).has_value(); }

 private:
  SheetKind kind_;
  Period report_;
  std::vector<KnownHeading> known_;
  HeadingIndex index_{known_};
};

/// The heading of the column that names the rows: the one that the readers know, else the first other word
/// for it; null when there is none.
const GridCell* row_heading(RowCells headings, const HeadingVocabulary& vocabulary);

/// What the readers call a figure in a heading: "Budget".
std::string_view heading_of(PrintedFigure figure);

}  // namespace redovisa

#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// What has been found out of texts, so that a text that stands in many rows, or is tried with every kind of
/// sheet, is worked out once. Forgets everything rather than grow beyond some thousand texts.
template <class Value>
class TextMemo {
 public:
  template <class Work>
  const Value& of(std::string_view text, const Work& work) {
    if (const auto known = values_.find(text); known != values_.end()) return known->second;
    if (values_.size() >= most_texts) values_.clear();
    return values_.emplace(std::string{text}, work()).first->second;
  }

 private:
  static constexpr std::size_t most_texts = 5000;

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  std::unordered_map<std::string, Value, Hash, std::equal_to<>> values_;
};

/// The figures and times that headings tell, for a report.
class FigureHeadings {
 public:
  explicit FigureHeadings(const Period& report) : report_{report} {}

  const Period& report() const { return report_; }

  /// As parse_figure_heading.
  std::optional<FigureHeading> read(std::string_view text) const;

  /// Does the text tell a figure or a time, so that it may hold for several columns?
  bool tells_part(std::string_view text) const;

 private:
  Period report_;
  mutable TextMemo<std::optional<FigureHeading>> read_;
  mutable TextMemo<bool> parts_;
};

/// The headings of a kind of sheet, however they are written.
class HeadingVocabulary {
 public:
  /// A period without year in a heading is of the report's year. `figures` must outlive it.
  HeadingVocabulary(SheetKind kind, const FigureHeadings& figures);
  HeadingVocabulary(const HeadingVocabulary&) = delete;
  HeadingVocabulary& operator=(const HeadingVocabulary&) = delete;

  SheetKind kind() const { return kind_; }
  const Period& report() const { return figures_.report(); }
  const FigureHeadings& figures() const { return figures_; }
  const std::vector<KnownHeading>& known() const { return known_; }

  /// nullopt when the sheet knows no such heading.
  std::optional<HeadingSense> sense_of(std::string_view text) const;

  /// Does the text begin as a heading of the rows' names? Quicker than its whole sense.
  bool may_name_rows(std::string_view text) const;

  /// May the figure have columns of its own for each period?
  bool is_periodic(PrintedFigure figure) const;

  /// Does the reader of the sheet understand the heading as it stands?
  bool is_plain(std::string_view text) const { return index_.find(text).has_value(); }

  /// Is it such a heading, and without a period of its own? "Utfall", but not "Utfall 2025".
  bool is_bare(std::string_view text) const {
    const auto found = index_.find(text);
    return found && !known_[found->heading].periodic;
  }

 private:
  std::optional<HeadingSense> worked_out_sense_of(std::string_view text) const;
  /// "Budget 2025", "Prognos" of investments: the year's, or the whole project's.
  bool is_of_investment(const FigureHeading& heading, std::string_view text) const;

  SheetKind kind_;
  const FigureHeadings& figures_;
  std::vector<KnownHeading> known_;
  std::string names_;  // what the readers call the column of the rows' names, folded
  HeadingIndex index_{known_};
  mutable TextMemo<std::optional<HeadingSense>> senses_;
};

/// The vocabularies of a report, each made when it is first asked for.
class HeadingVocabularies {
 public:
  explicit HeadingVocabularies(const Period& report) : figures_{report} {}

  const HeadingVocabulary& of(SheetKind kind) const;

 private:
  FigureHeadings figures_;
  mutable std::map<SheetKind, std::unique_ptr<HeadingVocabulary>> made_;
};

/// The heading of the column that names the rows: the one that the readers know, else the first other word
/// for it; null when there is none.
const GridCell* row_heading(RowCells headings, const HeadingVocabulary& vocabulary);

/// What the reader of Investeringar calls the year's and the whole project's budget and forecast; empty: no
/// other figures have a column there.
std::string_view investment_heading(PrintedFigure figure, bool total);

/// "Totalbudget", "Budget totalt": is it of the whole project?
bool is_of_whole_project(std::string_view text);

/// What the readers call a figure in a heading: "Budget".
std::string_view heading_of(PrintedFigure figure);

}  // namespace redovisa

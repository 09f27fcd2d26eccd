#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "review/figures/subject_lookup.hpp"
#include "review/figures/superlative_words.hpp"

namespace redovisa {

/// What the rows of a table are compared by: their variance or change, to date or of the year.
struct RankMeasure {
  ClaimedFigure figure = ClaimedFigure::variance;
  ClaimedTime time = ClaimedTime::to_date;
};

/// The measures that a superlative may be about.
std::vector<RankMeasure> measures_of(const ToldSuperlative& told);

/// That a row which is said to be largest is not.
struct RankDenial {
  std::size_t row = 0;
  std::optional<std::size_t> larger = {};  // the largest row; none: the row has gone the other way
  RankMeasure measure = {};
  bool one_measure = true;       // there is no other that could be meant
  bool always_opposite = false;  // whatever is meant the row has gone the other way
};

/// The rows that a text says are largest, and what it says of the others.
struct NamedRows {
  std::vector<Mention> mentions;
  std::size_t unknown = 0;        // things that it names beside them and no table has
  std::vector<std::string> whom;  // stems for whom the things are that it speaks of: "vuxn"; empty: all
};

/// Compares the rows of each table.
class RowRanks {
 public:
  explicit RowRanks(const FigureIndex& index);

  /// Why the row cannot be among the largest, whichever of the measures is meant; nullopt when it can, or
  /// when there are no figures.
  std::optional<RankDenial> denial(std::size_t row, const NamedRows& named,
                                   const ToldSuperlative& told) const;

 private:
  std::optional<Decimal> size_of(std::size_t row, const RankMeasure& measure, Extreme extreme) const;
  std::optional<RankDenial> denial_by(const RankMeasure& measure, std::size_t row, const NamedRows& named,
                                      Extreme extreme) const;
  bool is_compared(std::size_t row, const NamedRows& named) const;

  const FigureIndex& index_;
  std::map<SubjectKind, std::vector<std::size_t>> rows_;
};

}  // namespace redovisa

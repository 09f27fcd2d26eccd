#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/source_material.hpp"
#include "review/claims/claim.hpp"
#include "review/review.hpp"

namespace redovisa {

/// What a figure can be of.
enum class SubjectKind : std::uint8_t {
  whole,  // all income and costs together
  operating,
  activity,
  activity_group,
  investment,
  volume,
  unit_price,
  sick_leave,
  turnover,
  indicator,
};

/// A row of a table, a group of employees or an indicator.
struct FigureSubject {
  SubjectKind kind = SubjectKind::whole;
  std::string_view name;        // as in its table: "Placeringskostnader"
  std::string_view table;       // as people know it: "Volymer"; of an indicator its id
  std::string_view group = {};  // of employees, or that an activity belongs to
  bool is_sum = false;          // of the table's rows
  bool is_wide = false;         // other names are of parts of it: "Kostnader"
  const Indicator* indicator = nullptr;
  SourcePosition position = {};
  std::size_t first = 0, count = 0;  // its figures

  /// As a person would tell it: with the group of employees.
  std::string name_in_text() const;
};

/// A figure of a table that a text can speak of.
struct KnownFigure {
  ClaimedFigure figure = ClaimedFigure::unknown;
  ClaimedTime time = ClaimedTime::unknown;
  ClaimUnit unit = ClaimUnit::none;
  Decimal value;
  Decimal inexactness;  // how far from it a text may be that has it from before it was rounded
  ColumnName column;
  SourcePosition position;           // of the cell; of a computed figure that of its outcome or forecast
  std::optional<Decimal> more = {};  // of a variance or change: how much larger than what it is held against
  std::optional<Decimal> better = {};  // and how much better, where a direction is better
};

/// The subjects and figures while they are gathered.
struct FigureList {
  std::vector<FigureSubject> subjects;
  std::vector<KnownFigure> figures;

  void begin(FigureSubject subject) {
    subject.first = figures.size();
    subjects.push_back(std::move(subject));
  }
  void add(KnownFigure figure) {
    figures.push_back(std::move(figure));
    ++subjects.back().count;
  }
};

/// Everything that the tables and the plan hold in figures, with sums, variances and changes computed. Points
/// into the material, which must outlive it.
class FigureIndex {
 public:
  explicit FigureIndex(const SourceMaterial& material);

  const std::vector<FigureSubject>& subjects() const { return list_.subjects; }
  std::span<const KnownFigure> figures_of(std::size_t subject) const;

  /// The subject's figure of this kind and time, or null.
  const KnownFigure* find(std::size_t subject, ClaimedFigure figure, ClaimedTime time) const;

  /// All income and costs together; nullopt when there are none.
  std::optional<std::size_t> whole() const { return whole_; }

  /// The figures of an indicator of the material.
  std::size_t of(const Indicator& indicator) const { return by_indicator_.at(&indicator); }

 private:
  FigureList list_;
  std::optional<std::size_t> whole_;
  std::unordered_map<const Indicator*, std::size_t> by_indicator_;
};

/// "tkr", "%"; nothing of what is counted.
std::string_view unit_word(ClaimUnit unit);

/// Half of the last decimal of a number as it is written: 0,05 for 5,6.
Decimal half_of_last_decimal(const Decimal& value);

void add_economy_figures(const SourceMaterial& material, FigureList& list);
void add_personnel_figures(const SourceMaterial& material, FigureList& list);
void add_indicator_figures(const SourceMaterial& material, FigureList& list);

}  // namespace redovisa

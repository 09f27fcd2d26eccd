#include "review/figures/row_ranks.hpp"

#include <algorithm>

namespace redovisa {

namespace {

std::optional<Decimal> turned(const std::optional<Decimal>& value) {
  return value ? std::optional{-*value} : std::nullopt;
}

std::optional<Decimal> size_of_figure(const KnownFigure& known, Extreme extreme) {
  switch (extreme) {
    case Extreme::increase:
      return known.more;
    case Extreme::decrease:
      return turned(known.more);
    case Extreme::surplus:
      return known.better;
    case Extreme::deficit:
      return turned(known.better);
    case Extreme::difference:
      return absolute(known.value);
  }
  return std::nullopt;
}

}  // namespace

std::vector<RankMeasure> measures_of(const ToldSuperlative& told) {
  const bool may_be_change = told.extreme == Extreme::increase || told.extreme == Extreme::decrease;
  std::vector<RankMeasure> measures;
  for (const auto time : {ClaimedTime::to_date, ClaimedTime::year}) {
    if (told.of_year != told.to_date && told.of_year != (time == ClaimedTime::year)) continue;
    if (told.against_budget || !told.against_last_year) measures.push_back({ClaimedFigure::variance, time});
    if (may_be_change && (told.against_last_year || !told.against_budget))
      measures.push_back({ClaimedFigure::change, time});
  }
  return measures;
}

RowRanks::RowRanks(const FigureIndex& index) : index_{index} {
  for (std::size_t i = 0; i < index.subjects().size(); ++i)
    if (!index.subjects()[i].is_sum) rows_[index.subjects()[i].kind].push_back(i);
}

std::optional<RankDenial> RowRanks::denial(std::size_t row, const NamedRows& named,
                                           const ToldSuperlative& told) const {
  std::optional<RankDenial> first;
  for (const auto& measure : measures_of(told)) {
    if (!size_of(row, measure, told.extreme)) continue;
    const auto denial = denial_by(measure, row, named, told.extreme);
    if (!denial) return std::nullopt;
    if (first) {
      first->one_measure = false;
      first->always_opposite = first->always_opposite && !denial->larger;
    } else {
      first = denial;
      first->always_opposite = !denial->larger;
    }
  }
  return first;
}

std::optional<Decimal> RowRanks::size_of(std::size_t row, const RankMeasure& measure, Extreme extreme) const {
  const KnownFigure* known = index_.find(row, measure.figure, measure.time);
  return known != nullptr ? size_of_figure(*known, extreme) : std::nullopt;
}

std::optional<RankDenial> RowRanks::denial_by(const RankMeasure& measure, std::size_t row,
                                              const NamedRows& named, Extreme extreme) const {
  const Decimal size = *size_of(row, measure, extreme);
  if (size < Decimal{}) return RankDenial{row, std::nullopt, measure};
  std::size_t larger = 0;
  std::optional<std::size_t> largest;
  Decimal largest_size = size;
  for (const std::size_t other : rows_.at(index_.subjects()[row].kind)) {
    const auto its_size = is_compared(other, named) ? size_of(other, measure, extreme) : std::nullopt;
    if (!its_size || *its_size <= size) continue;
    ++larger;
    if (*its_size <= largest_size) continue;
    largest = other;
    largest_size = *its_size;
  }
  if (larger <= named.unknown) return std::nullopt;
  return RankDenial{row, largest, measure};
}

/// Is the row for those that the text speaks of, and not itself said to be largest?
bool RowRanks::is_compared(std::size_t row, const NamedRows& named) const {
  const auto is_row = [&](const Mention& mention) { return mention.subject == row; };
  if (std::ranges::any_of(named.mentions, is_row)) return false;
  const FigureSubject& subject = index_.subjects()[row];
  const bool has_whom = subject.kind == SubjectKind::volume || subject.kind == SubjectKind::unit_price;
  if (named.whom.empty() || !has_whom) return true;
  return std::ranges::any_of(words_of(subject.name), [&](const TextWord& word) {
    return std::ranges::find(named.whom, word.stem) != named.whom.end();
  });
}

}  // namespace redovisa

#include "review/figures/figure_index.hpp"

#include <algorithm>

namespace redovisa {

std::string_view unit_word(ClaimUnit unit) {
  switch (unit) {
    case ClaimUnit::tkr:
      return "tkr";
    case ClaimUnit::kronor:
      return "kronor";
    case ClaimUnit::percent:
      return "%";
    case ClaimUnit::percentage_points:
      return "procentenheter";
    case ClaimUnit::days:
    case ClaimUnit::persons:
    case ClaimUnit::pieces:
    case ClaimUnit::none:
      break;
  }
  return {};
}

Decimal half_of_last_decimal(const Decimal& value) {
  return {5, static_cast<std::uint8_t>(std::min(value.decimals + 1, 9))};
}

std::string FigureSubject::name_in_text() const {
  std::string text{name};
  if (kind == SubjectKind::sick_leave) text.append(", ").append(group);
  return text;
}

FigureIndex::FigureIndex(const SourceMaterial& material) {
  add_economy_figures(material, list_);
  add_personnel_figures(material, list_);
  add_indicator_figures(material, list_);
  for (std::size_t i = 0; i < subjects().size(); ++i) {
    if (subjects()[i].kind == SubjectKind::whole && !whole_) whole_ = i;
    if (subjects()[i].indicator != nullptr) by_indicator_.emplace(subjects()[i].indicator, i);
  }
}

std::span<const KnownFigure> FigureIndex::figures_of(std::size_t subject) const {
  const FigureSubject& s = subjects()[subject];
  return std::span{list_.figures}.subspan(s.first, s.count);
}

const KnownFigure* FigureIndex::find(std::size_t subject, ClaimedFigure figure, ClaimedTime time) const {
  for (const auto& known : figures_of(subject))
    if (known.figure == figure && known.time == time) return &known;
  return nullptr;
}

}  // namespace redovisa

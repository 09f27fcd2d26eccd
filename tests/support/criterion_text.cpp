#include "support/criterion_text.hpp"

#include <fmt/format.h>

namespace redovisa {

namespace {

std::string word_of(Measure measure) {
  switch (measure) {
    case Measure::value:
      return "";
    case Measure::change:
      return "change ";
    case Measure::relative_change:
      return "relative ";
    case Measure::share_of_target:
      return "of target ";
    case Measure::distance_to_target:
      return "from target ";
    case Measure::share_of_way:
      return "of way ";
    case Measure::rank:
      return "rank ";
    case Measure::rank_share:
      return "rank share ";
  }
  return "?";
}

std::string bound_text(const std::optional<Bound>& bound, char sign) {
  if (!bound) return "";
  return fmt::format("{}{}{} ", sign, bound->inclusive ? "=" : "", to_machine_text(bound->value));
}

}  // namespace

std::string short_text(const Criterion& criterion) {
  std::string text = word_of(criterion.measure);
  if (criterion.figure) text += fmt::format("={} ", to_machine_text(*criterion.figure));
  text += bound_text(criterion.least, '>') + bound_text(criterion.most, '<');
  if (!criterion.unit.empty()) text += criterion.unit + ' ';
  if (criterion.wish) text += criterion.wish == Direction::higher ? "wish higher " : "wish lower ";
  if (criterion.base) text += fmt::format("from {} ", to_machine_text(*criterion.base));
  if (criterion.base_year) text += fmt::format("({}) ", *criterion.base_year);
  if (criterion.year) text += fmt::format("in {} ", *criterion.year);
  if (!text.empty()) text.pop_back();
  return text;
}

}  // namespace redovisa

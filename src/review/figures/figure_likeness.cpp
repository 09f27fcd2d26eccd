#include "review/figures/figure_likeness.hpp"

#include <algorithm>

namespace redovisa {

bool fits(const Claim& claim, const KnownFigure& known) {
  if (!same_unit(claim.unit, known.unit)) return false;
  const Decimal off = absolute(absolute(claim.value) - absolute(known.value));
  return off <= std::max(claim.tolerance, known.inexactness);
}

bool is_of_last_year(ClaimedTime time) {
  return time == ClaimedTime::last_year || time == ClaimedTime::same_period_last_year;
}

/// In a report of the whole year the figures so far are those of the year.
bool same_time(ClaimedTime claimed, ClaimedTime known, const Period& report) {
  const auto is_of_this_year = [](ClaimedTime t) {
    return t == ClaimedTime::to_date || t == ClaimedTime::year;
  };
  if (is_whole_year(report) && is_of_this_year(claimed) && is_of_this_year(known)) return true;
  return claimed == ClaimedTime::unknown || claimed == known ||
         (is_of_last_year(claimed) && is_of_last_year(known));
}

bool is_very_time(ClaimedTime claimed, ClaimedTime known, const Period& report) {
  if (claimed == ClaimedTime::other) return false;
  return is_whole_year(report) || !is_of_last_year(claimed) || claimed == known;
}

bool same_figure(const Claim& claim, const KnownFigure& known) {
  if (claim.figure == ClaimedFigure::before)
    return known.figure == ClaimedFigure::before ||
           (known.figure == ClaimedFigure::outcome && is_of_last_year(known.time));
  return claim.figure == ClaimedFigure::unknown || claim.figure == known.figure;
}

bool may_be_variance(const Claim& claim) {
  const bool is_result = claim.figure == ClaimedFigure::forecast || claim.figure == ClaimedFigure::outcome;
  return is_result && claim.typed_sign != ClaimedSign::unknown;
}

bool may_be_change(const Claim& claim) {
  constexpr std::string_view comparing[] = {"jämför", " än ",       "mot ", "sedan ",
                                            "förra",  "föregående", "fjol"};
  return !may_be_variance(claim) || std::ranges::any_of(comparing, [&](std::string_view word) {
    return claim.clause.find(word) != std::string_view::npos;
  });
}

bool is_in_digits(const Claim& claim) {
  return std::ranges::any_of(claim.quote, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace redovisa

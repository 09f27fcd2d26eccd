#include "review/figures/crossed_pairs.hpp"

#include "review/figures/figure_likeness.hpp"
#include "review/review.hpp"

namespace redovisa {

namespace {

bool is_past(ClaimedTime time) {
  return time == ClaimedTime::last_year || time == ClaimedTime::same_period_last_year;
}

bool is_now(const KnownFigure& known) {
  return (known.figure == ClaimedFigure::outcome && known.time == ClaimedTime::to_date) ||
         (known.figure == ClaimedFigure::forecast && known.time == ClaimedTime::year);
}

bool is_before(const KnownFigure& known) {
  return known.figure == ClaimedFigure::outcome && is_past(known.time);
}

/// Are they of the same time of their years: the period and the same period, the year and last year?
bool go_together(const KnownFigure& now, const KnownFigure& before) {
  return (now.time == ClaimedTime::to_date) == (before.time == ClaimedTime::same_period_last_year);
}

bool is_change(const Reviewed& reviewed, const Claim& first, const Claim& second) {
  if (first.sentence != second.sentence || first.unit != second.unit || second.begin < first.end)
    return false;
  const std::string_view text = reviewed.sentences[first.sentence].text;
  return text.substr(0, first.begin).ends_with("från ") &&
         text.substr(first.end, second.begin - first.end) == " till ";
}

bool agree_on_one(const FigureMatch& a, const FigureMatch& b) {
  return a.kind == MatchKind::agrees && b.kind == MatchKind::agrees && a.subject == b.subject;
}

/// Is there no figure of the subject that the claim would be right about?
bool is_never(const Claim& claim, const FigureIndex& index, std::size_t subject,
              bool (*right)(const KnownFigure&)) {
  for (const KnownFigure& known : index.figures_of(subject))
    if (right(known) && fits(claim, known)) return false;
  return true;
}

}  // namespace

void find_crossed_pairs(const Reviewed& reviewed, const std::vector<Claim>& claims, const FigureIndex& index,
                        std::vector<FigureMatch>& matches) {
  for (std::size_t i = 1; i < claims.size(); ++i) {
    FigureMatch& before = matches[i - 1];
    const FigureMatch& after = matches[i];
    if (!is_change(reviewed, claims[i - 1], claims[i]) || !agree_on_one(before, after)) continue;
    if (!is_now(*before.figure) || !is_before(*after.figure) || !go_together(*before.figure, *after.figure))
      continue;
    if (!is_never(claims[i - 1], index, before.subject, is_before)) continue;
    before = {MatchKind::differs, before.subject, after.figure, true, false};
  }
}

}  // namespace redovisa

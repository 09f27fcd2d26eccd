#include "review/figures/figure_matching.hpp"

#include <algorithm>

#include "review/figures/crossed_pairs.hpp"
#include "review/figures/figure_difference.hpp"
#include "review/figures/figure_likeness.hpp"

namespace redovisa {

namespace {

class Matcher {
 public:
  Matcher(const FigureIndex& index, const SourceMaterial& material, const std::vector<FigureMatch>& matches)
      : index_{index}, report_{material.period}, differences_{index, material, matches} {
    for (std::size_t i = 0; i < index.subjects().size(); ++i)
      if (index.subjects()[i].is_sum) sums_.push_back(i);
  }

  FigureMatch match(const ClaimContext& context) {
    const FigureMatch agreed = agreement(context);
    if (agreed.kind != MatchKind::agrees) return differences_.of_value(context);
    const FigureMatch of_other_time = differences_.of_time(context, agreed);
    return of_other_time.kind == MatchKind::differs ? of_other_time : agreed;
  }

 private:
  FigureMatch agreement(const ClaimContext& c) const {
    for (const auto& mention : c.named)
      if (const auto* figure = fitting(c, mention.subject))
        return {MatchKind::agrees, mention.subject, figure,
                c.named.size() == 1 && !mention.shared && !c.continues && is_as_told(c, *figure), false};
    if (const auto all = index_.whole())
      if (const auto* figure = fitting(c, *all))
        return {MatchKind::agrees, *all, figure, c.about_all && is_as_told(c, *figure), false};
    if (c.passage->indicator != nullptr)
      if (const auto* figure = fitting(c, index_.of(*c.passage->indicator)))
        return {MatchKind::agrees, index_.of(*c.passage->indicator), figure,
                c.named.empty() && c.pure && !c.continues && is_as_told(c, *figure), false};
    for (const auto* subjects : {&c.near, &sums_})
      for (const std::size_t subject : *subjects)
        if (const auto* figure = fitting(c, subject))
          return {MatchKind::agrees, subject, figure, false, true};
    return {};
  }

  /// Is the figure of the kind and time that the claim is said to be, and no part of another claim?
  bool is_as_told(const ClaimContext& c, const KnownFigure& known) const {
    const bool figure = same_figure(*c.claim, known) ||
                        (c.about_all && may_be_variance(*c.claim) && known.figure == ClaimedFigure::variance);
    return !c.claim->part_of && !c.of_other_body && figure && same_time(c.time, known.time, report_);
  }

  /// The subject's figure that has the claim's value; best one of the kind and time that it is said to be.
  const KnownFigure* fitting(const ClaimContext& c, std::size_t subject) const {
    const KnownFigure* best = nullptr;
    int most = -1;
    for (const auto& known : index_.figures_of(subject)) {
      if (!fits(*c.claim, known)) continue;
      if (known.figure == ClaimedFigure::change && !may_be_change(*c.claim)) continue;
      const int points =
          (same_figure(*c.claim, known) ? 2 : 0) + (same_time(c.time, known.time, report_) ? 1 : 0);
      if (points > most) best = &known;
      most = std::max(most, points);
    }
    return best;
  }

  const FigureIndex& index_;
  const Period& report_;
  FigureDifferences differences_;
  std::vector<std::size_t> sums_;
};

}  // namespace

std::vector<FigureMatch> match_claims(const Reviewed& reviewed, const std::vector<Claim>& claims,
                                      const FigureIndex& index, const SubjectLookup& lookup) {
  std::vector<FigureMatch> matches;
  matches.reserve(claims.size());
  ContextReader reader{reviewed, claims, index, lookup};
  Matcher matcher{index, reviewed.material, matches};
  for (std::size_t i = 0; i < claims.size(); ++i) matches.push_back(matcher.match(reader.read(i)));
  find_crossed_pairs(reviewed, claims, index, matches);
  return matches;
}

}  // namespace redovisa

#include "review/figures/figure_matching.hpp"

#include <algorithm>

#include "review/figures/claim_context.hpp"
#include "review/figures/crossed_pairs.hpp"
#include "review/figures/typed_figures.hpp"

namespace redovisa {

namespace {

bool is_of_last_year(ClaimedTime time) {
  return time == ClaimedTime::last_year || time == ClaimedTime::same_period_last_year;
}

/// In a report of the whole year the figures so far are those of the year.
bool is_same_time(ClaimedTime claimed, ClaimedTime known, bool whole_year) {
  const auto is_of_this_year = [](ClaimedTime t) {
    return t == ClaimedTime::to_date || t == ClaimedTime::year;
  };
  if (whole_year && is_of_this_year(claimed) && is_of_this_year(known)) return true;
  return claimed == ClaimedTime::unknown || claimed == known ||
         (is_of_last_year(claimed) && is_of_last_year(known));
}

/// The time that the claim tells is exactly the figure's, and not only near it.
bool is_very_time(ClaimedTime claimed, ClaimedTime known, bool whole_year) {
  if (claimed == ClaimedTime::other) return false;
  return whole_year || !is_of_last_year(claimed) || claimed == known;
}

/// "Prognosen är −3,4 mnkr": with a typed sign it is the variance.
bool is_signed_result(const Claim& claim, const KnownFigure& known) {
  const bool told = claim.figure == ClaimedFigure::forecast || claim.figure == ClaimedFigure::outcome;
  return claim.typed_sign != ClaimedSign::unknown && told && known.figure == ClaimedFigure::variance;
}

/// A figure from before is an outcome of last year.
bool same_figure(const Claim& claim, const KnownFigure& known) {
  if (claim.figure == ClaimedFigure::before)
    return known.figure == ClaimedFigure::before ||
           (known.figure == ClaimedFigure::outcome && is_of_last_year(known.time));
  return claim.figure == ClaimedFigure::unknown || claim.figure == known.figure;
}

bool is_in_words(const Claim& claim) {
  return std::ranges::none_of(claim.quote, [](char c) { return c >= '0' && c <= '9'; });
}

class Matcher {
 public:
  Matcher(const FigureIndex& index, const SourceMaterial& material, const std::vector<FigureMatch>& matches)
      : index_{index}, material_{material}, report_{material.period}, matches_{matches} {
    for (std::size_t i = 0; i < index.subjects().size(); ++i)
      if (index.subjects()[i].is_sum) sums_.push_back(i);
  }

  FigureMatch match(const ClaimContext& context) {
    const FigureMatch agreed = agreement(context);
    return agreed.kind == MatchKind::agrees ? agreed : difference(context);
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
        return {MatchKind::agrees, index_.of(*c.passage->indicator), figure, false, false};
    for (const auto* subjects : {&c.near, &sums_})
      for (const std::size_t subject : *subjects)
        if (const auto* figure = fitting(c, subject))
          return {MatchKind::agrees, subject, figure, false, true};
    return {};
  }

  /// Is the figure of the kind and time that the claim is said to be, and no part of another claim?
  bool is_as_told(const ClaimContext& c, const KnownFigure& known) const {
    const bool figure = same_figure(*c.claim, known) || (c.about_all && is_signed_result(*c.claim, known));
    return !c.claim->part_of && !c.of_other_body && figure && same_time(c, known);
  }

  /// "Totalt väntas 108 931 dygn" names nothing.
  FigureMatch agreement_with_sum(const ClaimContext& c) const {
    for (const std::size_t sum : sums_) {
      const auto* figure = fitting(c, sum);
      const bool told = c.claim->figure != ClaimedFigure::unknown && c.time != ClaimedTime::unknown;
      if (figure != nullptr && told && same_figure(*c.claim, *figure) && same_time(c, *figure))
        return {MatchKind::agrees, sum, figure, false, true};
    }
    return {};
  }

  /// The subject's figure that has the claim's value; best one of the kind and time that it is said to be.
  const KnownFigure* fitting(const ClaimContext& c, std::size_t subject) const {
    const KnownFigure* best = nullptr;
    int most = -1;
    for (const auto& known : index_.figures_of(subject)) {
      if (!fits(*c.claim, known)) continue;
      const int points = (same_figure(*c.claim, known) ? 2 : 0) + (same_time(c, known) ? 1 : 0);
      if (points > most) best = &known;
      most = std::max(most, points);
    }
    return best;
  }

  /// What the claim should have said, when that can be told.
  FigureMatch difference(const ClaimContext& c) {
    if (c.continues || c.claim->figure == ClaimedFigure::change || is_in_words(*c.claim) || c.of_other_body)
      return {};
    const auto subject = subject_of(c);
    if (!subject || (c.claim->part_of && !is_known(*c.claim->part_of))) return {};
    const auto* meant = meant_figure(c, *subject);
    if (meant == nullptr || is_typed(*c.claim, *subject)) return {};
    const bool loose = !c.named.empty() && c.named.front().loose;
    const bool plain = c.pure && !loose;
    if (!plain && (!is_near(*c.claim, *meant) || !is_told(c))) return {};
    const bool guessed = !plain || !is_told(c) || c.claim->part_of || is_older(c) || c.claim->approximate;
    return {MatchKind::differs, *subject, meant, plain, guessed};
  }

  /// Has somebody typed the claim's amount on the subject's row? Then that cell is to be mended, if any.
  bool is_typed(const Claim& claim, std::size_t subject) {
    if (!typed_) typed_.emplace(material_);
    return std::ranges::any_of(typed_->of(index_.subjects()[subject]), [&](const Decimal& typed) {
      return absolute(absolute(claim.value) - absolute(typed)) <= claim.tolerance;
    });
  }

  /// Do the words tell which figure the claim is, and of when?
  static bool is_told(const ClaimContext& c) {
    return c.claim->figure != ClaimedFigure::unknown && c.time != ClaimedTime::unknown;
  }

  bool same_time(const ClaimContext& c, const KnownFigure& known) const {
    return is_same_time(c.time, known.time, is_whole_year(report_));
  }

  bool is_known(std::size_t claim) const {
    return claim < matches_.size() && matches_[claim].kind != MatchKind::unknown && matches_[claim].named;
  }

  std::optional<std::size_t> subject_of(const ClaimContext& c) const {
    if (c.named.size() == 1 && !c.named.front().shared) return c.named.front().subject;
    if (!c.named.empty()) return std::nullopt;
    if (c.about_all) return index_.whole();
    if (c.passage->indicator == nullptr || !c.pure) return std::nullopt;
    const auto figure = c.claim->figure;
    const bool told = figure == ClaimedFigure::outcome || figure == ClaimedFigure::forecast ||
                      figure == ClaimedFigure::target;
    return told ? std::optional{index_.of(*c.passage->indicator)} : std::nullopt;
  }

  /// The figure of the kind and time that the claim is said to be. In running text an amount of unknown kind
  /// is mostly a variance, and what a project uses is its forecast.
  const KnownFigure* meant_figure(const ClaimContext& c, std::size_t subject) const {
    const KnownFigure* meant = nullptr;
    for (const auto& known : index_.figures_of(subject))
      if (may_be_meant(c, known, subject) &&
          (meant == nullptr || likelihood(c, known, subject) > likelihood(c, *meant, subject)))
        meant = &known;
    return meant;
  }

  bool may_be_meant(const ClaimContext& c, const KnownFigure& known, std::size_t subject) const {
    if (!same_unit(c.claim->unit, known.unit) || !same_time(c, known)) return false;
    if (!is_very_time(c.time, known.time, is_whole_year(report_))) return false;
    const bool is_other = known.time == ClaimedTime::other && c.time == ClaimedTime::unknown;
    if (known.figure == ClaimedFigure::change || is_other) return false;
    return same_figure(*c.claim, known) ||
           (is_use(known, subject) && c.claim->figure == ClaimedFigure::outcome);
  }

  /// The forecast of a project is what it uses during the year.
  bool is_use(const KnownFigure& known, std::size_t subject) const {
    return index_.subjects()[subject].kind == SubjectKind::investment &&
           known.figure == ClaimedFigure::forecast && known.time == ClaimedTime::year;
  }

  int likelihood(const ClaimContext& c, const KnownFigure& known, std::size_t subject) const {
    const bool is_project = index_.subjects()[subject].kind == SubjectKind::investment;
    const bool usual = is_project ? is_use(known, subject) : known.figure == ClaimedFigure::variance;
    const bool now = c.time == ClaimedTime::unknown && known.time == ClaimedTime::to_date;
    return (usual ? 2 : 0) + (now ? 1 : 0);
  }

  /// As wrong as a slip of the pen is, and not the amount of a part.
  static bool is_near(const Claim& claim, const KnownFigure& known) {
    const Decimal off = absolute(absolute(claim.value) - absolute(known.value));
    return off * Decimal{20} <= absolute(known.value);
  }

  /// Was it written before the report's figures were there?
  bool is_older(const ClaimContext& c) const {
    return c.passage->date && *c.passage->date < last_day(report_);
  }

  const FigureIndex& index_;
  const SourceMaterial& material_;
  const Period& report_;
  const std::vector<FigureMatch>& matches_;
  std::vector<std::size_t> sums_;
  std::optional<TypedFigures> typed_;  // made when it is first needed
};

}  // namespace

bool fits(const Claim& claim, const KnownFigure& known) {
  if (!same_unit(claim.unit, known.unit)) return false;
  const Decimal off = absolute(absolute(claim.value) - absolute(known.value));
  return off <= std::max(claim.tolerance, known.inexactness);
}

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

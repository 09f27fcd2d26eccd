#include "review/figures/figure_difference.hpp"

#include <algorithm>

#include "review/claims/claim_words.hpp"
#include "review/figures/figure_likeness.hpp"

namespace redovisa {

namespace {

/// Do the words tell which figure the claim is, and of when?
bool is_told(const ClaimContext& c) {
  return c.claim->figure != ClaimedFigure::unknown && c.time != ClaimedTime::unknown;
}

/// As wrong as a slip of the pen is, and not the amount of a part.
bool is_near(const Claim& claim, const KnownFigure& known) {
  const Decimal off = absolute(absolute(claim.value) - absolute(known.value));
  return off * Decimal{20} <= absolute(known.value);
}

/// The time that the claim's own clause tells, whatever stands before it.
ClaimedTime own_time(const Claim& claim, const Period& report) {
  const Tokens tokens = text_tokens_of(claim.clause);
  return time_of(tokens, {0, tokens.list.size()}, report);
}

bool is_of_this_year(ClaimedTime time) { return time == ClaimedTime::to_date || time == ClaimedTime::year; }

/// Is the one of this year and the other of last year, or the one of the period and the other of the year?
bool are_of_two_times(ClaimedTime a, ClaimedTime b, const Period& report) {
  if (is_of_this_year(a) && is_of_this_year(b)) return a != b && !is_whole_year(report);
  return (is_of_this_year(a) && is_of_last_year(b)) || (is_of_last_year(a) && is_of_this_year(b));
}

}  // namespace

FigureDifferences::FigureDifferences(const FigureIndex& index, const SourceMaterial& material,
                                     const std::vector<FigureMatch>& matches)
    : index_{index}, material_{material}, report_{material.period}, matches_{matches} {}

/// Is it a number of its own about the committee's figures?
bool FigureDifferences::is_told_of(const ClaimContext& c) const {
  return !c.continues && c.claim->figure != ClaimedFigure::change && is_in_digits(*c.claim) &&
         !c.of_other_body;
}

FigureMatch FigureDifferences::of_value(const ClaimContext& c) {
  if (!is_told_of(c)) return {};
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

FigureMatch FigureDifferences::of_time(const ClaimContext& c, const FigureMatch& agreed) const {
  const bool is_loose = !c.named.empty() && c.named.front().loose;
  if (!is_told_of(c) || !is_told(c) || !c.pure || is_loose || c.claim->part_of || c.claim->approximate)
    return {};
  const bool is_other_kind = !same_figure(*c.claim, *agreed.figure);
  if (is_other_kind ? !tells_forecast_of_indicator(c, agreed)
                    : !are_of_two_times(c.time, agreed.figure->time, report_))
    return {};
  if (own_time(*c.claim, report_) != c.time || subject_of(c) != agreed.subject) return {};
  const auto figures = index_.figures_of(agreed.subject);
  const bool may_be_right = std::ranges::any_of(figures, [&](const KnownFigure& known) {
    return fits(*c.claim, known) && same_time(c.time, known.time, report_) &&
           (!is_other_kind || same_figure(*c.claim, known));
  });
  const auto* meant = may_be_right ? nullptr : meant_figure(c, agreed.subject);
  if (meant == nullptr) return {};
  return {MatchKind::differs, agreed.subject, meant, true, true, agreed.figure};
}

/// "Prognosen är 89 procent", which last year's outcome was.
bool FigureDifferences::tells_forecast_of_indicator(const ClaimContext& c, const FigureMatch& agreed) const {
  return c.claim->figure == ClaimedFigure::forecast &&
         index_.subjects()[agreed.subject].kind == SubjectKind::indicator;
}

/// Has somebody typed the claim's amount on the subject's row? Then that cell is to be mended, if any.
bool FigureDifferences::is_typed(const Claim& claim, std::size_t subject) {
  if (!typed_) typed_.emplace(material_);
  return std::ranges::any_of(typed_->of(index_.subjects()[subject]), [&](const Decimal& typed) {
    return absolute(absolute(claim.value) - absolute(typed)) <= claim.tolerance;
  });
}

bool FigureDifferences::is_known(std::size_t claim) const {
  return claim < matches_.size() && matches_[claim].kind != MatchKind::unknown && matches_[claim].named;
}

std::optional<std::size_t> FigureDifferences::subject_of(const ClaimContext& c) const {
  if (c.named.size() == 1 && !c.named.front().shared) return c.named.front().subject;
  if (!c.named.empty()) return std::nullopt;
  if (c.about_all) return index_.whole();
  if (c.passage->indicator == nullptr || !c.pure) return std::nullopt;
  const auto figure = c.claim->figure;
  const bool told = figure == ClaimedFigure::outcome || figure == ClaimedFigure::forecast ||
                    figure == ClaimedFigure::target;
  return told ? std::optional{index_.of(*c.passage->indicator)} : std::nullopt;
}

/// The figure of the kind and time that the claim is said to be. In running text an amount of unknown kind is
/// mostly a variance, and what a project uses is its forecast.
const KnownFigure* FigureDifferences::meant_figure(const ClaimContext& c, std::size_t subject) const {
  const KnownFigure* meant = nullptr;
  for (const auto& known : index_.figures_of(subject))
    if (may_be_meant(c, known, subject) &&
        (meant == nullptr || likelihood(c, known, subject) > likelihood(c, *meant, subject)))
      meant = &known;
  return meant;
}

bool FigureDifferences::may_be_meant(const ClaimContext& c, const KnownFigure& known,
                                     std::size_t subject) const {
  if (!same_unit(c.claim->unit, known.unit) || !same_time(c.time, known.time, report_)) return false;
  if (!is_very_time(c.time, known.time, report_)) return false;
  const bool is_other = known.time == ClaimedTime::other && c.time == ClaimedTime::unknown;
  if (known.figure == ClaimedFigure::change || is_other) return false;
  return is_kind_meant(c, known, subject) ||
         (is_use(known, subject) && c.claim->figure == ClaimedFigure::outcome);
}

/// An amount with a typed sign is the variance, unless it is about as large as the forecast or outcome
/// itself.
bool FigureDifferences::is_kind_meant(const ClaimContext& c, const KnownFigure& known,
                                      std::size_t subject) const {
  const KnownFigure* result =
      may_be_variance(*c.claim) ? index_.find(subject, c.claim->figure, known.time) : nullptr;
  const bool is_small = result != nullptr && absolute(c.claim->value) * Decimal{2} < absolute(result->value);
  return is_small ? known.figure == ClaimedFigure::variance : same_figure(*c.claim, known);
}

/// The forecast of a project is what it uses during the year.
bool FigureDifferences::is_use(const KnownFigure& known, std::size_t subject) const {
  return index_.subjects()[subject].kind == SubjectKind::investment &&
         known.figure == ClaimedFigure::forecast && known.time == ClaimedTime::year;
}

int FigureDifferences::likelihood(const ClaimContext& c, const KnownFigure& known,
                                  std::size_t subject) const {
  const bool is_project = index_.subjects()[subject].kind == SubjectKind::investment;
  const bool usual = is_project ? is_use(known, subject) : known.figure == ClaimedFigure::variance;
  const bool now = c.time == ClaimedTime::unknown && known.time == ClaimedTime::to_date;
  return (usual ? 2 : 0) + (now ? 1 : 0);
}

/// Was it written before the report's figures were there?
bool FigureDifferences::is_older(const ClaimContext& c) const {
  return c.passage->date && *c.passage->date < last_day(report_);
}

}  // namespace redovisa

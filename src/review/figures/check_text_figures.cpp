// What texts say in and of figures, against the tables.
#include <algorithm>

#include "review/checks.hpp"
#include "review/figures/figure_facts.hpp"
#include "review/figures/figure_likeness.hpp"
#include "review/figures/figure_matching.hpp"
#include "review/figures/narrowed_context.hpp"
#include "review/figures/superlatives.hpp"
#include "review/figures/text_directions.hpp"
#include "review/figures/whole_sign.hpp"

namespace redovisa {

namespace {

Finding finding_of(const Claim& claim, const FigureMatch& match, const Reviewed& reviewed,
                   const FigureIndex& index) {
  const Passage& passage = reviewed.passages[reviewed.sentences[claim.sentence].passage];
  const bool of_sign = match.kind == MatchKind::agrees;
  const auto code = of_sign ? FindingCode::text_sign_differs : FindingCode::text_figure_differs;
  const bool told_before = !claim.sign_stated && claim.typed_sign == ClaimedSign::unknown;
  Finding finding = text_finding(code, passage, claim.clause, match.unsure || (of_sign && told_before));
  finding.facts.push_back({"står", std::string{claim.quote}});
  add_figure(finding, index.subjects()[match.subject], *match.figure, reviewed.material.printed);
  if (match.right_for != nullptr) finding.facts.push_back({"annan kolumn", match.right_for->column});
  return finding;
}

enum class Sense : std::uint8_t { unknown, same, opposite };

Sense sense_of(const std::optional<Decimal>& measure, bool says_positive) {
  if (!measure || *measure == Decimal{}) return Sense::unknown;
  return (*measure > Decimal{}) == says_positive ? Sense::same : Sense::opposite;
}

/// "Prognosen är −3,4 mnkr"
Sense typed_sense_of(const Claim& claim, const KnownFigure& known) {
  const bool of_result = claim.figure == ClaimedFigure::forecast || claim.figure == ClaimedFigure::outcome;
  if (!of_result || claim.typed_sign == ClaimedSign::unknown) return Sense::unknown;
  return sense_of(known.better, claim.typed_sign == ClaimedSign::more);
}

/// Goes the sign that the claim tells with the variance?
Sense sense_of(const Claim& claim, const KnownFigure& known) {
  switch (claim.sign) {
    case ClaimedSign::unknown:
      return typed_sense_of(claim, known);
    case ClaimedSign::better:
      return sense_of(known.better, true);
    case ClaimedSign::worse:
      return sense_of(known.better, false);
    case ClaimedSign::more:
      return sense_of(known.more, true);
    case ClaimedSign::less:
      return sense_of(known.more, false);
  }
  return Sense::unknown;
}

/// Is the sign another than that of every variance with the claim's value?
bool sign_differs(const Claim& claim, const FigureMatch& match, const FigureIndex& index) {
  if (match.figure->figure != ClaimedFigure::variance) return false;
  bool any = false;
  for (const auto& known : index.figures_of(match.subject)) {
    if (known.figure != ClaimedFigure::variance || !fits(claim, known)) continue;
    if (sense_of(claim, known) != Sense::opposite) return false;
    any = true;
  }
  return any;
}

/// Does the claim speak of all costs, or all of something else, where only a part may be meant?
bool may_be_of_part(const Claim& claim, const FigureMatch& match, const FigureIndex& index,
                    NarrowedContext& narrowed) {
  return index.subjects()[match.subject].is_wide && narrowed.is_narrowed(claim.sentence);
}

/// "En ökning med 12 dagar", where every change of so much is a decrease.
bool change_goes_otherwise(const Claim& claim, const FigureMatch& match, const FigureIndex& index) {
  const bool tells_way = claim.sign == ClaimedSign::more || claim.sign == ClaimedSign::less;
  if (claim.figure != ClaimedFigure::change || !claim.sign_stated || !tells_way || !match.named ||
      match.kind != MatchKind::agrees || match.figure->figure != ClaimedFigure::change)
    return false;
  return std::ranges::all_of(index.figures_of(match.subject), [&](const KnownFigure& known) {
    return known.figure != ClaimedFigure::change || !fits(claim, known) ||
           sense_of(claim, known) == Sense::opposite;
  });
}

Finding change_finding(const Claim& claim, const FigureMatch& match, const Reviewed& reviewed,
                       const FigureIndex& index) {
  const Sentence& sentence = reviewed.sentences[claim.sentence];
  Finding finding = text_finding(FindingCode::text_direction_denied, reviewed.passages[sentence.passage],
                                 sentence.text, false);
  const std::string_view clause = claim.clause;
  const auto first = clause.find_first_not_of(" ,;");
  const auto last = clause.find_last_not_of(" .,;");
  finding.facts.push_back({"står", std::string{clause.substr(first, last - first + 1)}});
  add_figure(finding, index.subjects()[match.subject], *match.figure, reviewed.material.printed);
  return finding;
}

bool is_finding(const Claim& claim, const FigureMatch& match, const FigureIndex& index) {
  if (match.kind == MatchKind::differs) return true;
  return match.kind == MatchKind::agrees && match.named && claim.figure != ClaimedFigure::change &&
         sign_differs(claim, match, index);
}

/// Amounts and percentages, and their signs.
void check_amounts(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                   Findings& findings) {
  const auto& claims = reviewed.claims;
  const auto matches = match_claims(reviewed, claims, index, lookup);
  NarrowedContext narrowed{reviewed, index, lookup};
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const bool is_change = change_goes_otherwise(claims[i], matches[i], index);
    if (!is_change && !is_finding(claims[i], matches[i], index)) continue;
    if (may_be_of_part(claims[i], matches[i], index, narrowed)) continue;
    findings.push_back(is_change ? change_finding(claims[i], matches[i], reviewed, index)
                                 : finding_of(claims[i], matches[i], reviewed, index));
  }
}

}  // namespace

void check_text_figures(const Reviewed& reviewed, Findings& findings) {
  const FigureIndex index{reviewed.material};
  const SubjectLookup lookup{index, reviewed.material.report.committee};
  check_amounts(reviewed, index, lookup, findings);
  check_sign_of_whole(reviewed, index, lookup, findings);
  check_number_pairs(reviewed, reviewed.claims, findings);
  check_told_directions(reviewed, index, lookup, findings);
  check_superlatives(reviewed, index, lookup, findings);
}

}  // namespace redovisa

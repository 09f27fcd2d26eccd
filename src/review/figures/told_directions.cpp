// Words of increase and decrease about what a table or indicator has figures of.
#include <algorithm>

#include "review/figures/direction_clauses.hpp"
#include "review/figures/figure_facts.hpp"
#include "review/figures/narrowed_context.hpp"
#include "review/figures/text_directions.hpp"
#include "review/text/phrase_search.hpp"

namespace redovisa {

namespace {

class DirectionJudge {
 public:
  DirectionJudge(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                 Findings& findings)
      : reviewed_{reviewed},
        index_{index},
        lookup_{lookup},
        narrowed_{reviewed, index, lookup},
        findings_{findings},
        clauses_{reviewed, index, lookup} {}

  void check(std::size_t sentence) {
    at_ = sentence;
    for (const ToldClause& told : clauses_.read(sentence)) judge(told);
  }

 private:
  bool may_be_meant(const KnownFigure& known, const ToldClause& told) const {
    const bool is_budget = known.figure == ClaimedFigure::variance;
    if (!is_budget && known.figure != ClaimedFigure::change) return false;
    if (known.unit == ClaimUnit::percent) return false;  // shares of the budget
    if (told.against != ToldAgainst::unknown && (told.against == ToldAgainst::budget) != is_budget)
      return false;
    return !told.is_forecast || known.time == ClaimedTime::year;
  }

  /// Goes the figure the other way than the words?
  static bool denies(const KnownFigure& known, ToldDirection told) {
    const Decimal zero;
    const Decimal noise = known.inexactness;
    switch (told) {
      case ToldDirection::up:
        return known.more && *known.more < zero - noise;
      case ToldDirection::down:
        return known.more && *known.more > noise;
      case ToldDirection::better:
        return known.better && *known.better < zero - noise;
      case ToldDirection::worse:
        return known.better && *known.better > noise;
      case ToldDirection::same:
        return known.more && absolute(*known.more) > noise * Decimal{4};
    }
    return false;
  }

  /// Every figure that may be meant must go the other way.
  void judge(const ToldClause& told) {
    const KnownFigure* denying = nullptr;
    std::size_t of = 0;
    for (const std::size_t subject : told.subjects)
      for (const auto& known : index_.figures_of(subject)) {
        if (!may_be_meant(known, told)) continue;
        if (!denies(known, told.direction)) return;
        if (denying == nullptr) of = subject;
        if (denying == nullptr) denying = &known;
      }
    if (denying != nullptr) add(told, index_.subjects()[of], *denying);
  }

  void add(const ToldClause& told, const FigureSubject& subject, const KnownFigure& known) {
    if (told.is_inherited && told.against == ToldAgainst::unknown) return;
    if (subject.is_wide && narrowed_.is_narrowed(at_)) return;
    const bool unsure =
        told.is_inherited || told.against == ToldAgainst::unknown || told.direction == ToldDirection::same;
    const Sentence& sentence = reviewed_.sentences[at_];
    Finding finding = text_finding(FindingCode::text_direction_denied, reviewed_.passages[sentence.passage],
                                   sentence.text, unsure);
    finding.facts.push_back({"står", told.word});
    add_figure(finding, subject, known, reviewed_.material.printed);
    findings_.push_back(std::move(finding));
  }

  const Reviewed& reviewed_;
  const FigureIndex& index_;
  const SubjectLookup& lookup_;
  NarrowedContext narrowed_;
  Findings& findings_;
  DirectionClauses clauses_;
  std::size_t at_ = 0;  // the sentence
};

/// Parts of the words that tell a direction, so that most sentences need not be read.
bool may_tell_direction(std::string_view text) {
  static constexpr WordList<27> parts{"ök",     "Ök",     "insk",     "junk",  "jönk", "stig",   "steg",
                                      "vux",    "väx",    "höj",      "sänk",  "fall", "föll",   "oföränd",
                                      "bätt",   "sämr",   "högre",    "ägre",  "fler", "färre",  " mer",
                                      "mindre", "större", "riktning", "trend", "håll", "utveckl"};
  static constexpr PhraseSearch search{parts};
  return search.is_in(text);
}

}  // namespace

void check_told_directions(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                           Findings& findings) {
  DirectionJudge judge{reviewed, index, lookup, findings};
  for (std::size_t i = 0; i < reviewed.sentences.size(); ++i)
    if (!reviewed.sentences[i].is_heading && may_tell_direction(reviewed.sentences[i].text)) judge.check(i);
}

}  // namespace redovisa

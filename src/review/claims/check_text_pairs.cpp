#include "review/claims/check_text_pairs.hpp"

#include <fmt/format.h>
#include <unordered_map>

#include "review/claims/claim_subjects.hpp"
#include "review/claims/claim_words.hpp"
#include "review/claims/unit_names.hpp"
#include "review/review.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

class PairCheck {
 public:
  PairCheck(const Reviewed& reviewed, Findings& findings)
      : reviewed_{reviewed},
        findings_{findings},
        committee_{lower_of_same_length(reviewed.material.report.committee)} {}

  void add(const Claim& claim) {
    const bool begins_passage = begins(claim.sentence);
    if (claim.part_of || claim.approximate || !tells_result(claim)) return;
    tokens_ = text_tokens_of(claim.clause);
    const ClauseSubject subject = subject_of(tokens_, committee_);
    if (!tells_time(claim) || !is_certain(claim, subject, begins_passage)) return;
    const auto key =
        fmt::format("{}|{}|{}|{}|{}", static_cast<int>(claim.unit), static_cast<int>(claim.figure),
                    static_cast<int>(claim.time), subject.stems, amount_of_change(claim));
    const auto [same, is_new] = seen_.try_emplace(key, &claim);
    if (is_new || same->second->sentence == claim.sentence) return;  // one sentence tells of two things
    if (differ(*same->second, claim)) report(*same->second, claim);
  }

 private:
  static bool tells_result(const Claim& claim) {
    const bool figure = claim.figure == ClaimedFigure::variance || claim.figure == ClaimedFigure::forecast ||
                        claim.figure == ClaimedFigure::outcome || is_whole_change(claim);
    return figure && claim.unit != ClaimUnit::none && claim.unit != ClaimUnit::pieces;
  }

  /// "Prognosen har förbättrats med 13 100 tkr"
  static bool is_whole_change(const Claim& claim) {
    return claim.figure == ClaimedFigure::change && claim.unit == ClaimUnit::tkr && claim.sign_stated;
  }

  /// Changes by different amounts are since different times; only one that runs both ways is a contradiction.
  static std::string amount_of_change(const Claim& claim) {
    if (claim.figure != ClaimedFigure::change) return {};
    return to_machine_text(with_decimals(absolute(claim.value) * Decimal{1, 3}, 1));
  }

  /// The clause itself, not the sentence before.
  bool tells_time(const Claim& claim) const {
    const bool own = claim.time == ClaimedTime::to_date || claim.time == ClaimedTime::year;
    return own && time_of(tokens_, {0, tokens_.list.size()}, reviewed_.material.period) == claim.time;
  }

  /// Is it certain what the claim is about: a name of its own, or the committee's result as a whole?
  bool is_certain(const Claim& claim, const ClauseSubject& subject, bool begins_passage) const {
    constexpr std::size_t long_enough = 6;
    if (claim.figure == ClaimedFigure::change) return subject.stems.empty() && !leans_on_other_words();
    if (!subject.stems.empty()) return subject.longest_stem >= long_enough && !leans_on_other_words();
    if (claim.unit != ClaimUnit::tkr || claim.figure != ClaimedFigure::variance) return false;
    return subject.names_committee || (begins_passage && is_about_economy(claim));
  }

  bool leans_on_other_words() const {
    constexpr WordList<9> pronouns{"den", "det", "detta", "denna", "dessa", "de", "där", "dem", "här"};
    for (const TextToken& token : tokens_.list)
      if (is_any(tokens_.text_of(token), pronouns)) return true;
    return false;
  }

  bool is_about_economy(const Claim& claim) const {
    constexpr WordList<6> sections{"ekonomi", "helår", "perioden", "prognos", "utfall", "sammanfattning"};
    const Passage& passage = reviewed_.passages[reviewed_.sentences[claim.sentence].passage];
    if (passage.kind != PassageKind::running) return false;
    const auto dot = passage.subject.rfind('.');
    return is_any(std::string_view{passage.subject}.substr(dot == std::string::npos ? 0 : dot + 1), sections);
  }

  bool begins(std::size_t sentence) const {
    return sentence == 0 ||
           reviewed_.sentences[sentence - 1].passage != reviewed_.sentences[sentence].passage;
  }

  static bool differ(const Claim& a, const Claim& b) {
    const Decimal tolerance = a.tolerance + b.tolerance;
    const Decimal distance =
        are_opposite(a, b) ? absolute(a.value) + absolute(b.value) : absolute(a.value - b.value);
    return distance > tolerance;
  }

  static bool are_opposite(const Claim& a, const Claim& b) {
    return (a.sign == ClaimedSign::better && b.sign == ClaimedSign::worse) ||
           (a.sign == ClaimedSign::worse && b.sign == ClaimedSign::better);
  }

  /// With the sign of what is better, when the texts tell opposite directions.
  static Decimal shown_value(const Claim& claim, bool with_sign) {
    if (!with_sign) return claim.value;
    return claim.sign == ClaimedSign::worse ? -absolute(claim.value) : absolute(claim.value);
  }

  const Passage& passage_of(const Claim& claim) const {
    return reviewed_.passages[reviewed_.sentences[claim.sentence].passage];
  }

  void report(const Claim& first, const Claim& other) {
    const std::string unit{name_of(other.unit)};
    const bool signs_tell = are_opposite(first, other);
    findings_.push_back({.code = FindingCode::texts_differ,
                         .places = {passage_of(other).position, passage_of(first).position},
                         .subject = passage_of(other).subject,
                         .facts = {{"här", Amount{shown_value(other, signs_tell), unit}},
                                   {"där", Amount{shown_value(first, signs_tell), unit}},
                                   {"citat där", reviewed_.sentences[first.sentence].text}},
                         .quote = reviewed_.sentences[other.sentence].text});
  }

  const Reviewed& reviewed_;
  Findings& findings_;
  std::string committee_;
  Tokens tokens_;  // of the claim's clause
  std::unordered_map<std::string, const Claim*> seen_;
};

}  // namespace

void check_text_pairs(const Reviewed& reviewed, const std::vector<Claim>& claims, Findings& findings) {
  PairCheck check{reviewed, findings};
  for (const Claim& claim : claims) check.add(claim);
}

}  // namespace redovisa

#include "review/claims/claim.hpp"
#include "review/claims/claim_parts.hpp"
#include "review/claims/claim_words.hpp"
#include "review/claims/told_context.hpp"
#include "review/review.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// What is only a budget, a target or an earlier value says nothing of the number after it.
bool is_beside(ClaimedFigure figure) {
  return figure == ClaimedFigure::budget || figure == ClaimedFigure::target ||
         figure == ClaimedFigure::before;
}

class ClaimReader {
 public:
  explicit ClaimReader(const Reviewed& reviewed) : reviewed_{reviewed}, context_{reviewed} {}

  std::vector<Claim> run() {
    for (std::size_t i = 0; i < reviewed_.sentences.size(); ++i) read(i);
    return std::move(claims_);
  }

 private:
  const Tokens& tokens() const { return reviewed_.sentences[sentence_].tokens; }

  void read(std::size_t index) {
    context_.begin(index);
    if (context_.begins_paragraph()) told_before_ = {};
    sentence_ = index;
    numbers_ = stated_numbers(tokens());
    first_claim_ = claims_.size();
    if (!numbers_.empty()) read_claims(index);
    context_.hand_on(tokens(), numbers_.empty() ? std::nullopt : std::optional{common_time()});
    tell_of_whole();
  }

  void read_claims(std::size_t index) {
    const auto clauses = clauses_by_number(tokens(), numbers_);
    ClauseWords before = context_.lead();
    main_ = before;
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
      const ClauseWords own = words_of(tokens(), clauses[i], numbers_[i], reviewed_.material.period);
      const ClauseWords words = completed(own, before, i == 0 && !context_.is_led());
      add(index, numbers_[i], clauses[i], words);
      claims_.back().sign_stated = own.sign != ClaimedSign::unknown;
      before = words;
      if (!is_beside(words.figure)) main_ = words;
    }
    tell_respective_times();
    tell_times_compared(clauses);
    link_parts({tokens(), numbers_, claims_, first_claim_, told_before_});
    inherit_from_wholes();
  }

  /// With what the clause inherits from the one before it, or from the sentence before.
  ClauseWords completed(ClauseWords own, const ClauseWords& before, bool first) const {
    if (own.comparison == Comparison::unknown)
      own.comparison = first ? context_.comparison() : before.comparison;
    if (own.flow == MoneyFlow::unknown && (own.names_nothing || context_.is_led())) own.flow = before.flow;
    if (own.how.difference && own.comparison == Comparison::budget) own.figure = ClaimedFigure::variance;
    if (own.how.difference && own.comparison == Comparison::earlier) own.figure = ClaimedFigure::change;
    const bool silent = own.figure == ClaimedFigure::unknown && !own.how.difference && !own.how.held_against;
    if (silent) own.figure = inherited_figure(own, before);
    if (own.time == ClaimedTime::unknown)
      own.time = first ? context_.time_for(own.figure) : inherited_time(before);
    if (own.sign == ClaimedSign::unknown && silent) own.sign = before.sign;
    own.sign = with_flow(own.sign, own.flow);
    return own;
  }

  /// Not that of an earlier value, a budget or a target, which stands beside.
  ClaimedTime inherited_time(const ClauseWords& before) const {
    return is_beside(before.figure) && !is_own_time(before.time) ? main_.time : before.time;
  }

  ClaimedFigure inherited_figure(const ClauseWords& own, const ClauseWords& before) const {
    if (own.how.result_of_change && before.figure == ClaimedFigure::before)
      return before.how.forecast ? ClaimedFigure::forecast : ClaimedFigure::outcome;
    return is_beside(before.figure) ? main_.figure : before.figure;
  }

  /// "9 600 tkr för perioden och 14 700 tkr för helåret, och … 5 400 tkr respektive 9 600 tkr"
  void tell_respective_times() {
    for (std::size_t i = 1; i < numbers_.size(); ++i) {
      const auto between = tokens().word(numbers_[i - 1].next);
      if (between != "respektive" && between != "resp") continue;
      const bool pairs = i >= 3 && claims_[first_claim_ + i - 3].time != claims_[first_claim_ + i - 2].time;
      for (std::size_t k = i - 1; k <= i; ++k)
        claims_[first_claim_ + k].time = pairs ? claims_[first_claim_ + k - 2].time : ClaimedTime::unknown;
    }
  }

  /// "från 7,3 till 6,8 procent jämfört med samma period förra året": the 7,3 is of that period.
  void tell_times_compared(const std::vector<WordRange>& clauses) {
    constexpr WordList<2> same{"samma", "motsvarande"};
    for (std::size_t i = 1; i < numbers_.size(); ++i) {
      Claim& before = claims_[first_claim_ + i - 1];
      if (before.figure != ClaimedFigure::before || is_own_time(before.time)) continue;
      if (tokens().word(numbers_[i].first - 1) != "till") continue;
      for (std::size_t at = numbers_[i].next; at + 1 < clauses[i].next; ++at)
        if (is_any(tokens().word(at), same) && tokens().word(at + 1).starts_with("period"))
          before.time = ClaimedTime::same_period_last_year;
    }
  }

  /// A part is of the same figure and time as its whole unless it says otherwise.
  void inherit_from_wholes() {
    for (std::size_t i = first_claim_; i < claims_.size(); ++i) {
      Claim& part = claims_[i];
      if (!part.part_of) continue;
      const Claim& whole = claims_[*part.part_of];
      const bool tells = whole.figure != ClaimedFigure::unknown || part.link != PartLink::some_of;
      const bool weak =
          part.figure == ClaimedFigure::unknown || (part.figure == ClaimedFigure::outcome && tells);
      if (weak) part.figure = whole.figure;
      if (part.time == ClaimedTime::unknown) part.time = whole.time;
      if (part.sign == ClaimedSign::unknown && weak) part.sign = whole.sign;
    }
  }

  /// That all claims of the sentence have.
  ClaimedTime common_time() const {
    const ClaimedTime time = claims_[first_claim_].time;
    for (std::size_t i = first_claim_; i < claims_.size(); ++i)
      if (claims_[i].time != time) return ClaimedTime::unknown;
    return time;
  }

  /// What "av detta" in the next sentence would mean.
  void tell_of_whole() {
    if (numbers_.empty()) return;
    told_before_ = {{}, first_claim_, claims_.size(), tells_net(tokens())};
    for (std::size_t i = first_claim_; i < claims_.size(); ++i) {
      if (claims_[i].part_of) continue;
      if (told_before_.only_claim) {
        told_before_.only_claim = std::nullopt;
        return;
      }
      told_before_.only_claim = i;
    }
  }

  void add(std::size_t index, const StatedNumber& number, const WordRange& clause, const ClauseWords& words) {
    const std::string_view text = reviewed_.sentences[index].text;
    Claim claim;
    claim.sentence = index;
    claim.begin = number.begin;
    claim.end = number.end;
    claim.quote = text.substr(number.begin, number.end - number.begin);
    const auto first = tokens().list[clause.first].begin, last = tokens().list[clause.next - 1].end;
    claim.clause = text.substr(first, last - first);
    claim.value = number.value;
    claim.tolerance = half_of(number.step);
    claim.unit = number.unit;
    claim.figure = words.figure;
    claim.time = words.time;
    claim.sign = words.sign;
    claim.typed_sign = number.typed_sign;
    claim.approximate = number.approximate;
    if (number.approximate)
      claim.tolerance = std::max(claim.tolerance, absolute(number.value) * Decimal{1, 1});
    claims_.push_back(claim);
  }

  const Reviewed& reviewed_;
  std::size_t sentence_ = 0;
  std::vector<StatedNumber> numbers_;  // of the sentence
  std::size_t first_claim_ = 0;        // of the sentence
  ClauseWords main_;                   // of the sentence's latest number that does not stand beside another
  ToldContext context_;
  ToldBefore told_before_;  // by the sentence before, in the same paragraph
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> claims_of(const Reviewed& reviewed) { return ClaimReader{reviewed}.run(); }

}  // namespace redovisa

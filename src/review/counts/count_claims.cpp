#include "review/counts/count_claims.hpp"

#include "review/counts/count_phrases.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<8> arranging{"arbetar",   "omfattar", "innehåller", "beslutat",
                                "beslutade", "gett",     "gav",        "består"};
// Between them and the number they tell of another count.
constexpr WordList<12> other_counts{"nya",   "ytterligare", "tidigare", "kommunen",   "året", "även",
                                    "också", "dessutom",    "bland",    "exempelvis", "bara", "följande"};
constexpr WordList<27> begins_state{"är",        "har",       "pågår",    "bedöms",   "väntas",  "förväntas",
                                    "beräknas",  "kan",       "följer",   "når",      "bli",     "nåtts",
                                    "uppfyllda", "uppfyllas", "uppnås",   "nås",      "inte",    "ej",
                                    "slutförda", "påbörjade", "pågående", "uppnåtts", "avviker", "uppfyllt",
                                    "slutfört",  "uppnådda",  "nådda"};
// Their goals and indicators are more than a nämnd's plan holds.
constexpr WordList<5> givers{"kommunfullmäktige", "fullmäktige", "kommunen", "regeringen", "kommunstyrelsen"};

class ClaimParser {
 public:
  ClaimParser(const Tokens& tokens, const CountedNouns& nouns, std::optional<CountedNoun>& before)
      : tokens_{tokens}, phrases_{tokens, nouns}, before_{before} {}

  std::vector<CountClaim> run() {
    while (at_ < tokens_.list.size()) {
      const std::size_t was = at_;
      read_count();
      if (at_ == was) ++at_;
    }
    before_ = context_;
    return std::move(claims_);
  }

 private:
  void add_states(CountClaim claim, std::size_t from) {
    claim.end = phrases_.end_of_stretch(from);
    const auto states = told_states(tokens_, from, claim.end);
    for (const CountedState state : states)
      claim.is_open = claim.is_open || state == CountedState::ongoing || state == CountedState::started;
    for (const CountedState state : states) {
      claim.state = state;
      claims_.push_back(claim);
    }
    at_ = std::max(at_, claim.end);
  }

  void read_count() {
    if (phrases_.is_every(at_)) return read_every();
    if (tokens_.word(at_) == "av") return read_whole();
    if (!phrases_.number_at(at_) || (at_ > 0 && phrases_.is_inexact(at_ - 1))) return;
    if (tokens_.word(at_ + 1) == "av") return read_share();
    if (const CountedPhrase phrase = phrases_.noun_at(at_ + 1);
        phrase.noun != nullptr && !phrases_.is_article(at_))
      return read_plain(phrase);
    read_bare();
  }

  /// "samtliga tre uppdrag pågår", "alla uppdrag följer plan"
  void read_every() {
    std::size_t next = at_ + 1;
    bool is_vague = false;
    for (; phrases_.is_determiner(next); ++next)
      is_vague = is_vague || (!phrases_.is_plain_determiner(next) && phrases_.is_vague_determiner(next));
    const auto number = phrases_.is_article(next) ? std::nullopt : phrases_.number_at(next);
    const CountedPhrase phrase = phrases_.noun_at(number ? next + 1 : next);
    if (phrase.noun == nullptr && number && !context_ && before_)
      return read_every_of_those(*number, next + 1);
    if (phrase.noun == nullptr || phrase.adjective != CountedState::total) return;
    context_ = *phrase.noun;
    const std::size_t after = phrases_.past_source(phrase.end);
    if (phrases_.is_chosen(after)) return;
    CountClaim claim{
        .noun = *phrase.noun, .is_all = true, .is_vague = is_vague, .begin = at_, .end = phrase.end};
    const std::size_t end = phrases_.end_of_stretch(after);
    for (std::size_t i = after; i < end; ++i)
      if (is_negation(tokens_.word(i))) return;  // "alla mål uppnås inte": not all of them
    if (number)
      claims_.push_back(
          {*phrase.noun, CountedState::total, *number, false, false, false, false, at_, phrase.end});
    add_states(claim, after);
  }

  /// "samtliga tre pågår", of those that the sentence before counted
  void read_every_of_those(std::size_t number, std::size_t next) {
    if (!is_any(tokens_.word(next), begins_state)) return;
    context_ = before_;
    claims_.push_back({*before_, CountedState::total, number, false, true, true, false, at_, next});
    add_states({*before_, CountedState::total, 0, true, false, true, false, at_, next}, next);
  }

  /// "av nämndinitiativen är två slutförda"
  void read_whole() {
    const CountedPhrase phrase = phrases_.noun_at(at_ + 1);
    if (phrase.noun == nullptr || phrase.adjective != CountedState::total) return;
    if (phrases_.is_chosen(phrases_.past_source(phrase.end)) || !tokens_.word(phrase.end - 1).ends_with("en"))
      return;
    context_ = *phrase.noun;
    at_ = phrase.end;
  }

  /// "nio av tio mål", "fyra av målets sex indikatorer", "två av dem", "inget av målen"
  void read_share() {
    CountClaim claim{{},     CountedState::total, *phrases_.number_at(at_), false, true, false, false, at_,
                     at_ + 1};
    std::size_t next = at_ + 2;
    bool is_vague = false;
    while (phrases_.is_determiner(next)) is_vague = phrases_.is_vague_determiner(next++) || is_vague;
    const auto whole = phrases_.is_article(next) ? std::nullopt : phrases_.number_at(next);
    const CountedPhrase phrase = phrases_.noun_at(whole ? next + 1 : next);
    if (phrase.noun == nullptr) return;
    context_ = *phrase.noun;
    const std::size_t after = phrases_.past_source(phrase.end);
    at_ = phrase.end;
    if (phrase.adjective != CountedState::total || phrases_.is_chosen(after)) return;
    claim.noun = *phrase.noun;
    if (whole)
      claims_.push_back(
          {*phrase.noun, CountedState::total, *whole, false, true, is_vague, false, claim.begin, phrase.end});
    if (phrase.noun->rows == CountedRows::areas)
      claims_.push_back({*phrase.noun, CountedState::total, claim.number, false, true, true, false,
                         claim.begin, phrase.end});
    claim.is_vague = is_vague && !whole;
    claim.whole = whole;
    if (!is_reached(claim.begin)) return add_states(claim, after);
    claim.state = CountedState::fulfilled;
    claim.end = phrase.end;
    claims_.push_back(claim);
  }

  /// "Socialnämnden når sju av elva mål": the verb stands before, and nothing denies it or makes it a wish.
  bool is_reached(std::size_t number) const {
    constexpr WordList<9> reaching{"når",    "nådde",    "nått",   "uppfyller", "uppfyllde",
                                   "uppnår", "uppnådde", "klarar", "klarade"};
    constexpr WordList<5> between{"nu", "därmed", "redan", "alltså", "totalt"};
    constexpr WordList<8> wishes{"om", "ska", "skulle", "bör", "måste", "delvis", "inte", "ej"};
    if (number == 0 || has_word(tokens_, 0, number, wishes)) return false;
    const std::size_t verb =
        is_any(tokens_.word(number - 1), between) && number > 1 ? number - 2 : number - 1;
    return is_any(tokens_.word(verb), reaching);
  }

  /// "två nämndinitiativ är slutförda", "arbetar med tio inriktningsmål"
  void read_plain(const CountedPhrase& phrase) {
    CountClaim claim{
        .noun = *phrase.noun, .state = phrase.adjective, .number = *phrases_.number_at(at_), .begin = at_};
    claim.end = phrase.end;
    const std::size_t number = at_, after = phrases_.past_source(phrase.end);
    const bool is_of_others = number > 0 && phrases_.is_other_owner(number - 1);
    const auto half = phrases_.half_before(number);
    context_ = is_of_others ? std::nullopt : std::optional{*phrase.noun};
    at_ = phrase.end;
    if (is_of_others || phrases_.is_chosen(after)) return;
    claim.is_vague = has_word(tokens_, 0, number, givers) && phrase.noun->rows != CountedRows::assignments;
    if (phrase.adjective != CountedState::total) return;  // of those who knows which
    if (half) return add_half(claim, *half, after);
    const std::size_t known = claims_.size();
    add_states(claim, after);
    if (claims_.size() == known && phrase.noun->rows != CountedRows::areas && tells_of_all(number))
      claims_.push_back(claim);
  }

  /// "hälften av målets fyra indikatorer": two of the four
  void add_half(CountClaim claim, std::size_t begin, std::size_t after) {
    claim.begin = begin;
    claim.is_of = true;
    claims_.push_back(claim);
    if (claim.number % 2 != 0) return;
    claim.number /= 2;
    add_states(claim, after);
  }

  /// "Nämnden arbetar under 2025 med tio …", "har beslutat om åtta … och tre …"
  bool tells_of_all(std::size_t number) const {
    const std::size_t begin = number > 14 ? number - 14 : 0;
    for (std::size_t i = number; i > begin; --i) {
      const auto word = tokens_.word(i - 1);
      if (is_any(word, other_counts) || ends_count_clause(word) || word == ":") return false;
      if (is_any(word, arranging)) return true;
      const bool has = word == "har" && i > 1;
      if (has && (tokens_.word(i - 2).ends_with("nämnden") || tokens_.word(i - 2).ends_with("planen")))
        return true;
    }
    return false;
  }

  /// "övriga sex pågår", "av nämndens elva mål har fyra nåtts"
  void read_bare() {
    const bool is_rest = tokens_.word(at_ + 1) == "övriga" || (at_ > 0 && tokens_.word(at_ - 1) == "övriga");
    const bool of_them = is_any(tokens_.word(at_ + 1), begins_state) && of_those_before();
    const auto noun = context_ ? context_ : (is_rest || of_them ? before_ : std::nullopt);
    const std::size_t next = tokens_.word(at_ + 1) == "övriga" ? at_ + 2 : at_ + 1;
    const bool follows_plan = at_ > 0 && tokens_.word(at_ - 1) == "följer" && tokens_.word(next) == "plan";
    if (!noun || (!follows_plan && !is_any(tokens_.word(next), begins_state))) return;
    context_ = noun;
    CountClaim claim{.noun = *noun, .number = *phrases_.number_at(at_), .is_open = is_rest, .begin = at_};
    if (follows_plan) {
      claim.state = CountedState::on_plan;
      claim.end = next + 1;
      claims_.push_back(claim);
      return;
    }
    add_states(claim, next);
  }

  /// "av dem" stands before.
  bool of_those_before() const {
    for (std::size_t i = 1; i < at_; ++i)
      if (tokens_.word(i - 1) == "av" && (tokens_.word(i) == "dem" || tokens_.word(i) == "dessa"))
        return true;
    return false;
  }

  const Tokens& tokens_;
  CountPhrases phrases_;
  std::optional<CountedNoun>& before_;
  std::optional<CountedNoun> context_;
  std::vector<CountClaim> claims_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<CountClaim> count_claims(const Tokens& tokens, const CountedNouns& nouns,
                                     std::optional<CountedNoun>& before) {
  return ClaimParser{tokens, nouns, before}.run();
}

}  // namespace redovisa

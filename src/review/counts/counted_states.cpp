// What the words after a count say of the rows.
#include "review/counts/count_claims.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<11> completed_words{"slutförda",  "slutfört",  "slutförd", "slutförts",
                                       "avslutade",  "avslutats", "avslutat", "genomförda",
                                       "genomförts", "färdiga",   "klara"};
constexpr WordList<3> ongoing_words{"pågår", "pågående", "igång"};
constexpr WordList<7> started_words{"påbörjade", "påbörjats", "påbörjat", "påbörjad",
                                    "startat",   "startats",  "inletts"};
constexpr WordList<4> late{"avviker", "försenade", "försenat", "försenad"};
constexpr WordList<16> fulfilled_words{
    "uppfyllda", "uppfyllt", "uppfylld", "uppfyllas", "uppfylls", "uppfyllts", "uppnås", "uppnådda",
    "uppnått",   "uppnåtts", "uppnådd",  "nås",       "nådda",    "nåtts",     "nåddes", "uppnåddes"};
constexpr WordList<4> reach{"når", "nå", "nådde", "nått"};
constexpr WordList<5> judged{"bedömas", "mätas", "utvärderas", "följas", "utvärderade"};
constexpr WordList<7> coming{"bli", "blir", "kunna", "kommer", "väntas", "förväntas", "beräknas"};
// With these it is a wish, a condition, nearly so, or about another time.
constexpr WordList<18> qualifying{"ska",    "bör",    "om",       "när",   "senast",     "nära",
                                  "nästan", "förra",  "tidigare", "måste", "föregående", "genomsnitt",
                                  "skulle", "räknas", "ingå",     "inom",  "höst",       "eller"};

class StateReader {
 public:
  StateReader(const Tokens& tokens, std::size_t begin, std::size_t end)
      : tokens_{tokens}, begin_{begin}, end_{end} {}

  std::vector<CountedState> run() {
    if (has_word(tokens_, begin_, end_, qualifying)) return {};
    for (std::size_t i = begin_; i < end_; ++i) {
      const auto word = tokens_.word(i);
      if (is_negation(word)) is_negated_ = true;
      if (word == "delvis") is_partly_ = true;
      if (is_any(word, coming)) is_coming_ = true;
      read(word, i);
    }
    return std::move(states_);
  }

 private:
  void add(CountedState state) {
    for (const CountedState known : states_)
      if (known == state) return;
    states_.push_back(state);
  }

  void read(std::string_view word, std::size_t at) {
    using enum CountedState;
    if (is_any(word, completed_words) && !is_coming_ && !is_negated_) add(completed);
    if (is_any(word, ongoing_words) && !is_negated_) add(ongoing);
    if (is_any(word, started_words)) add(is_negated_ ? not_started : started);
    if (is_any(word, late) && !is_negated_) add(deviating);
    if ((word == "plan" || word == "planen") && follows(at)) read_plan();
    if (is_any(word, fulfilled_words) || (is_any(word, reach) && target_follows(at))) read_fulfilled(at);
    if (is_any(word, judged)) add(is_negated_ ? unevaluated : evaluated);
  }

  /// "följer plan", "enligt plan", "följer inte plan", "följer tre plan"
  bool follows(std::size_t at) const {
    for (std::size_t back = 1; back <= 2 && at >= begin_ + back; ++back) {
      const auto word = tokens_.word(at - back);
      if (word == "följer" || word == "enligt") return true;
    }
    return false;
  }

  void read_plan() {
    for (const CountedState known : states_)
      if (known == CountedState::completed) return;  // completed according to plan: no count of either
    add(is_negated_ ? CountedState::deviating : CountedState::on_plan);
  }

  bool target_follows(std::size_t at) const {
    for (std::size_t i = at + 1; i <= at + 3 && i < end_; ++i)
      if (tokens_.word(i).find("mål") != std::string_view::npos || tokens_.word(i) == "det") return true;
    return false;
  }

  void read_fulfilled(std::size_t at) {
    const bool negated = is_negated_ || is_negation(tokens_.word(at + 1)) ||
                         (is_any(tokens_.word(at), reach) && is_negation(tokens_.word(at + 2)));
    if (is_partly_ || tokens_.word(at + 1) == "delvis")
      add(CountedState::partly);
    else
      add(negated ? CountedState::failed : CountedState::fulfilled);
  }

  const Tokens& tokens_;
  std::size_t begin_, end_;
  bool is_negated_ = false, is_partly_ = false, is_coming_ = false;
  std::vector<CountedState> states_;
};

}  // namespace

std::vector<CountedState> told_states(const Tokens& tokens, std::size_t begin, std::size_t end) {
  return StateReader{tokens, begin, end}.run();
}

}  // namespace redovisa

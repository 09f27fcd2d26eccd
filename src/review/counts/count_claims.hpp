#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "review/counts/counted_nouns.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// What is said of the rows that are counted.
enum class CountedState : std::uint8_t {
  total,  // nothing: they are all there are
  completed,
  ongoing,
  started,
  not_started,
  on_plan,
  deviating,
  fulfilled,
  partly,
  failed,
  evaluated,
  unevaluated,
};

/// A number of rows that a sentence states: "Sex nämndinitiativ har påbörjats", "samtliga uppdrag pågår".
struct CountClaim {
  CountedNoun noun;
  CountedState state = CountedState::total;
  std::size_t number = 0;
  bool is_all = false;                    // "samtliga uppdrag": every one has the state
  bool is_of = false;                     // "nio av tio": of all, so that fewer cannot be meant
  bool is_vague = false;                  // "av de tre": may be of those told of before
  bool is_open = false;                   // "övriga sex pågår": of those that are not completed
  std::size_t begin = 0, end = 0;         // its tokens
  std::optional<std::size_t> whole = {};  // what it is of: 15 of "tre av femton mål"
};

/// The counts that a sentence states. `before` is what the sentence before it in the paragraph counted, which
/// "övriga sex" and "av dem" go back to; it is set to what this one counts.
std::vector<CountClaim> count_claims(const Tokens& tokens, const CountedNouns& nouns,
                                     std::optional<CountedNoun>& before);

/// The states that the tokens [begin, end) tell: "är pågående och bedöms bli slutförda enligt plan" tells
/// two.
std::vector<CountedState> told_states(const Tokens& tokens, std::size_t begin, std::size_t end);

}  // namespace redovisa

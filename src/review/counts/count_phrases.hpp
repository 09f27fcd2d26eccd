#pragma once

#include <cstddef>
#include <optional>

#include "review/counts/count_claims.hpp"

namespace redovisa {

/// A noun that counts, past the words between its number and itself.
struct CountedPhrase {
  const CountedNoun* noun = nullptr;             // null: there is none
  CountedState adjective = CountedState::total;  // "två slutförda nämndinitiativ"
  std::size_t end = 0;                           // past the noun
};

/// The words around a count in a sentence.
class CountPhrases {
 public:
  CountPhrases(const Tokens& tokens, const CountedNouns& nouns) : tokens_{tokens}, nouns_{nouns} {}

  /// "tio", "10", "båda", "inget"
  std::optional<std::size_t> number_at(std::size_t at) const;

  /// "samtliga", "alla", but not "inte alla"
  bool is_every(std::size_t at) const;
  bool is_article(std::size_t at) const { return tokens_.word(at) == "en" || tokens_.word(at) == "ett"; }

  /// "ytterligare", "minst": the number after it is no count of all.
  bool is_inexact(std::size_t at) const;

  /// "de", "dessa"
  bool is_plain_determiner(std::size_t at) const;

  /// Those told of before, or of the whole municipality: "de", "kommunens"
  bool is_vague_determiner(std::size_t at) const;

  /// "de", "nämndens", "kommunens", "Norrtälje kommuns"
  bool is_determiner(std::size_t at) const;

  /// "områdets", "enhetens": the rows are some of the plan's.
  bool is_other_owner(std::size_t at) const;

  /// None when the number is of two nouns together.
  CountedPhrase noun_at(std::size_t at) const;

  /// Past what chooses none of the rows: "från kommunfullmäktige", "under året", "för 2025".
  std::size_t past_source(std::size_t at) const;

  /// Does the noun's phrase go on, so that only some of the rows are meant?
  bool is_chosen(std::size_t at) const;

  /// Where "hälften av" begins, before the number at `at` and its determiners; nullopt when it does not stand
  /// there.
  std::optional<std::size_t> half_before(std::size_t at) const;

  /// Where what is said of the counted rows ends.
  std::size_t end_of_stretch(std::size_t at) const;

 private:
  bool is_of_pair(std::size_t at) const;
  bool ends_stretch(std::size_t at) const;

  const Tokens& tokens_;
  const CountedNouns& nouns_;
};

/// "men", "som": the sentence goes on to something else.
bool ends_count_clause(std::string_view word);

}  // namespace redovisa

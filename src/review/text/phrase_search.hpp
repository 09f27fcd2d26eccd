#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "review/text/word_lists.hpp"

namespace redovisa {

/// Finds any of some phrases in a text, in one pass: two bytes tell most places where none stands. Every
/// phrase is at least two bytes long.
template <std::size_t n>
class PhraseSearch {
 public:
  template <std::size_t... sizes>
  requires((sizes + ...) == n) explicit constexpr PhraseSearch(const WordList<sizes>&... lists) {
    std::size_t count = 0;
    const auto take = [&](const auto& list) {
      for (const std::string_view phrase : list) phrases_[count++] = phrase;
    };
    (take(lists), ...);
    for (const std::string_view phrase : phrases_) {
      const std::size_t pair = pair_of(phrase[0], phrase[1]);
      pairs_[pair / 64] |= std::uint64_t{1} << (pair % 64);
    }
  }

  /// The first place from `from` on where one of them stands; npos when there is none.
  std::size_t find(std::string_view text, std::size_t from = 0) const {
    return find_where(text, from, [](std::size_t) { return true; });
  }

  /// The same of the places that `may_begin` is true of.
  template <class MayBegin>
  std::size_t find_where(std::string_view text, std::size_t from, const MayBegin& may_begin) const {
    for (std::size_t at = from; at + 1 < text.size(); ++at)
      if (may_stand_at(text, at) && may_begin(at) && !phrase_at(text, at).empty()) return at;
    return std::string_view::npos;
  }

  bool is_in(std::string_view text) const { return find(text) != std::string_view::npos; }

  /// The first of them in their order that stands at the place; empty when none does.
  std::string_view phrase_at(std::string_view text, std::size_t at) const {
    const std::string_view rest = text.substr(at);
    if (rest.size() < 2) return {};
    for (const std::string_view phrase : phrases_)
      if (phrase[0] == rest[0] && phrase[1] == rest[1] && rest.starts_with(phrase)) return phrase;
    return {};
  }

 private:
  static constexpr std::size_t pairs = 4096;

  static constexpr std::size_t pair_of(char first, char second) {
    return (static_cast<std::size_t>(static_cast<unsigned char>(first)) * 31 +
            static_cast<unsigned char>(second)) %
           pairs;
  }
  bool may_stand_at(std::string_view text, std::size_t at) const {
    const std::size_t pair = pair_of(text[at], text[at + 1]);
    return (pairs_[pair / 64] >> (pair % 64) & 1U) != 0;
  }

  std::array<std::string_view, n> phrases_{};
  std::array<std::uint64_t, pairs / 64> pairs_{};
};

template <std::size_t... sizes>
PhraseSearch(const WordList<sizes>&...) -> PhraseSearch<(sizes + ...)>;

}  // namespace redovisa

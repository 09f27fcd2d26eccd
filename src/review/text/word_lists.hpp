#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace redovisa {

/// Words, with their first bytes and their lengths as bits, so that a word that is none of them is mostly
/// told from them without a comparison.
template <std::size_t n>
class WordList {
 public:
  template <class... Words>
  requires(sizeof...(Words) == n) explicit(n == 1) constexpr WordList(const Words&... words)
      : words_{std::string_view{words}...} {
    for (const std::string_view word : words_) {
      first_bytes_ |= first_byte_of(word);
      lengths_ |= length_of(word);
    }
  }

  constexpr auto begin() const { return words_.begin(); }
  constexpr auto end() const { return words_.end(); }
  constexpr std::size_t size() const { return n; }
  constexpr std::string_view operator[](std::size_t i) const { return words_[i]; }

  /// False: the word, which is not empty, begins with none of these.
  constexpr bool may_begin(std::string_view word) const { return (first_bytes_ & first_byte_of(word)) != 0; }

  /// False: the word, which is not empty, is none of these.
  constexpr bool may_hold(std::string_view word) const {
    return may_begin(word) && (lengths_ & length_of(word)) != 0;
  }

 private:
  static constexpr std::size_t last_bit = 63;

  static constexpr std::uint64_t first_byte_of(std::string_view word) {
    return std::uint64_t{1} << (static_cast<unsigned char>(word[0]) & last_bit);
  }
  static constexpr std::uint64_t length_of(std::string_view word) {
    return std::uint64_t{1} << (word.size() < last_bit ? word.size() : last_bit);
  }

  std::array<std::string_view, n> words_;
  std::uint64_t first_bytes_ = 0, lengths_ = 0;
};

template <class... Words>
WordList(const Words&...) -> WordList<sizeof...(Words)>;

/// Is the word one of these?
template <std::size_t n>
bool is_any(std::string_view word, const WordList<n>& of) {
  if (word.empty() || !of.may_hold(word)) return false;
  return std::ranges::any_of(of, [&](std::string_view each) { return each[0] == word[0] && each == word; });
}

/// Does it begin with one of these stems? An empty word does not.
template <std::size_t n>
bool begins_with_any(std::string_view word, const WordList<n>& stems) {
  if (word.empty() || !stems.may_begin(word)) return false;
  return std::ranges::any_of(
      stems, [&](std::string_view stem) { return stem[0] == word[0] && word.starts_with(stem); });
}

template <std::size_t n>
bool ends_with_any(std::string_view word, const WordList<n>& endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace redovisa

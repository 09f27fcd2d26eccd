#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace redovisa {

template <std::size_t n>
using WordList = std::array<std::string_view, n>;

/// Is the word one of these?
template <std::size_t n>
bool is_any(std::string_view word, const WordList<n>& of) {
  if (word.empty()) return false;
  return std::ranges::any_of(of, [&](std::string_view each) { return each[0] == word[0] && each == word; });
}

/// Does it begin with one of these stems? An empty word does not.
template <std::size_t n>
bool begins_with_any(std::string_view word, const WordList<n>& stems) {
  if (word.empty()) return false;
  return std::ranges::any_of(
      stems, [&](std::string_view stem) { return stem[0] == word[0] && word.starts_with(stem); });
}

template <std::size_t n>
bool ends_with_any(std::string_view word, const WordList<n>& endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace redovisa

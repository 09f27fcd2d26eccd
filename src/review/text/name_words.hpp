#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// A word of a text, lower case, and where it stands in the text, in bytes.
struct TextWord {
  std::string word;  // "försörjningsstödet"
  std::string stem;  // "försörjningsstöd"
  std::size_t begin = 0, end = 0;
};

/// The words and numbers of a text in their order; "barn- och unga" is three words.
std::vector<TextWord> words_of(std::string_view text);

/// A word of a text as it is written, and where it begins.
struct WrittenWord {
  std::string_view text;
  std::size_t begin = 0;
};

/// The same words as they are written.
std::vector<WrittenWord> written_words_of(std::string_view text);

/// Without the endings of Swedish inflection, so that the forms of a word and its common abbreviations are
/// equal: "placeringar", "placeringarna" and "placering". The word is lower case.
std::string stem_of(std::string_view word);

/// A word that joins others and tells nothing of what is named: "och", "i", "av".
bool joins_words(std::string_view word);

/// The stem of the name's first word; empty when it has none.
std::string first_stem(std::string_view name);

}  // namespace redovisa

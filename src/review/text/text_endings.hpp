#pragma once

#include <cstdint>
#include <string_view>

namespace redovisa {

/// How a text ends.
enum class TextEnding : std::uint8_t {
  stopped,   // with a mark that ends a sentence
  open,      // without one, in a word that may well be the last
  dangling,  // in a word that is seldom the last: "med", "av"; but "det som vi arbetar med"
  cut_off,   // in a word, mark or bracket that more must follow: "motsvarande", "och", ","
};

TextEnding ending_of(std::string_view text);

/// Is there a whole sentence before the last one?
bool has_several_sentences(std::string_view text);

/// The end of the text from its last sentence on, for quotations.
std::string_view last_sentence(std::string_view text);

}  // namespace redovisa

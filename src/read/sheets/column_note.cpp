#include "read/sheets/column_note.hpp"

namespace redovisa {

std::vector<std::string> words_of_scale(const Scale& scale) {
  std::vector<std::string> words;
  for (const auto& level : scale.levels) words.push_back(level.word);
  words.push_back(scale.not_evaluated.word);
  return words;
}

}  // namespace redovisa

#include "view/marks.hpp"

#include "view/wording.hpp"

namespace redovisa {

Mark mark_of(const Scale& scale, std::optional<Level> level, bool year_end) {
  const ScaleLevel& traits = traits_of(scale, level);
  const bool other_word = year_end && !traits.year_end_word.empty();
  return {other_word ? traits.year_end_word : traits.word, traits.symbol, traits.text_colour,
          traits.fill_colour, traits.strong};
}

std::vector<std::string> ways_to_say(const Mark& mark) {
  std::vector<std::string> ways{text_of(CellValue{mark})};
  if (ways.front() != mark.word) ways.push_back(mark.word);
  return ways;
}

}  // namespace redovisa

#include "review/figures/told_body.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

bool is_compared(const std::vector<TextWord>& words, std::size_t at) {
  constexpr WordList<4> comparing{"än", "mot", "jämfört", "med"};
  constexpr std::size_t reach = 2;
  for (std::size_t steps = 1; steps <= reach && steps <= at; ++steps)
    if (is_any(words[at - steps].word, comparing)) return true;
  return false;
}

}  // namespace

bool tells_other_body(const std::vector<TextWord>& words, const WordRange& clause,
                      const NamedBodies& bodies) {
  Body last = Body::none;
  for (std::size_t i = 0; i < clause.next; ++i) {
    const Body body = bodies.body_of(words[i].word);
    if (body == Body::none || (i < clause.first && is_compared(words, i))) continue;
    last = body;
  }
  return last == Body::other;
}

}  // namespace redovisa

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

ToldBodies::ToldBodies(const std::vector<TextWord>& words, const NamedBodies& bodies) {
  Body last = Body::none;
  last_before_.push_back(last);
  for (std::size_t i = 0; i < words.size(); ++i) {
    bodies_.push_back(bodies.body_of(words[i].word));
    if (bodies_.back() != Body::none && !is_compared(words, i)) last = bodies_.back();
    last_before_.push_back(last);
  }
}

bool ToldBodies::tell_other(const WordRange& clause) const {
  for (std::size_t i = clause.next; i > clause.first; --i)
    if (bodies_[i - 1] != Body::none) return bodies_[i - 1] == Body::other;
  return clause.first < last_before_.size() && last_before_[clause.first] == Body::other;
}

}  // namespace redovisa

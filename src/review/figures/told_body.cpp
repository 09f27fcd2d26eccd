#include "review/figures/told_body.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

enum class Body : std::uint8_t { none, own, other };

constexpr WordList<5> bodies{"nämnd", "styrelse", "förvaltning", "förbund", "bolag"};

/// "social" of "socialnämnden" and "socialförvaltningens"; empty when it is no such word.
std::string_view field_of(std::string_view word) {
  constexpr std::size_t longest_ending = 3;
  for (const std::string_view body : bodies) {
    const auto at = word.rfind(body);
    if (at != std::string_view::npos && word.size() - at - body.size() <= longest_ending)
      return word.substr(0, at);
  }
  return {};
}

Body body_of(const TextWord& word, const SubjectLookup& lookup) {
  static constexpr WordList<10> wider{"kommunen", "kommunens", "kommuner", "kommunerna", "riket",
                                      "rikets",   "länet",     "länets",   "landet",     "regionen"};
  static constexpr WordList<3> means{"rikssnittet", "länssnittet", "riksgenomsnittet"};
  if (lookup.is_committee(word.stem)) return Body::own;
  if (is_any(word.word, wider) || is_any(word.word, means)) return Body::other;
  const std::string_view field = field_of(word.word);
  if (field.empty()) return Body::none;
  return lookup.is_committee(stem_of(std::string{field} + "nämnden")) ? Body::own : Body::other;
}

bool is_compared(const std::vector<TextWord>& words, std::size_t at) {
  constexpr WordList<4> comparing{"än", "mot", "jämfört", "med"};
  constexpr std::size_t reach = 2;
  for (std::size_t steps = 1; steps <= reach && steps <= at; ++steps)
    if (is_any(words[at - steps].word, comparing)) return true;
  return false;
}

}  // namespace

bool tells_other_body(const std::vector<TextWord>& words, const WordRange& clause,
                      const SubjectLookup& lookup) {
  Body last = Body::none;
  for (std::size_t i = 0; i < clause.next; ++i) {
    const Body body = body_of(words[i], lookup);
    if (body == Body::none || (i < clause.first && is_compared(words, i))) continue;
    last = body;
  }
  return last == Body::other;
}

}  // namespace redovisa

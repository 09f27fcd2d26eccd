// "från … till …" and "… jämfört med …" against the words of increase and decrease before them.
#include <algorithm>

#include "review/figures/figure_facts.hpp"
#include "review/figures/text_directions.hpp"
#include "review/text/direction_words.hpp"
#include "review/text/text_clauses.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// Two numbers of a sentence that a direction is told between.
struct NumberPair {
  const Claim* before = nullptr;
  const Claim* after = nullptr;
  bool is_change = false;  // "från … till …", not "… jämfört med …"
};

std::string_view between(const Sentence& sentence, const Claim& a, const Claim& b) {
  return std::string_view{sentence.text}.substr(a.end, b.begin - a.end);
}

bool is_joint(std::string_view text, std::string_view word) {
  return text == " " + std::string{word} + " " || text == ", " + std::string{word} + " ";
}

/// "från 12,4 % till 7,2 %" and "6,5 % jämfört med 9,7 %".
std::optional<NumberPair> pair_of(const Sentence& sentence, const Claim& first, const Claim& second) {
  if (first.sentence != second.sentence || first.unit != second.unit || second.begin < first.end) return {};
  const auto text = between(sentence, first, second);
  const std::string_view lead = std::string_view{sentence.text}.substr(0, first.begin);
  if (is_joint(text, "till") && lead.ends_with("från ")) return NumberPair{&first, &second, true};
  const bool compared = is_joint(text, "jämfört med") || is_joint(text, "mot");
  if (compared && second.figure == ClaimedFigure::before) return NumberPair{&second, &first, false};
  return {};
}

/// The sentence's words in which the pair's direction must stand: before its first number, after the claim
/// before that.
WordRange words_before(const std::vector<TextWord>& words, std::size_t from, const Claim& first) {
  const auto begin = std::ranges::lower_bound(words, from, {}, &TextWord::begin);
  const auto end = std::ranges::lower_bound(words, first.begin, {}, &TextWord::begin);
  return {static_cast<std::size_t>(begin - words.begin()), static_cast<std::size_t>(end - words.begin())};
}

struct ToldWord {
  ToldDirection direction;
  std::size_t word;
};

/// What begins something else, so that a direction before it is not the numbers'.
bool breaks_off(std::string_view word) {
  static constexpr WordList<9> words{"men",   "medan", "och",   "som",   "där",
                                     "efter", "trots", "genom", "vilket"};
  return is_any(word, words);
}

/// The direction nearest before the numbers; "lägre än" is one only of a comparison.
std::optional<ToldWord> nearest_direction(const std::vector<TextWord>& words, const WordRange& range,
                                          bool is_change) {
  for (std::size_t i = range.next; i > range.first; --i) {
    const std::string_view word = words[i - 1].word;
    if (const auto told = told_change(word)) return ToldWord{*told, i - 1};
    const bool compares = !is_change && i < range.next && words[i].word == "än";
    if (const auto told = compares ? told_comparison(word) : std::nullopt) return ToldWord{*told, i - 1};
    if (breaks_off(word) || turns_around(word)) return std::nullopt;
  }
  return std::nullopt;
}

bool is_turned(const std::vector<TextWord>& words, const WordRange& range, std::size_t at) {
  for (std::size_t i = at; i > range.first && at - i < 4; --i)
    if (turns_around(words[i - 1].word)) return true;
  return false;
}

/// Do the numbers go another way than the words? Better and worse depend on what is measured.
bool goes_otherwise(ToldDirection told, const Decimal& before, const Decimal& after) {
  switch (told) {
    case ToldDirection::up:
      return after < before;
    case ToldDirection::down:
      return after > before;
    case ToldDirection::same:
      return after != before;
    case ToldDirection::better:
    case ToldDirection::worse:
      break;
  }
  return false;
}

/// A deficit that shrinks goes from −5 to −3: their sizes must go another way too.
bool denies(ToldDirection told, const Decimal& before, const Decimal& after) {
  return goes_otherwise(told, before, after) && goes_otherwise(told, absolute(before), absolute(after));
}

/// The first place is the best, so words of direction say little of places.
bool is_of_places(const Passage& passage) {
  return passage.indicator != nullptr && passage.indicator->unit == rank_unit;
}

void check_pair(const NumberPair& pair, std::size_t from, const Reviewed& reviewed, Findings& findings) {
  const Sentence& sentence = reviewed.sentences[pair.after->sentence];
  const auto words = words_of(sentence.text);
  const Claim& first = pair.is_change ? *pair.before : *pair.after;
  const WordRange range = words_before(words, from, first);
  const auto told = nearest_direction(words, range, pair.is_change);
  if (!told || is_turned(words, range, told->word)) return;
  const Passage& passage = reviewed.passages[sentence.passage];
  if (is_of_places(passage) || !denies(told->direction, pair.before->value, pair.after->value)) return;
  Finding finding = text_finding(FindingCode::text_direction_denied, passage, sentence.text, false);
  finding.facts.push_back({"står", words[told->word].word});
  finding.facts.push_back({"från", std::string{pair.before->quote}});
  finding.facts.push_back({"till", std::string{pair.after->quote}});
  findings.push_back(std::move(finding));
}

}  // namespace

void check_number_pairs(const Reviewed& reviewed, const std::vector<Claim>& claims, Findings& findings) {
  for (std::size_t i = 1; i < claims.size(); ++i) {
    const auto pair = pair_of(reviewed.sentences[claims[i].sentence], claims[i - 1], claims[i]);
    if (!pair) continue;
    const bool more_before = i > 1 && claims[i - 2].sentence == claims[i].sentence;
    check_pair(*pair, more_before ? claims[i - 2].end : 0, reviewed, findings);
  }
}

}  // namespace redovisa

#include "review/claims/claim_clauses.hpp"

#include "review/text/direction_words.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<12> strong_boundaries{"varav", "därav", "där", "vilket", "vilka", "men",
                                         "medan", "samt",  ";",   ":",      "dock",  "däremot"};
constexpr WordList<5> weak_boundaries{"jämfört", "mot", "till", "respektive", "resp"};

/// What ends the part of a sentence that its only or last number belongs to, and what begins it.
constexpr WordList<7> endings{"men", "medan", "vilket", "eftersom", "trots", ";", "därför"};

/// "till och med" joins nothing.
bool joins(const Tokens& tokens, std::size_t at) {
  if (tokens.word(at) != "och") return false;
  return !(at > 0 && tokens.word(at - 1) == "till" && tokens.word(at + 1) == "med");
}

/// Does a number's own part end here, whatever follows? "(", "," and "och" directly after it.
bool ends_at(const Tokens& tokens, std::size_t at) {
  constexpr WordList<6> marks{",", "(", ";", ":", "varav", "samt"};
  return is_any(tokens.word(at), marks) || joins(tokens, at);
}

/// The higher, the more it divides.
int weight_of(const Tokens& tokens, std::size_t at, std::size_t next_number) {
  const std::string_view word = tokens.word(at);
  if (is_any(word, strong_boundaries)) return 4;
  if (word == ",") return 3;
  if (is_any(word, weak_boundaries) && next_number - at <= 4 && tokens.word(at + 1) != "och") return 2;
  return joins(tokens, at) || (word == "(" && at + 1 != next_number) ? 1 : 0;
}

/// Of equals the first, but the last "och": names hold it more often than sentences.
std::size_t heaviest(const Tokens& tokens, std::size_t first, std::size_t next_number) {
  std::size_t best = first;
  int best_weight = 0;
  for (std::size_t at = first; at < next_number; ++at) {
    const int weight = weight_of(tokens, at, next_number);
    if (weight == 0 || weight < best_weight || (weight == best_weight && weight != 1)) continue;
    best = at;
    best_weight = weight;
  }
  return best;
}

bool is_alone_in_brackets(const Tokens& tokens, const StatedNumber& number) {
  return number.first > 0 && tokens.word(number.first - 1) == "(" && tokens.word(number.next) == ")";
}

/// Where the part of one number ends and that of the next begins.
std::size_t split_between(const Tokens& tokens, const StatedNumber& one, const StatedNumber& other) {
  std::size_t after = one.next;
  if (tokens.word(after) == ")") ++after;
  if (told_comparison(tokens.word(after)) && after < other.first) ++after;
  for (std::size_t at = after; at < other.first; ++at)
    if (contrasts(tokens.word(at))) return at;
  if (after < other.first && ends_at(tokens, after)) return after;
  if (other.first > after && ends_at(tokens, other.first - 1) && !is_alone_in_brackets(tokens, other))
    return other.first - 1;
  return heaviest(tokens, after, other.first);
}

std::size_t start_of_first(const Tokens& tokens, const StatedNumber& number) {
  for (std::size_t at = number.first; at > 0; --at)
    if (contrasts(tokens.word(at - 1)) || tokens.word(at - 1) == ";") return at;
  return 0;
}

std::size_t end_of_last(const Tokens& tokens, const StatedNumber& number) {
  for (std::size_t at = number.next; at < tokens.list.size(); ++at)
    if (is_any(tokens.word(at), endings) || (tokens.word(at) == "," && tokens.word(at + 1) == "och"))
      return at;
  return tokens.list.size();
}

}  // namespace

std::vector<WordRange> clauses_by_number(const Tokens& tokens, const std::vector<StatedNumber>& numbers) {
  std::vector<WordRange> clauses(numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    clauses[i].first = i == 0 ? start_of_first(tokens, numbers[i]) : clauses[i - 1].next;
    const bool last = i + 1 == numbers.size();
    clauses[i].next =
        last ? end_of_last(tokens, numbers[i]) : split_between(tokens, numbers[i], numbers[i + 1]);
  }
  return clauses;
}

}  // namespace redovisa

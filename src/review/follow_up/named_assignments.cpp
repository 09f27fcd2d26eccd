#include "review/follow_up/named_assignments.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "diagnostics/folded.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_holders = 20;  // a word of more names than these tells nothing
constexpr std::size_t fewest_words = 3;

std::string without_stop(std::string_view name) {
  std::string plain = folded(name);
  while (!plain.empty() && (plain.back() == '.' || plain.back() == ',')) plain.pop_back();
  return plain;
}

/// The words of some length, each once.
std::set<std::string> telling_words(std::string_view text) {
  const Tokens tokens = text_tokens_of(text);
  std::set<std::string> words;
  for (const TextToken& token : tokens.list)
    if (token.kind != TokenKind::mark && token.end - token.begin > 4) words.emplace(tokens.text_of(token));
  return words;
}

constexpr std::array<std::string_view, 6> quotes{"\"", "”", "“", "»", "«", "„"};

struct Quote {
  std::size_t at = std::string_view::npos, size = 0;
};

Quote next_quote(std::string_view text, std::size_t from) {
  Quote next;
  for (const std::string_view quote : quotes)
    if (const auto at = text.find(quote, from); at < next.at) next = {at, quote.size()};
  return next;
}

}  // namespace

NamedAssignments::NamedAssignments(std::span<const Assignment> assignments) : words_(assignments.size()) {
  for (std::size_t i = 0; i < assignments.size(); ++i) {
    ids_.emplace(folded(assignments[i].id), i);
    names_.emplace(without_stop(assignments[i].name), i);
    for (const auto& word : telling_words(assignments[i].name)) holders_[word].push_back(i);
  }
  std::erase_if(holders_, [](const auto& holder) { return holder.second.size() > most_holders; });
  for (const auto& [word, holders] : holders_)
    for (const std::size_t holder : holders) ++words_[holder];
}

std::optional<std::size_t> NamedAssignments::named_in(std::string_view sentence, std::size_t own) const {
  if (const auto named = by_id(sentence, own)) return named;
  if (const auto named = by_quoted_name(sentence, own)) return named;
  return by_words(sentence, own);
}

/// Of the word as it stands, or without the ending that makes it definite: "tjänstegarantierna".
const std::vector<std::size_t>* NamedAssignments::holders_of(const std::string& word) const {
  for (const std::string_view ending : {"", "na", "n", "en", "et"}) {
    if (!word.ends_with(ending)) continue;
    const auto found = holders_.find(word.substr(0, word.size() - ending.size()));
    if (found != holders_.end()) return &found->second;
  }
  return nullptr;
}

std::optional<std::size_t> NamedAssignments::told_by(std::string_view phrase) const {
  constexpr std::size_t telling = 10;  // one word at least is so long that it tells something
  std::vector<std::size_t> common;
  const auto words = telling_words(phrase);
  bool is_first = true, tells = words.size() > 1;
  for (const auto& word : words) {
    const auto* holders = holders_of(word);
    if (holders == nullptr) return std::nullopt;
    if (is_first) common = *holders;
    std::erase_if(common, [&](std::size_t h) { return std::ranges::find(*holders, h) == holders->end(); });
    is_first = false;
    tells = tells || word.size() >= telling;
  }
  return tells && common.size() == 1 ? std::optional{common.front()} : std::nullopt;
}

std::optional<std::size_t> NamedAssignments::by_id(std::string_view sentence, std::size_t own) const {
  const Tokens tokens = text_tokens_of(sentence);
  for (const TextToken& token : tokens.list) {
    const std::string_view text = tokens.text_of(token);
    const bool has_digit = text.find_first_of("0123456789") != std::string_view::npos;
    if (token.kind == TokenKind::mark || token.kind == TokenKind::number || !has_digit) continue;
    const auto found = ids_.find(std::string{text});
    if (found != ids_.end() && found->second != own) return found->second;
  }
  return std::nullopt;
}

std::optional<std::size_t> NamedAssignments::by_quoted_name(std::string_view sentence,
                                                            std::size_t own) const {
  for (Quote open = next_quote(sentence, 0); open.size != 0;) {
    const std::size_t begin = open.at + open.size;
    const Quote close = next_quote(sentence, begin);
    if (close.size == 0) return std::nullopt;
    const auto found = names_.find(without_stop(sentence.substr(begin, close.at - begin)));
    if (found != names_.end() && found->second != own) return found->second;
    open = next_quote(sentence, close.at + close.size);
  }
  return std::nullopt;
}

std::optional<std::size_t> NamedAssignments::by_words(std::string_view sentence, std::size_t own) const {
  std::unordered_map<std::size_t, std::size_t> shared;
  for (const auto& word : telling_words(sentence))
    if (const auto holders = holders_.find(word); holders != holders_.end())
      for (const std::size_t holder : holders->second) ++shared[holder];
  std::optional<std::size_t> best;
  std::size_t most = 0;
  bool is_tied = false;
  for (const auto& [holder, count] : shared) {
    if (holder == own || count < fewest_words || 2 * count <= words_[holder]) continue;
    if (count == most) is_tied = true;
    if (count <= most) continue;
    most = count;
    best = holder;
    is_tied = false;
  }
  return is_tied ? std::nullopt : best;
}

}  // namespace redovisa

#include "review/levels/committee_names.hpp"

#include <algorithm>

namespace redovisa {

namespace {

constexpr std::size_t shortest = 2;  // bytes of a short name that is no ordinary letter

bool is_word(std::string_view text, std::string_view word, bool is_last) {
  if (text == word) return true;
  return is_last && text.size() == word.size() + 1 && text.starts_with(word) && text.back() == 's';
}

}  // namespace

CommitteeNames::CommitteeNames(std::span<const CommitteeReport> committees) {
  for (const auto& committee : committees) {
    const Tokens tokens = text_tokens_of(committee.name);
    OfCommittee& name = names_.emplace_back();
    for (const auto& token : tokens.list) name.words.emplace_back(tokens.text_of(token));
    if (committee.short_name != committee.name && committee.short_name.size() >= shortest)
      name.short_name = committee.short_name;
  }
}

bool CommitteeNames::stands_at(const OfCommittee& name, const Tokens& tokens, std::size_t at,
                               const std::string& sentence) {
  const TextToken& first = tokens.list[at];
  if (!name.short_name.empty() &&
      is_word(std::string_view{sentence}.substr(first.begin, first.end - first.begin), name.short_name, true))
    return true;
  if (name.words.empty()) return false;
  for (std::size_t i = 0; i < name.words.size(); ++i)
    if (!is_word(tokens.word(at + i), name.words[i], i + 1 == name.words.size())) return false;
  return true;
}

std::vector<std::size_t> CommitteeNames::named_in(const Tokens& tokens, const std::string& sentence) const {
  std::vector<std::size_t> named;
  for (std::size_t i = 0; i < names_.size(); ++i)
    for (std::size_t at = 0; at < tokens.list.size(); ++at)
      if (stands_at(names_[i], tokens, at, sentence)) {
        named.push_back(i);
        break;
      }
  return named;
}

}  // namespace redovisa

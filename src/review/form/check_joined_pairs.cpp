// Pairs of words with and without the small word between them: "barn & unga" and "barn och unga", "upp 16 år"
// and "upp till 16 år".
#include <unordered_map>
#include <unordered_set>

#include "review/form/form_parts.hpp"
#include "review/form/occurrence.hpp"

namespace redovisa {

namespace {

/// Only names with what pairs are made of are cut into all their words.
bool may_hold_pair(std::string_view name) {
  return name.find('&') != std::string_view::npos || name.find("upp ") != std::string_view::npos;
}

/// Calls with every name that may hold a pair, or with all of them, and with every text, and their words.
template <class Visit>
void for_each_text(const std::vector<CollectedName>& names, bool all_names, const Reviewed& reviewed,
                   const PassageWords& words, const Visit& visit) {
  for (const CollectedName& name : names)
    if (all_names || may_hold_pair(name.name))
      visit(name.name, words_of(name.name), {{}, name.subject, name.position, true});
  for (std::size_t i = 0; i < words.size(); ++i)
    visit(reviewed.passages[i].text, words[i],
          {{}, reviewed.passages[i].subject, reviewed.passages[i].position, false});
}

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

std::string pair_key(const TextWord& first, const TextWord& second) { return first.stem + '&' + second.stem; }

using Pairs = std::unordered_map<std::string, Occurrence>;

bool lacks_word_between(std::string_view text, const TextWord& first, const TextWord& second) {
  const auto between = text.substr(first.end, second.begin - first.end);
  return between.find('&') != std::string_view::npos ||
         (first.word == "upp" && has_digit(second.word) && between == " ");
}

bool joins_pair(const TextWord& first, const TextWord& word) {
  return word.word == "och" || (word.word == "till" && first.word == "upp");
}

std::string_view written_pair(std::string_view text, const TextWord& first, const TextWord& last) {
  return text.substr(first.begin, last.end - first.begin);
}

/// The names that a finding speaks of already.
std::unordered_set<std::string> reported_names(const Findings& findings) {
  std::unordered_set<std::string> names;
  for (const Finding& finding : findings)
    for (const FindingFact& fact : finding.facts)
      if (finding.code == FindingCode::two_names) names.insert(std::get<std::string>(fact.value));
  return names;
}

void add_pairs(std::string_view text, const std::vector<TextWord>& words, const Occurrence& where,
               Pairs& pairs) {
  for (std::size_t i = 1; i < words.size(); ++i)
    if (lacks_word_between(text, words[i - 1], words[i]))
      pairs.try_emplace(pair_key(words[i - 1], words[i]),
                        Occurrence{written_pair(text, words[i - 1], words[i]), where.subject, where.position,
                                   where.in_name});
}

void check_joined(std::string_view text, const std::vector<TextWord>& words, const Occurrence& where,
                  Pairs& pairs, Findings& findings) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (!joins_pair(words[i - 1], words[i])) continue;
    const auto pair = pairs.find(pair_key(words[i - 1], words[i + 1]));
    if (pair == pairs.end()) continue;
    report_two_names(
        {written_pair(text, words[i - 1], words[i + 1]), where.subject, where.position, where.in_name},
        pair->second, true, findings);
    pairs.erase(pair);
  }
}

}  // namespace

void check_joined_pairs(const std::vector<CollectedName>& names, const Reviewed& reviewed,
                        const PassageWords& words, Findings& findings) {
  const auto reported = reported_names(findings);
  Pairs pairs;
  for_each_text(names, false, reviewed, words,
                [&](std::string_view text, const std::vector<TextWord>& of_text, const Occurrence& where) {
                  if (!reported.contains(std::string{text})) add_pairs(text, of_text, where, pairs);
                });
  if (pairs.empty()) return;
  for_each_text(names, true, reviewed, words,
                [&](std::string_view text, const std::vector<TextWord>& of_text, const Occurrence& where) {
                  check_joined(text, of_text, where, pairs, findings);
                });
}

}  // namespace redovisa

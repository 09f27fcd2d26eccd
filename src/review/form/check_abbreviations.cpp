// Abbreviations that the texts use and no text explains.
#include <algorithm>
#include <map>

#include "review/form/abbreviations.hpp"
#include "review/form/form_parts.hpp"
#include "review/text/written_texts.hpp"

namespace redovisa {

namespace {

struct Use {
  std::size_t count = 0;
  SourcePosition first = {};
  bool is_explained = false;
};

std::string_view written(std::string_view text, const TextWord& word) {
  return text.substr(word.begin, word.end - word.begin);
}

/// In a heading of capitals no word is an abbreviation.
bool is_among_capitals(std::string_view text, const std::vector<TextWord>& words, std::size_t at) {
  const auto is_capitals = [&](std::size_t i) { return is_all_capitals(written(text, words[i])); };
  return (at > 0 && is_capitals(at - 1)) || (at + 1 < words.size() && is_capitals(at + 1));
}

/// "KSON-2025" is a number of something.
bool is_part_of_number(std::string_view text, const TextWord& word) {
  const auto is_digit_at = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  return word.end < text.size() && text[word.end] == '-' && is_digit_at(word.end + 1);
}

using Uses = std::map<std::string, Use, std::less<>>;

void add_uses(const Passage& passage, const std::vector<TextWord>& words, Uses& uses) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view word = written(passage.text, words[at]);
    if (word.size() < 3 || !is_unusual_abbreviation(word)) continue;
    if (is_part_of_number(passage.text, words[at]) || is_among_capitals(passage.text, words, at)) continue;
    Use& use = uses[std::string{word}];
    if (use.count++ == 0) use.first = passage.position;
  }
}

/// Looks for what the abbreviations stand for in every text and name.
void find_explanations(const Reviewed& reviewed, Uses& uses) {
  const auto is_used_in = [&](const std::string& text) {
    return std::ranges::any_of(uses,
                               [&](const auto& use) { return text.find(use.first) != std::string::npos; });
  };
  for_each_text(reviewed, [&](const std::string& text, const std::string&, const SourcePosition&) {
    if (!is_used_in(text)) return;
    for (const auto& [word, begin] : written_words_of(text)) {
      const auto use = is_all_capitals(word) ? uses.find(word) : uses.end();
      if (use == uses.end() || use->second.is_explained) continue;
      use->second.is_explained = explains_abbreviation(text, begin, begin + word.size());
    }
  });
  for (const Indicator& indicator : reviewed.material.indicators)
    if (const auto use = uses.find(indicator.name); use != uses.end() && !indicator.measured.empty())
      use->second.is_explained = true;
}

}  // namespace

void check_abbreviations(const Reviewed& reviewed, const PassageWords& words, Findings& findings) {
  Uses uses;
  for (std::size_t i = 0; i < words.size(); ++i) add_uses(reviewed.passages[i], words[i], uses);
  if (uses.empty()) return;
  find_explanations(reviewed, uses);
  for (const auto& [word, use] : uses) {
    if (use.is_explained) continue;
    Finding finding{FindingCode::abbreviation_unexplained, {use.first}, word, {{"förkortning", word}}};
    if (use.count > 1) finding.facts.push_back({"antal", amount_of(use.count)});
    findings.push_back(std::move(finding));
  }
}

}  // namespace redovisa

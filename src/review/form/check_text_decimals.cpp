// Percentages that a sentence compares, with different decimals: "från 2,6 % till 5,03 %".
#include <algorithm>
#include <optional>
#include <unordered_set>

#include "review/form/form_parts.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct WrittenPercentage {
  std::string_view text;     // "5,03 %"
  std::size_t decimals = 0;  // 2
};

/// The percentage whose sign stands at `sign`; nullopt for a whole one, which may be a rough figure.
std::optional<WrittenPercentage> percentage_at(std::string_view text, std::size_t sign) {
  constexpr std::string_view wide_space = "\u00A0";
  std::size_t end = sign;
  while (end > 0 && text[end - 1] == ' ') --end;
  if (text.substr(0, end).ends_with(wide_space)) end -= wide_space.size();
  std::size_t begin = end;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  const std::size_t decimals = end - begin;
  if (decimals == 0 || begin < 2 || text[begin - 1] != ',' || !is_digit(text[begin - 2])) return std::nullopt;
  --begin;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return WrittenPercentage{text.substr(begin, sign + 1 - begin), decimals};
}

constexpr WordList<7> comparing{" till ",       " mot ",   " jämfört ",      " än ",
                                " respektive ", " efter ", " i stället för "};

/// Does the sentence hold the one against the other?
bool are_compared(const WrittenPercentage& first, const WrittenPercentage& second) {
  const char* end = first.text.data() + first.text.size();
  const std::string_view between{end, static_cast<std::size_t>(second.text.data() - end)};
  return std::ranges::any_of(
      comparing, [&](std::string_view word) { return between.find(word) != std::string_view::npos; });
}

/// The first two that follow each other, are compared and differ.
std::optional<std::pair<WrittenPercentage, WrittenPercentage>> differing_in(std::string_view text) {
  std::optional<WrittenPercentage> before;
  for (auto at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
    const auto percentage = percentage_at(text, at);
    if (!percentage) continue;
    if (before && before->decimals != percentage->decimals && are_compared(*before, *percentage))
      return std::pair{*before, *percentage};
    before = percentage;
  }
  return std::nullopt;
}

}  // namespace

void check_text_decimals(const Reviewed& reviewed, Findings& findings) {
  std::unordered_set<std::string> told;  // of the figures themselves
  for (const Finding& finding : findings)
    if (finding.code == FindingCode::mixed_decimals) told.insert(finding.subject);
  for (const Sentence& sentence : reviewed.sentences) {
    const auto found = differing_in(sentence.text);
    const Passage& passage = reviewed.passages[sentence.passage];
    if (!found || told.contains(passage.subject)) continue;
    Finding finding{FindingCode::mixed_decimals,
                    {passage.position},
                    passage.subject,
                    {{"om", passage.subject},
                     {"ett", std::string{found->first.text}},
                     {"annat", std::string{found->second.text}}}};
    finding.quote = sentence.text;
    findings.push_back(std::move(finding));
  }
}

}  // namespace redovisa

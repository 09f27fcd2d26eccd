#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "review/checks.hpp"
#include "review/claims/claim.hpp"
#include "review/counts/counted_things.hpp"
#include "review/norms/personal_number.hpp"
#include "review/text/text_characters.hpp"
#include "review/text/written_texts.hpp"

namespace redovisa {

namespace {

/// What follows the first word, whatever space comes after it.
std::string_view after_first_word(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && space_at(text, at) == 0) ++at;
  return text.substr(at);
}

/// Does one of the first words after a number name people who are served?
bool counts_served(std::string_view after) {
  const std::string words = folded(after.substr(0, after.find_first_of(",.;:()")));
  std::size_t begin = 0;
  for (int word = 0; word < 3 && begin < words.size(); ++word) {
    const auto end = std::min(words.find(' ', begin), words.size());
    if (is_served(std::string_view{words}.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

/// A mean ("1,3 placerade barn") tells of nobody.
bool is_small(const Decimal& number, unsigned limit) {
  return trimmed(number).decimals == 0 && number > Decimal{1} && number < decimal_of(limit);
}

Finding small_group(const std::string& subject, const SourcePosition& place, const Decimal& count,
                    unsigned limit) {
  return {.code = FindingCode::small_group,
          .places = {place},
          .subject = subject,
          .facts = {{"antal", Amount{count}}, {"gräns", Amount{{static_cast<std::int64_t>(limit)}}}}};
}

void check_numbers(const Reviewed& reviewed, Findings& findings) {
  for_each_text(reviewed, [&](const std::string& text, const std::string& subject, const auto& position) {
    for (const PersonalNumber& number : personal_numbers_in(text))
      findings.push_back(
          {.code = FindingCode::personal_number,
           .places = {position},
           .subject = subject,
           .facts = {{number.right_check ? "nummer" : "troligen",
                      masked(std::string_view{text}.substr(number.begin, number.end - number.begin))}},
           .unsure = !number.certain || !number.right_check});
  });
}

/// "2 av 3" of those who answered, or of a whole country: a share, which tells of nobody.
bool is_share_of_many(const Sentence& sentence, const Claim& claim) {
  static constexpr std::array<std::string_view, 12> many{"svarade",  "svarat",    "svarande",   "enkät",
                                                         "tillfråg", "undersökn", "respondent", "i landet",
                                                         "i riket",  "i sverige", "uppger",     "uppgav"};
  const std::string text = folded(sentence.text);
  const auto around = std::string_view{text}.substr(claim.begin > 12 ? claim.begin - 12 : 0, 24);
  return around.find(" av ") != std::string_view::npos &&
         std::ranges::any_of(many,
                             [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

void check_counts_in_texts(const Reviewed& reviewed, Findings& findings) {
  const unsigned limit = reviewed.material.convention.privacy_limit;
  const Sentence* told = nullptr;  // one is enough of a sentence
  for (const Claim& claim : reviewed.claims) {
    const Sentence& sentence = reviewed.sentences[claim.sentence];
    const bool may_be_persons =
        claim.unit == ClaimUnit::persons || claim.unit == ClaimUnit::pieces || claim.unit == ClaimUnit::none;
    if (!may_be_persons || !is_small(claim.value, limit) || told == &sentence) continue;
    const std::string_view stated = std::string_view{sentence.text}.substr(claim.begin);
    if (!counts_served(after_first_word(stated))) continue;
    if (is_share_of_many(sentence, claim)) continue;
    told = &sentence;
    const Passage& passage = reviewed.passages[sentence.passage];
    Finding finding = small_group(passage.subject, passage.position, claim.value, limit);
    finding.quote = sentence.text;
    findings.push_back(std::move(finding));
  }
}

void check_counts_of_indicators(const Reviewed& reviewed, Findings& findings) {
  const unsigned limit = reviewed.material.convention.privacy_limit;
  for (const Indicator& i : reviewed.material.indicators)
    for (const PeriodValue& outcome : i.outcomes) {
      const auto& [number, missing, position, measured, of] = outcome.value;
      const bool is_count = folded(i.unit) == "antal" || is_served(folded(i.unit));
      if (of && is_small(*of, limit))
        findings.push_back(small_group(i.id, position, *of, limit));
      else if (number && is_count && counts_served(i.name) && is_small(*number, limit))
        findings.push_back(small_group(i.id, position, *number, limit));
    }
}

}  // namespace

void check_privacy(const Reviewed& reviewed, Findings& findings) {
  check_numbers(reviewed, findings);
  if (reviewed.material.convention.privacy_limit == 0) return;
  check_counts_in_texts(reviewed, findings);
  check_counts_of_indicators(reviewed, findings);
}

}  // namespace redovisa

#include "view/finding_words.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

#include "view/column_names.hpp"
#include "view/finding_sentences.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

std::vector<const FindingSentence*> sentences_by_code() {
  std::vector<const FindingSentence*> by_code(all_findings().size());
  for (const auto* sentences :
       {&sum_finding_sentences(), &period_finding_sentences(), &text_finding_sentences(),
        &assignment_finding_sentences(), &assessment_finding_sentences(), &plan_finding_sentences(),
        &completeness_finding_sentences(), &form_finding_sentences(), &privacy_finding_sentences(),
        &norm_finding_sentences(), &source_finding_sentences(), &level_finding_sentences(),
        &exception_finding_sentences()})
    for (const auto& sentence : *sentences) by_code.at(static_cast<std::size_t>(sentence.code)) = &sentence;
  return by_code;
}

const FindingSentence& sentence_for(FindingCode code) {
  static const std::vector<const FindingSentence*> by_code = sentences_by_code();
  static const FindingSentence none{};
  const FindingSentence* sentence = by_code.at(static_cast<std::size_t>(code));
  return sentence == nullptr ? none : *sentence;
}

/// Of which is better; the other directions have no word.
std::string_view word_of(Direction direction) {
  switch (direction) {
    case Direction::higher:
      return "högre";
    case Direction::lower:
      return "lägre";
    case Direction::interval:
    case Direction::near_zero:
    case Direction::none:
      break;
  }
  return {};
}

struct FactText {
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Amount& amount) const { return text_of(Number{amount.value, amount.unit}); }
  std::string operator()(const Date& date) const { return text_in_prose(date); }
  std::string operator()(const Period& period) const { return heading_text(period); }
  std::string operator()(const ColumnName& column) const { return text_of(column); }
  std::string operator()(Direction direction) const { return std::string{word_of(direction)}; }
};

std::optional<std::string> fact_text(const Finding& finding, std::string_view name) {
  const auto fact = std::ranges::find(finding.facts, name, &FindingFact::name);
  if (fact == finding.facts.end()) return std::nullopt;
  return std::visit(FactText{}, fact->value);
}

/// The text with its facts, and this for those that are missing; nullopt when one is and there is nothing for
/// it.
std::optional<std::string> filled(std::string_view text, const Finding& finding,
                                  std::optional<std::string_view> for_missing) {
  std::string result;
  while (!text.empty()) {
    const auto open = text.find('{');
    result += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = text.find('}', open);
    const auto fact = fact_text(finding, text.substr(open + 1, close - open - 1));
    if (!fact && !for_missing) return std::nullopt;
    result += fact ? *fact : *for_missing;
    text.remove_prefix(close + 1);
  }
  return result;
}

/// The sentence's parts one by one: what stands in square brackets only when it can be filled.
std::string filled_parts(std::string_view text, const Finding& finding) {
  std::string result;
  while (!text.empty()) {
    const bool is_optional = text.front() == '[';
    const auto end = text.find(is_optional ? ']' : '[');
    const std::string_view part = text.substr(is_optional ? 1 : 0, end - (is_optional ? 1 : 0));
    const auto for_missing = is_optional ? std::nullopt : std::optional{nothing_reported};
    result += filled(part, finding, for_missing).value_or("");
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + (is_optional ? 1 : 0));
  }
  return result;
}

constexpr std::size_t longest_quote = 240;

/// As much of the quotation as is needed to find it again, cut between words where it has any.
std::string shortened(const std::string& quote) {
  if (quote.size() <= longest_quote) return quote;
  const auto space = quote.rfind(' ', longest_quote);
  if (space != std::string::npos && space > longest_quote / 2) return quote.substr(0, space) + " …";
  std::size_t end = longest_quote;
  while (end > 0 && (static_cast<unsigned char>(quote[end]) & 0xC0U) == 0x80U) --end;
  return quote.substr(0, end) + "…";
}

}  // namespace

std::string_view word_of(FindingArea area) {
  static constexpr std::array<std::string_view, 13> words{
      "Summor och avvikelser",
      "Perioder",
      "Text mot tabell",
      "Status och datum",
      "Bedömningar och trender",
      "Planen",
      "Fullständighet",
      "Form",
      "Personuppgifter",
      "Lag och norm",
      "Flera källor",
      "Kommun och nämnder",
      "Undantag",
  };
  return words.at(static_cast<std::size_t>(area));
}

std::string_view title_of(FindingCode code) { return sentence_for(code).title; }

std::string text_of(const Finding& finding) {
  std::string text = filled_parts(sentence_for(finding.code).text, finding);
  if (!finding.quote.empty()) text += fmt::format(" I texten står: ”{}”", shortened(finding.quote));
  return text;
}

std::string_view advice_of(FindingCode code) { return sentence_for(code).advice; }

}  // namespace redovisa

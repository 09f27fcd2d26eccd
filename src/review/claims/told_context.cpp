#include "review/claims/told_context.hpp"

#include "review/review.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

/// The time that a section is of by its name: "ekonomi.perioden", "ekonomi.helår".
ClaimedTime time_of_section(std::string_view section) {
  const auto dot = section.rfind('.');
  if (dot == std::string_view::npos) return ClaimedTime::unknown;
  const std::string_view name = section.substr(dot + 1);
  if (name.starts_with("period") || name.starts_with("utfall")) return ClaimedTime::to_date;
  if (name.starts_with("helår") || name.starts_with("prognos")) return ClaimedTime::year;
  return ClaimedTime::unknown;
}

/// An item of a list that goes on where the words before the colon ended.
bool begins_small(std::string_view text) {
  return !text.empty() && lower_of_same_length(text.substr(0, 2)) == text.substr(0, 2) &&
         static_cast<unsigned char>(text[0]) > '9';
}

}  // namespace

void ToldContext::begin(std::size_t index) {
  const Sentence& sentence = reviewed_.sentences[index];
  const Sentence* last = index > 0 ? &reviewed_.sentences[index - 1] : nullptr;
  const bool same_passage = last != nullptr && last->passage == sentence.passage;
  sentence_ = index;
  begins_paragraph_ = !same_passage || last->paragraph != sentence.paragraph;
  if (!same_passage) {
    section_time_ = time_of_section(reviewed_.passages[sentence.passage].subject);
    section_comparison_ = Comparison::unknown;
    is_led_ = false;
  }
  if (!begins_paragraph_) return;
  time_ = ClaimedTime::unknown;
  comparison_ = Comparison::unknown;
  if (same_passage && last->text.ends_with(':')) is_led_ = true;
  is_led_ = is_led_ && begins_small(sentence.text);
}

ClaimedTime ToldContext::time_for(ClaimedFigure figure) const {
  const ClaimedTime told = time_ != ClaimedTime::unknown ? time_ : section_time_;
  if (told == ClaimedTime::year && figure == ClaimedFigure::outcome) return ClaimedTime::unknown;
  if (told == ClaimedTime::to_date && figure == ClaimedFigure::forecast) return ClaimedTime::unknown;
  return told;
}

void ToldContext::hand_on(const Tokens& tokens, std::optional<ClaimedTime> common_time) {
  const Sentence& sentence = reviewed_.sentences[sentence_];
  const auto comparison = comparison_of(tokens, {0, tokens.list.size()});
  if (comparison != Comparison::unknown) comparison_ = section_comparison_ = comparison;
  const ClaimedTime told = common_time.value_or(stated_time(tokens));
  const ClaimedTime time = is_own_time(told) ? told : ClaimedTime::unknown;
  if (sentence.is_heading && time != ClaimedTime::unknown) section_time_ = time;
  if (common_time || time != ClaimedTime::unknown) time_ = time;
  if (!sentence.text.ends_with(':')) return;
  lead_ = {};
  if (!common_time) lead_with(tokens);
}

/// Of a sentence without numbers; what somebody expects of something else is no time.
ClaimedTime ToldContext::stated_time(const Tokens& tokens) const {
  constexpr WordList<2> expecting{"väntas", "förvänta"};
  const std::size_t count = tokens.list.size();
  if (has_stem(tokens, 0, count, expecting)) return ClaimedTime::unknown;
  return time_of(tokens, {0, count}, reviewed_.material.period);
}

void ToldContext::lead_with(const Tokens& tokens) {
  const std::size_t count = tokens.list.size();
  StatedNumber end;
  end.first = end.next = count;
  lead_ = words_of(tokens, {0, count}, end, reviewed_.material.period);
  if (lead_.comparison == Comparison::unknown) lead_.comparison = section_comparison_;
  lead_.sign = with_flow(lead_.sign, lead_.flow);
  if (lead_.sign != ClaimedSign::unknown && lead_.comparison == Comparison::budget)
    lead_.figure = ClaimedFigure::variance;
  if (lead_.time == ClaimedTime::unknown) lead_.time = time_for(lead_.figure);
}

}  // namespace redovisa

#pragma once

#include "review/claims/claim_words.hpp"

namespace redovisa {

/// Is it a time that the report itself is of?
inline bool is_own_time(ClaimedTime time) {
  return time == ClaimedTime::to_date || time == ClaimedTime::year;
}

/// What the sentences, headings and section before a sentence tell of its numbers when it does not.
class ToldContext {
 public:
  explicit ToldContext(const Reviewed& reviewed) : reviewed_{reviewed} {}

  /// Forgets what was told in another passage or paragraph than the sentence's.
  void begin(std::size_t sentence);

  /// Tells what the sentence hands on. `common_time` is that of its claims; nullopt: it has none.
  void hand_on(const Tokens& tokens, std::optional<ClaimedTime> common_time);

  bool begins_paragraph() const { return begins_paragraph_; }

  /// Is the sentence an item of a list that words before a colon lead?
  bool is_led() const { return is_led_; }

  /// What those words tell: "Följande poster kostar mer:". Of other sentences nothing.
  ClauseWords lead() const { return is_led_ ? lead_ : ClauseWords{}; }

  Comparison comparison() const { return comparison_; }

  ClaimedTime time_for(ClaimedFigure figure) const;

 private:
  ClaimedTime stated_time(const Tokens& tokens) const;
  void lead_with(const Tokens& tokens);

  const Reviewed& reviewed_;
  std::size_t sentence_ = 0;
  bool begins_paragraph_ = true;
  ClaimedTime time_ = ClaimedTime::unknown;      // told earlier in the paragraph
  Comparison comparison_ = Comparison::unknown;  // told earlier in the paragraph
  ClaimedTime section_time_ = ClaimedTime::unknown;
  Comparison section_comparison_ = Comparison::unknown;
  ClauseWords lead_;
  bool is_led_ = false;
};

}  // namespace redovisa

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "view/reason_wording.hpp"

namespace redovisa {

/// A reason's facts as the texts that its sentence needs.
class FactTexts {
 public:
  FactTexts(const Reason& reason, const ReasonContext& context) : reason_{reason}, context_{context} {}

  const Reason& reason() const { return reason_; }
  const ReasonContext& context() const { return context_; }

  const Fact* find(FactName name) const;

  /// The fact with its unit, or a dash.
  std::string operator()(FactName name) const;

  /// "Prognosen 450" or "Utfallet 450", whichever was judged.
  std::string judged() const;

  /// The period that the fact is of: "2024", "jan–aug 2025"; empty when it has none.
  std::string period(FactName name) const;

  /// "högre är bättre".
  std::string_view which_is_better() const;

  /// The word of the level that the reason speaks of, in quotation marks.
  std::string level_word() const;

 private:
  const Reason& reason_;
  const ReasonContext& context_;
};

/// The sentence of one kind of reason.
struct ReasonSentence {
  ReasonCode code;
  std::string (*words)(const FactTexts&);
};

/// Two lists of sentences as one.
std::vector<ReasonSentence> in_one_list(std::vector<ReasonSentence> first,
                                        const std::vector<ReasonSentence>& second);

/// The sentences of reasons about indicators, assignments, goals, and committees' goals in the municipality's
/// report. Together they hold every ReasonCode once.
const std::vector<ReasonSentence>& indicator_sentences();
const std::vector<ReasonSentence>& assignment_sentences();
const std::vector<ReasonSentence>& goal_sentences();
const std::vector<ReasonSentence>& contribution_sentences();

}  // namespace redovisa

#pragma once

#include <string_view>
#include <vector>

#include "review/finding.hpp"

namespace redovisa {

/// What is said of one kind of finding, in Swedish. `{name}` stands for the fact of that name, shown as in
/// the report's tables; a stretch in square brackets is left out when a fact that it names is not there.
struct FindingSentence {
  FindingCode code;
  std::string_view title;  // the kind alone, for headings and lists: "Summan stämmer inte"
  std::string_view text;  // the finding: "Summan i kolumnen {kolumn} är {står}, men raderna ger {räknat}."
  std::string_view advice;  // what usually helps
};

/// The sentences of each area. Together they hold every FindingCode once.
const std::vector<FindingSentence>& sum_finding_sentences();
const std::vector<FindingSentence>& period_finding_sentences();
const std::vector<FindingSentence>& text_finding_sentences();
const std::vector<FindingSentence>& assignment_finding_sentences();
const std::vector<FindingSentence>& assessment_finding_sentences();
const std::vector<FindingSentence>& plan_finding_sentences();
const std::vector<FindingSentence>& completeness_finding_sentences();
const std::vector<FindingSentence>& form_finding_sentences();
const std::vector<FindingSentence>& privacy_finding_sentences();
const std::vector<FindingSentence>& norm_finding_sentences();
const std::vector<FindingSentence>& source_finding_sentences();
const std::vector<FindingSentence>& level_finding_sentences();
const std::vector<FindingSentence>& exception_finding_sentences();

}  // namespace redovisa

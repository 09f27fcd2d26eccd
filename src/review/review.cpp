#include "review/review.hpp"

#include <algorithm>
#include <tuple>

#include "review/accepted.hpp"
#include "review/checks.hpp"
#include "review/review_steps.hpp"
#include "review/year_review.hpp"

namespace redovisa {

namespace {

using Check = void (*)(const Reviewed&, Findings&);

// Every check; a new one is a row here.
constexpr Check checks[] = {
    check_tables,       check_ledger,     check_table_steps,  check_periods,
    check_text_figures, check_text_parts, check_text_counts,  check_assignments,
    check_assessments,  check_plan,       check_completeness, check_form,
    check_privacy,      check_sources,    check_norms,        check_table_totals,
};

auto order_of(const Finding& finding) {
  const SourcePosition none;
  const SourcePosition& place = finding.places.empty() ? none : finding.places.front();
  const std::string_view file = place.source ? std::string_view{place.source->file} : std::string_view{};
  const std::string_view sheet = place.source ? std::string_view{place.source->sheet} : std::string_view{};
  const auto severity = static_cast<int>(Severity::error) - static_cast<int>(severity_of(finding));
  return std::tuple{severity, traits_of(finding.code).area, file, sheet, place.row, place.column};
}

/// What a terminal would obey and a spreadsheet refuses never leaves the review: a space stands for it.
void replace_controls(std::string& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool is_c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (byte < 0x20 || byte == 0x7F) text[i] = ' ';
    if (is_c1) text.replace(i, 2, " ");
  }
}

void replace_controls(Finding& finding) {
  replace_controls(finding.subject);
  replace_controls(finding.quote);
  for (FindingFact& fact : finding.facts)
    if (auto* text = std::get_if<std::string>(&fact.value)) replace_controls(*text);
  if (!finding.accepted) return;
  replace_controls(finding.accepted->reason);
  replace_controls(finding.accepted->by);
}

}  // namespace

Reviewed prepare_review(const SourceMaterial& material, const AssessedPlan& plan) {
  Reviewed reviewed{material, plan, passages_of(material), {}};
  for (std::size_t i = 0; i < reviewed.passages.size(); ++i)
    for (auto& sentence : sentences_of(reviewed.passages[i], i))
      reviewed.sentences.push_back(std::move(sentence));
  reviewed.claims = claims_of(reviewed);
  return reviewed;
}

Findings unsorted_findings(const Reviewed& reviewed, const YearHistory& history) {
  Findings findings;
  for (const Check check : checks) check(reviewed, findings);
  check_goals_unmet_again(reviewed, history, findings);
  check_amount_sizes(reviewed, history, findings);
  return findings;
}

Findings finished_findings(Findings findings, const std::vector<ReviewException>& exceptions) {
  apply_exceptions(exceptions, findings);
  for (Finding& finding : findings) replace_controls(finding);
  std::ranges::stable_sort(findings, {}, order_of);
  return findings;
}

Findings review(const SourceMaterial& material, const AssessedPlan& plan, const YearHistory& history) {
  return finished_findings(unsorted_findings(prepare_review(material, plan), history), material.exceptions);
}

Findings review(const SourceMaterial& material, const AssessedPlan& plan) {
  return review(material, plan, {});
}

}  // namespace redovisa

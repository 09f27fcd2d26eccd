#include "review/levels/municipal_review.hpp"

#include <algorithm>

#include "review/checks.hpp"
#include "review/levels/chosen_goals.hpp"
#include "review/levels/committee_names.hpp"
#include "review/levels/level_checks.hpp"
#include "review/review_steps.hpp"

namespace redovisa {

namespace {

/// What a text says of a committee is held against the committee, and not against the whole.
void leave_out_statements_of_committees(const RollUp& r, Findings& findings) {
  const CommitteeNames names{r.reports()};
  std::erase_if(findings, [&](const Finding& finding) {
    if (finding.code != FindingCode::goal_against_parts || finding.quote.empty()) return false;
    return !names.named_in(text_tokens_of(finding.quote), finding.quote).empty();
  });
}

bool is_gathering(const RollUp& r, std::size_t goal) {
  const auto& goals = r.whole.goals;
  return std::any_of(goals.begin(), goals.begin() + static_cast<std::ptrdiff_t>(r.own_goals),
                     [&](const Goal& g) { return g.parent == goals[goal].number; });
}

/// What texts count of some of fullmäktige's goals: "fullmäktiges femton mål" are these.
Findings counts_in(ChosenGoals& chosen) {
  chosen.material.report.committee = "Kommunfullmäktige";
  Findings findings;
  check_text_counts(prepare_review(chosen.material, chosen.plan), findings);
  return findings;
}

bool tells_the_same(const Finding& a, const Finding& b) {
  return a.code == b.code && a.quote == b.quote && a.subject == b.subject;
}

/// A text may count fullmäktige's goals, those without the one that gathers the others, or the committees'
/// with them: it is wrong when it is wrong of all. The number that is told is that of the others.
void keep_counts_wrong_of_all(const Findings& others, Findings& findings) {
  Findings kept;
  for (Finding& finding : findings) {
    if (finding.code != FindingCode::text_count_differs) {
      kept.push_back(std::move(finding));
      continue;
    }
    const auto same =
        std::ranges::find_if(others, [&](const Finding& other) { return tells_the_same(finding, other); });
    if (same != others.end()) kept.push_back(*same);
  }
  findings = std::move(kept);
}

/// A number of "fullmäktiges mål" is of hers alone, and no number of committees' goals makes it right.
void add_counts_of_own(const Findings& with_gathering, const Findings& without, Findings& findings) {
  const auto is_among = [](const Finding& finding, const Findings& others) {
    return std::ranges::any_of(others, [&](const Finding& other) { return tells_the_same(finding, other); });
  };
  for (const Finding& finding : without)
    if (finding.quote.find("fullmäktiges") != std::string::npos && is_among(finding, with_gathering) &&
        !is_among(finding, findings))
      findings.push_back(finding);
}

}  // namespace

Findings municipal_review(const SourceMaterial& material, const RollUp& r, const YearHistory& history,
                          const IsOwnPlace& is_own) {
  const AssessedPlan plan = assess_with(material, r.given, r.weights);
  Findings findings = unsorted_findings(prepare_review(material, plan), history);
  std::erase_if(findings, [&](const Finding& finding) {
    return !finding.places.empty() && !is_own(finding.places.front());
  });
  leave_out_statements_of_committees(r, findings);
  ChosenGoals own = choose_goals(material, plan, [&](std::size_t i) { return i < r.own_goals; });
  const Findings with_gathering = counts_in(own);
  ChosenGoals ungathered =
      choose_goals(material, plan, [&](std::size_t i) { return i < r.own_goals && !is_gathering(r, i); });
  const Findings without = counts_in(ungathered);
  keep_counts_wrong_of_all(with_gathering, findings);
  keep_counts_wrong_of_all(without, findings);
  add_counts_of_own(with_gathering, without, findings);
  check_level_figures(r, findings);
  check_committee_sizes(r, findings);
  const Reviewed told = prepare_review(own.material, own.plan);
  check_balance(r, findings);
  check_balance_law(r, findings);
  check_balance_texts(told, r, findings);
  check_share_texts(told, r, findings);
  check_level_texts(told, r, findings);
  check_level_reports(r, findings);
  return finished_findings(std::move(findings), material.exceptions);
}

}  // namespace redovisa

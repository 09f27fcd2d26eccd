#include <unordered_map>

#include "assess/indicator_figures.hpp"
#include "assess/indicator_rules.hpp"
#include "assess/unmet_years.hpp"
#include "review/follow_up/assessment_parts.hpp"
#include "review/text/token_search.hpp"
#include "review/year_review.hpp"

namespace redovisa {

namespace {

constexpr WordList<13> told{"igen", "fortfarande", "fortsatt", "återigen", "flera", "tidigare",   "rad",
                            "åter", "tredje",      "fjärde",   "ännu",     "länge", "ytterligare"};

/// Did the year's own outcome miss the year's own target?
bool missed_in(int year, const Indicator& indicator, const Convention& convention) {
  const Period whole = whole_year(year);
  const PeriodTarget* target = value_ending(indicator.targets, whole);
  const PeriodValue* outcome = value_ending(indicator.outcomes, whole);
  if (target == nullptr || !target->criterion.demands() || outcome == nullptr || !outcome->value.number)
    return false;
  if (outcome->value.measured && *outcome->value.measured != whole) return false;
  RuleChoice choice = convention.indicator_assessment;
  choice.basis = Basis::outcome;
  choice.target_may_be_later = false;
  return is_unmet(against_target(indicator, choice, {convention, whole}).level, convention.scale);
}

/// The goals and indicators whose texts tell that something goes on.
std::unordered_map<std::string_view, bool> subjects_told(const Reviewed& reviewed) {
  std::unordered_map<std::string_view, bool> subjects;
  for (const Sentence& sentence : reviewed.sentences) {
    const Passage& passage = reviewed.passages[sentence.passage];
    if (passage.goal == nullptr && passage.indicator == nullptr) continue;
    if (has_word(sentence.tokens, 0, sentence.tokens.list.size(), told)) subjects[passage.subject] = true;
  }
  return subjects;
}

std::string in_words(const YearJudgements& years) {
  std::string words;
  for (std::size_t i = 0; i < years.size(); ++i)
    words += (i == 0 ? "" : i + 1 == years.size() ? " och " : ", ") + std::to_string(years[i].year);
  return words;
}

}  // namespace

void check_goals_unmet_again(const Reviewed& reviewed, const YearHistory& history, Findings& findings) {
  std::vector<std::pair<const Goal*, YearJudgements>> unmet;
  for (const auto& g : reviewed.plan.goals)
    if (auto years = unmet_years(g, reviewed.material, history); !years.empty())
      unmet.emplace_back(g.goal, std::move(years));
  if (unmet.empty()) return;
  const auto subjects = subjects_told(reviewed);
  for (const auto& [goal, years] : unmet)
    if (!subjects.contains(goal->number))
      findings.push_back({.code = FindingCode::unmet_again,
                          .places = {goal->comment ? goal->comment->position : goal->position},
                          .subject = goal->number,
                          .facts = {{"mål", goal->number}, {"åren", in_words(years)}}});
}

void check_unmet_again(const Reviewed& reviewed, Findings& findings) {
  const Convention& convention = reviewed.material.convention;
  const int year = reviewed.material.period.year;
  std::vector<const AssessedIndicator*> missed;
  for (const auto& i : reviewed.plan.indicators)
    if (is_unmet(i.assessment.level(), convention.scale) && missed_in(year - 1, *i.indicator, convention) &&
        missed_in(year - 2, *i.indicator, convention))
      missed.push_back(&i);
  if (missed.empty()) return;
  const auto subjects = subjects_told(reviewed);
  for (const auto* i : missed) {
    const Indicator& indicator = *i->indicator;
    if (subjects.contains(indicator.id) || subjects.contains(indicator.goal)) continue;
    findings.push_back({.code = FindingCode::unmet_again,
                        .places = {indicator.position},
                        .subject = indicator.id,
                        .facts = {{"indikator", indicator.id},
                                  {"första", whole_year(year - 2)},
                                  {"andra", whole_year(year - 1)}}});
  }
}

}  // namespace redovisa

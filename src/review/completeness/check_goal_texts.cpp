// Goals that are not reached without measure, goals without comment, and how much has been measured.
#include <algorithm>
#include <unordered_set>

#include "diagnostics/folded.hpp"
#include "review/completeness/completeness_parts.hpp"
#include "review/follow_up/told_reasons.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// Stems of words that tell that something is done about it.
constexpr WordList<30> doing{"åtgärd",     "insats",     "handlingsplan", "planera",  "planen ",  "arbetar ",
                             "arbetet ",   "pågår",      "påbörja",       "inleds",   "inför ",   "införs",
                             "förstärk",   "ses över",   "utred",         "utbilda",  "utveckla", "byggs",
                             "prioriter",  "rekryter",   "beställ",       "se över",  "samverka", "följs upp",
                             "går igenom", "gås igenom", "startar",       "upphandl", "ändra",    "erbjuds"};

bool tells_of_doing(std::string_view text) {
  const std::string lower = folded(text);
  return std::ranges::any_of(doing,
                             [&](std::string_view stem) { return lower.find(stem) != std::string::npos; });
}

/// Does the convention itself demand a measure of goals at this level? Then the lack is told already.
bool demands_measure(const ScaleLevel& level) {
  return std::ranges::find(level.required_texts, RequiredText::measure) != level.required_texts.end();
}

/// At the worst level of the scale, or a level that counts as nothing.
bool is_at_worst(const Scale& scale, Level level) {
  const ScaleLevel& traits = traits_of(scale, level);
  if (traits.fulfilled) return false;
  return level + 1U == scale.levels.size() || traits.points.numerator == 0;
}

bool has_comment(const Goal& goal) { return goal.comment && !goal.comment->text.empty(); }

/// Do the goal's own texts tell that something is done?
bool is_acted_on(const Goal& goal) {
  if (!goal.measure.empty() || (has_comment(goal) && tells_of_doing(goal.comment->text))) return true;
  return tells_of_doing(goal.analysis.text) || tells_of_doing(goal.consequence.text) ||
         tells_of_doing(goal.decision.reason.text);
}

std::optional<Finding> finding_of(const AssessedGoal& g, const Scale& scale, const ToldOfGoals& told) {
  const auto level = g.assessment.level();
  if (!level || !is_at_worst(scale, *level) || demands_measure(traits_of(scale, level)) ||
      is_acted_on(*g.goal))
    return std::nullopt;
  const Goal& goal = *g.goal;
  Finding finding{FindingCode::goal_at_risk_without_measure,
                  {goal.position},
                  goal.number,
                  {{"mål", goal.number}, {"nivå", traits_of(scale, level).word}}};
  if (has_comment(goal)) finding.places.push_back(goal.comment->position);
  finding.unsure = has_comment(goal) || told.is_named(goal);  // what is done may be told there
  return finding;
}

/// The numbers of goals that have an activity which is a measure.
std::unordered_set<std::string_view> goals_with_measures(const SourceMaterial& m) {
  std::unordered_set<std::string_view> numbers;
  for (const Activity& activity : m.activities)
    if (folded(activity.kind).find("åtgärd") != std::string::npos) numbers.insert(activity.belongs_to);
  return numbers;
}

void check_measures(const Reviewed& reviewed, Findings& findings) {
  const auto with_measures = goals_with_measures(reviewed.material);
  const ToldOfGoals told{reviewed};
  for (const AssessedGoal& g : reviewed.plan.goals) {
    if (with_measures.contains(g.goal->number)) continue;
    if (auto finding = finding_of(g, reviewed.material.convention.scale, told))
      findings.push_back(std::move(*finding));
  }
}

bool lacks_comment(const AssessedGoal& g) {
  return g.assessment.level() && !has_comment(*g.goal) && g.goal->analysis.empty() && g.goal->measure.empty();
}

bool demands_comment(const AssessedGoal& g, const Scale& scale) {
  const auto& texts = traits_of(scale, g.assessment.level()).required_texts;
  return std::ranges::find(texts, RequiredText::comment) != texts.end();
}

void check_comments(const Reviewed& reviewed, Findings& findings) {
  const auto& goals = reviewed.plan.goals;
  const auto with_comment = std::ranges::count_if(
      goals, [](const AssessedGoal& g) { return g.goal->comment && !g.goal->comment->text.empty(); });
  if (static_cast<std::size_t>(with_comment) * 2 <= goals.size()) return;
  for (const AssessedGoal& g : goals)
    if (lacks_comment(g) && !demands_comment(g, reviewed.material.convention.scale))
      findings.push_back({FindingCode::goal_without_comment,
                          {g.goal->position},
                          g.goal->number,
                          {{"mål", g.goal->number}, {"namn", g.goal->name}}});
}

bool is_measured(const Indicator& indicator, const Period& period) {
  const auto has_number = [](const PeriodValue* value) { return value != nullptr && value->value.number; };
  return indicator.decision.assessment || has_number(value_ending(indicator.outcomes, period)) ||
         has_number(forecast_for(indicator, period));
}

void check_measured(const SourceMaterial& m, Findings& findings) {
  const auto measured =
      std::ranges::count_if(m.indicators, [&](const Indicator& i) { return is_measured(i, m.period); });
  if (m.indicators.size() < 2 || static_cast<std::size_t>(measured) * 2 >= m.indicators.size()) return;
  findings.push_back({FindingCode::few_measured,
                      {{m.indicators.front().position.source, 0, 0}},
                      "Indikatorer",
                      {{"antal", amount_of(static_cast<std::size_t>(measured))},
                       {"alla", amount_of(m.indicators.size())},
                       {"period", m.period}}});
}

}  // namespace

void check_goal_texts(const Reviewed& reviewed, Findings& findings) {
  check_measures(reviewed, findings);
  check_comments(reviewed, findings);
  check_measured(reviewed.material, findings);
}

}  // namespace redovisa

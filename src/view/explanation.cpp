#include "view/explanation.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/counted_wording.hpp"
#include "view/figure_cells.hpp"
#include "view/indicator_context.hpp"
#include "view/judgement_rules.hpp"
#include "view/judgement_wording.hpp"
#include "view/marks.hpp"
#include "view/progress.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using Lines = std::vector<std::string>;

/// A figure with its period and cell, one a line.
void add_figure(std::string_view what, const std::optional<Period>& period, const std::string& text,
                const SourcePosition& position, Lines& lines) {
  const bool has_year = period && period->year != 0;
  lines.push_back(fmt::format("  {}{}: {}  ← {}", what,
                              has_year ? ' ' + heading_text(*period) : std::string{}, text,
                              to_string(position)));
}

/// Each figure once, though several reasons may rest on it.
void add_facts(const Verdict& verdict, const ReasonContext& context, Lines& lines) {
  Lines figures;
  for (const auto& reason : verdict.reasons)
    for (const auto& fact : reason.facts)
      if (fact.position.source)
        add_figure(word_of(fact), fact.period, text_of(fact, context.unit), fact.position, figures);
  for (auto at = figures.begin(); at != figures.end(); ++at)
    if (std::find(figures.begin(), at, *at) == at) lines.push_back(*at);
}

bool is_told(const SourcePosition& position, const Lines& lines) {
  const std::string end = "  ← " + to_string(position);
  return !position.source ||
         std::ranges::any_of(lines, [&](const auto& line) { return line.ends_with(end); });
}

/// The limits, baseline and target that the reasons have not told.
void add_plan_figures(const Indicator& i, const SourceMaterial& m, Lines& lines) {
  for (const auto& limit : i.levels)
    if (!is_told(limit.position, lines))
      add_figure(fmt::format("gräns för {}", traits_of(m.convention.scale, limit.level).key), {},
                 text_of(limit_cell(limit, i.unit).value), limit.position, lines);
  const PeriodTarget* target = pursued_target(i, m.period);
  if (target != nullptr && !is_told(target->value.position, lines))
    add_figure("målvärde", target->period, text_of(target_cell(target, i.unit).value), target->value.position,
               lines);
  if (i.baseline && !is_told(i.baseline->value.position, lines))
    add_figure("utgångsvärde", i.baseline->period, text_of(shown_figure(i.baseline->value, i.unit, {})),
               i.baseline->value.position, lines);
}

/// How the figure was counted, and the amounts with their cells.
void add_count(const Indicator& i, const OutcomeCounts& counted, Lines& lines) {
  const auto count = counted.find(i.id);
  if (count == counted.end()) return;
  for (const auto& sentence : counted_sentences(count->second)) lines.push_back("  " + sentence);
  for (const auto& term : counted_terms(count->second))
    lines.push_back(fmt::format("    {}  ← {}", words_of(term), to_string(term.amount.position)));
}

/// What is judged: its name in the tree, what the report says, and the rule's words when they are to be told.
struct Head {
  std::string_view what;
  Mark mark;
  const RuleText* rule;
};

void add_judgement(const Head& head, const Judgement& judgement, const Scale& scale,
                   const ReasonContext& context, Lines& lines) {
  lines.push_back(fmt::format("{}: {}", head.what, text_of(CellValue{head.mark})));
  if (head.rule != nullptr && judgement.has_rule())
    lines.push_back(fmt::format("  Regel ({}): {}", head.rule->name, head.rule->words));
  if (!judgement.has_rule() && !judgement.motive.empty())
    lines.push_back(
        fmt::format("  Skäl: {}  ← {}", judgement.motive.text, to_string(judgement.motive.position)));
  if (judgement.overridden())
    lines.push_back(fmt::format("  Beslutad av {}; regeln ger ”{}”. Skäl: {}  ← {}", decider_of(judgement),
                                mark_of(scale, judgement.computed.level, context.year_end).word,
                                judgement.motive.text, to_string(judgement.decided->position)));
  lines.push_back("  " + sentences_of(judgement.computed.reasons, context));
  add_facts(judgement.computed, context, lines);
}

/// Makes the tree; the rules are told for what was asked for and not again for its parts.
class Explainer {
 public:
  Explainer(const PlanView& view, const OutcomeCounts& counted, const FurtherExplanations& further)
      : view_{view}, counted_{counted}, further_{further}, rules_{view.material} {}

  Explanation of(const AssessedIndicator& i, bool with_rules) const {
    const ReasonContext context = context_of(*i.indicator, material());
    const std::string level = i.indicator->level.empty() ? "" : fmt::format(" ({})", i.indicator->level);
    Explanation e{fmt::format("{} {}{}", i.indicator->id, i.indicator->name, level), {}, {}};
    add_judgement(assessed(i.assessment, "Indikator", with_rules), i.assessment, scale(), context, e.lines);
    add_plan_figures(*i.indicator, material(), e.lines);
    add_count(*i.indicator, counted_, e.lines);
    add_judgement(
        {"Trend", trend_mark_of(i, i.trend.level(), material()), rule("Indikator", "trend", with_rules)},
        i.trend, trends(), context, e.lines);
    add_further(i.indicator->id, e);
    return e;
  }

  Explanation of(const AssessedAssignment& a, bool with_rules) const {
    Explanation e{
        fmt::format("{} {} ({})", a.assignment->id, a.assignment->name, a.assignment->kind), {}, {}};
    const ReasonContext context = plain_context();
    add_judgement(assessed(a.assessment, "Uppdrag", with_rules), a.assessment, scale(), context, e.lines);
    if (a.on_plan()) {
      e.lines.push_back(
          fmt::format("Plan: {}. {}", word_of_plan(a.on_plan()), plan_sentences_of(a, context)));
      if (const RuleText* plan = rule("Uppdrag", "plan", with_rules);
          plan != nullptr && a.assessment.has_rule())
        e.lines.push_back(fmt::format("  Regel ({}): {}", plan->name, plan->words));
    }
    if (a.trend.decided)
      add_judgement(trended(a.trend, "Uppdrag", false), a.trend, trends(), context, e.lines);
    return e;
  }

  /// `depth` bounds the tree if goals should contribute to each other.
  Explanation of(const AssessedGoal& g, bool with_rules, std::size_t depth = 0) const {
    Explanation e{goal_title(*g.goal), {}, {}};
    const ReasonContext context = plain_context();
    add_judgement(assessed(g.assessment, "Mål", with_rules), g.assessment, scale(), context, e.lines);
    add_judgement(trended(g.trend, "Mål", with_rules), g.trend, trends(), context, e.lines);
    if (depth > view_.plan.goals.size()) return e;
    for (const auto& part : g.parts) e.parts.push_back(of(part, depth));
    add_further(g.goal->number, e);
    return e;
  }

 private:
  const PlanView& view_;
  const OutcomeCounts& counted_;
  const FurtherExplanations& further_;
  JudgementRules rules_;

  const SourceMaterial& material() const { return view_.material; }
  const Scale& scale() const { return material().convention.scale; }
  const Scale& trends() const { return material().convention.trends; }
  ReasonContext plain_context() const { return {material().convention, {}, {}, is_year_end(material())}; }

  void add_further(const std::string& id, Explanation& e) const {
    if (const auto more = further_.find(id); more != further_.end())
      e.parts.insert(e.parts.end(), more->second.begin(), more->second.end());
  }

  const RuleText* rule(std::string_view thing, std::string_view judgement, bool wanted) const {
    return wanted ? rules_.find(thing, judgement) : nullptr;
  }
  Head assessed(const Judgement& j, std::string_view thing, bool with_rule) const {
    return {"Bedömning", mark_of(scale(), j.level(), is_year_end(material())),
            rule(thing, "bedömning", with_rule)};
  }
  Head trended(const Judgement& j, std::string_view thing, bool with_rule) const {
    return {"Trend", mark_of(trends(), j.level(), is_year_end(material())), rule(thing, "trend", with_rule)};
  }

  Explanation of(const GoalPart& part, std::size_t depth) const {
    switch (part.kind) {
      case GoalPart::Kind::indicator:
        return of(view_.plan.indicators[part.index], false);
      case GoalPart::Kind::assignment:
        return of(view_.plan.assignments[part.index], false);
      case GoalPart::Kind::sub_goal:
        return of(view_.plan.goals[part.index], false, depth + 1);
    }
    return {};
  }
};

bool is(const std::string& wanted, const std::string& id) { return folded(wanted) == folded(id); }

/// Is the goal shown below another that it contributes to?
std::vector<bool> shown_below(const AssessedPlan& plan) {
  std::vector<bool> below(plan.goals.size());
  for (const auto& goal : plan.goals)
    for (const auto& part : goal.parts)
      if (part.kind == GoalPart::Kind::sub_goal) below[part.index] = true;
  return below;
}

}  // namespace

std::vector<Explanation> explain(const PlanView& view, const std::string& id, const OutcomeCounts& counted,
                                 const FurtherExplanations& further) {
  const Explainer explainer{view, counted, further};
  const auto below = shown_below(view.plan);
  std::vector<Explanation> result;
  for (std::size_t g = 0; g < view.plan.goals.size(); ++g) {
    const auto& goal = view.plan.goals[g];
    if (id.empty() ? !below[g] : is(id, goal.goal->number)) result.push_back(explainer.of(goal, !id.empty()));
  }
  if (id.empty()) return result;
  for (const auto& i : view.plan.indicators)
    if (is(id, i.indicator->id)) result.push_back(explainer.of(i, true));
  for (const auto& a : view.plan.assignments)
    if (is(id, a.assignment->id)) result.push_back(explainer.of(a, true));
  return result;
}

}  // namespace redovisa

#include "view/explanation.hpp"

#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/marks.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// The figures of a verdict with the cells that they stand in, one a line.
void add_figures(const Verdict& verdict, const ReasonContext& context, std::vector<std::string>& lines) {
  for (const auto& reason : verdict.reasons) {
    for (const auto& fact : reason.facts) {
      if (!fact.position.source) continue;
      const std::string period = fact.period ? ' ' + heading_text(*fact.period) : std::string{};
      lines.push_back(fmt::format("  {}{}: {}  ← {}", word_of(fact.name), period, text_of(fact, context.unit),
                                  to_string(fact.position)));
    }
  }
}

void add_judgement(std::string_view what, const Judgement& judgement, const Scale& scale,
                   const ReasonContext& context, std::vector<std::string>& lines) {
  lines.push_back(
      fmt::format("{}: {}", what, text_of(CellValue{mark_of(scale, judgement.level(), context.year_end)})));
  if (!judgement.has_rule() && !judgement.motive.empty())
    lines.push_back(
        fmt::format("  Skäl: {}  ← {}", judgement.motive.text, to_string(judgement.motive.position)));
  if (judgement.overridden())
    lines.push_back(fmt::format("  Beslutad av en person; regeln ger ”{}”. Skäl: {}  ← {}",
                                traits_of(scale, judgement.computed.level).word, judgement.motive.text,
                                to_string(judgement.decided->position)));
  lines.push_back("  " + sentences_of(judgement.computed.reasons, context));
  add_figures(judgement.computed, context, lines);
}

Explanation explain_indicator(const AssessedIndicator& i, const SourceMaterial& m) {
  const Convention& c = m.convention;
  const ReasonContext context{c, i.indicator->unit, i.indicator->direction, is_year_end(m)};
  Explanation e{fmt::format("{} {} ({})", i.indicator->id, i.indicator->name, i.indicator->level), {}, {}};
  add_judgement("Bedömning", i.assessment, c.scale, context, e.lines);
  add_judgement("Trend", i.trend, c.trends, context, e.lines);
  return e;
}

Explanation explain_assignment(const AssessedAssignment& a, const SourceMaterial& m) {
  const Convention& c = m.convention;
  const ReasonContext context{c, {}, {}, is_year_end(m)};
  Explanation e{fmt::format("{} {} ({})", a.assignment->id, a.assignment->name, a.assignment->kind), {}, {}};
  add_judgement("Bedömning", a.assessment, c.scale, context, e.lines);
  if (a.on_plan())
    e.lines.push_back(fmt::format("Plan: {}. {}", word_of_plan(a.on_plan()), plan_sentences_of(a, context)));
  if (a.trend.decided) add_judgement("Trend", a.trend, c.trends, context, e.lines);
  return e;
}

Explanation explain_goal(const AssessedGoal& g, const PlanView& view) {
  const Convention& c = view.material.convention;
  const ReasonContext context{c, {}, {}, is_year_end(view.material)};
  Explanation e{fmt::format("{} {}", g.goal->number, g.goal->name), {}, {}};
  add_judgement("Bedömning", g.assessment, c.scale, context, e.lines);
  add_judgement("Trend", g.trend, c.trends, context, e.lines);
  for (const auto& part : g.parts)
    e.parts.push_back(part.kind == GoalPart::Kind::indicator
                          ? explain_indicator(view.plan.indicators[part.index], view.material)
                          : explain_assignment(view.plan.assignments[part.index], view.material));
  return e;
}

void print(const Explanation& e, const std::string& first, const std::string& rest, std::string& text) {
  text += fmt::format("{}{}\n", first, e.title);
  const std::string bar = e.parts.empty() ? "   " : "│  ";
  for (const auto& line : e.lines) text += fmt::format("{}{}{}\n", rest, bar, line);
  for (std::size_t i = 0; i < e.parts.size(); ++i) {
    const bool last = i + 1 == e.parts.size();
    print(e.parts[i], rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), text);
  }
}

bool is(const std::string& wanted, const std::string& id) { return folded(wanted) == folded(id); }

}  // namespace

std::vector<Explanation> explain(const PlanView& view, const std::string& id) {
  std::vector<Explanation> result;
  for (const auto& goal : view.plan.goals)
    if (id.empty() || is(id, goal.goal->number)) result.push_back(explain_goal(goal, view));
  if (id.empty()) return result;
  for (const auto& i : view.plan.indicators)
    if (is(id, i.indicator->id)) result.push_back(explain_indicator(i, view.material));
  for (const auto& a : view.plan.assignments)
    if (is(id, a.assignment->id)) result.push_back(explain_assignment(a, view.material));
  return result;
}

std::vector<std::string> explainable_ids(const PlanView& view) {
  std::vector<std::string> ids;
  for (const auto& goal : view.plan.goals) ids.push_back(goal.goal->number);
  for (const auto& i : view.plan.indicators) ids.push_back(i.indicator->id);
  for (const auto& a : view.plan.assignments) ids.push_back(a.assignment->id);
  return ids;
}

std::string to_text(const std::vector<Explanation>& explanations) {
  std::string text;
  for (const auto& explanation : explanations) print(explanation, text.empty() ? "" : "\n", "", text);
  return text;
}

}  // namespace redovisa

// What a convention does not allow a report to lack: figures, texts, reasons for what is decided against its
// rules, and a period that is in its calendar.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "assess/assessment.hpp"
#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool stops(const Reason& reason) { return reason.code == ReasonCode::missing_stops; }

/// The cell where somebody has written that there is no figure, else the indicator's row.
SourcePosition position_of(const std::vector<Reason>& reasons, const Indicator& indicator) {
  for (const auto& reason : reasons)
    for (const auto& fact : reason.facts)
      if (fact.name == FactName::missing && fact.position.source) return fact.position;
  return indicator.position;
}

void check_figure(const AssessedIndicator& i, const Period& period, Diagnostics& diagnostics) {
  const auto& reasons = i.assessment.computed.reasons;
  if (std::ranges::none_of(reasons, stops)) return;
  diagnostics.push_back({Code::missing_figure_stops, position_of(reasons, *i.indicator),
                         fmt::format("inget tal för {}", i.indicator->id),
                         fmt::format("ett tal för {}", to_key(period))});
}

bool has_text(const Goal& goal, RequiredText text) {
  switch (text) {
    case RequiredText::comment:
      return goal.comment && !goal.comment->text.empty();
    case RequiredText::analysis:
      return !goal.analysis.empty();
    case RequiredText::consequence:
      return !goal.consequence.empty();
    case RequiredText::measure:
      return !goal.measure.empty();
    case RequiredText::responsible:
      return !goal.responsible.empty();
  }
  return true;
}

std::string_view column_of(RequiredText text) {
  switch (text) {
    case RequiredText::comment:
      return "Kommentar";
    case RequiredText::analysis:
      return "Analys";
    case RequiredText::consequence:
      return "Konsekvens";
    case RequiredText::measure:
      return "Åtgärd";
    case RequiredText::responsible:
      return "Ansvarig";
  }
  return {};
}

/// "Analys", "Analys och Åtgärd", "Analys, Konsekvens och Åtgärd".
std::string listed(const std::vector<std::string_view>& words) {
  if (words.size() < 2) return fmt::format("{}", fmt::join(words, ""));
  return fmt::format("{} och {}", fmt::join(words.begin(), words.end() - 1, ", "), words.back());
}

std::string_view word_at(const ScaleLevel& level, const Period& period) {
  return is_whole_year(period) && !level.year_end_word.empty() ? level.year_end_word : level.word;
}

void check_texts(const AssessedGoal& g, const SourceMaterial& material, Diagnostics& diagnostics) {
  const ScaleLevel& level = traits_of(material.convention.scale, g.assessment.level());
  std::vector<std::string_view> lacking;
  for (const RequiredText text : level.required_texts)
    if (!has_text(*g.goal, text)) lacking.push_back(column_of(text));
  if (lacking.empty()) return;
  diagnostics.push_back(
      {Code::required_text_missing, g.goal->position,
       fmt::format("inget i {} för mål {}, som är ”{}”", listed(lacking), g.goal->number,
                   word_at(level, material.period)),
       fmt::format("en text i {} {}", lacking.size() == 1 ? "kolumnen" : "kolumnerna", listed(lacking))});
}

/// A decision that goes against a rule needs a reason; one that says what the rule says needs none.
bool lacks_reason(const Judgement& judgement) {
  return judgement.overridden() && trimmed_text(judgement.motive.text).empty();
}

/// One message for a row: the reason is the same for its assessment and its trend.
void check_reasons(const Judgement& assessment, const Judgement& trend, const std::string& id,
                   const SourceMaterial& material, Diagnostics& diagnostics) {
  const bool of_assessment = lacks_reason(assessment);
  if (!of_assessment && !lacks_reason(trend)) return;
  const Judgement& against = of_assessment ? assessment : trend;
  const Scale& scale = of_assessment ? material.convention.scale : material.convention.trends;
  diagnostics.push_back({Code::override_without_reason, against.decided->position,
                         fmt::format("inget skäl för {}", id),
                         fmt::format("en text i kolumnen Motivering, eftersom regeln ger ”{}”",
                                     word_at(traits_of(scale, against.computed.level), material.period))});
}

void check_calendar(const SourceMaterial& material, Diagnostics& diagnostics) {
  const auto& calendar = material.convention.calendar;
  const Period& period = material.period;
  if (calendar.empty() ||
      std::ranges::find(calendar, period.last_month, &CalendarPeriod::last_month) != calendar.end())
    return;
  std::vector<std::string> known;
  for (const auto& p : calendar)
    known.push_back(fmt::format("{} ({})", p.word, to_key({period.year, 1, p.last_month})));
  diagnostics.push_back({Code::period_not_in_calendar, material.report.convention_position, to_key(period),
                         fmt::format("en av perioderna {}", fmt::join(known, ", "))});
}

}  // namespace

void check_assessed(const SourceMaterial& material, const AssessedPlan& plan, Diagnostics& diagnostics) {
  check_calendar(material, diagnostics);
  for (const auto& i : plan.indicators) {
    check_figure(i, material.period, diagnostics);
    check_reasons(i.assessment, i.trend, i.indicator->id, material, diagnostics);
  }
  for (const auto& a : plan.assignments)
    check_reasons(a.assessment, a.trend, a.assignment->id, material, diagnostics);
  for (const auto& g : plan.goals) {
    check_texts(g, material, diagnostics);
    check_reasons(g.assessment, g.trend, g.goal->number, material, diagnostics);
  }
}

}  // namespace redovisa

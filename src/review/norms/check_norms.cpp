#include <algorithm>

#include "review/checks.hpp"
#include "review/follow_up/told_reasons.hpp"
#include "review/norms/norm_dates.hpp"

namespace redovisa {

namespace {

SourcePosition report_sheet(const SourceMaterial& m) { return {m.report.convention_position.source, 0, 0}; }

void check_period(const SourceMaterial& m, Findings& findings) {
  if (is_whole_year(m.period) || can_be_obligatory(m.period)) return;
  findings.push_back(
      {FindingCode::period_outside_norm, {report_sheet(m)}, "Rapport", {{"period", m.period}}});
}

/// The committee's report must be decided before the municipality's can be.
void check_decision(const SourceMaterial& m, Findings& findings) {
  if (!m.report.decision_date) return;
  const Date decided = *m.report.decision_date, deadline = deadline_of(m.period);
  const bool is_early = decided<last_day(m.period), is_late = decided> deadline;
  if (!is_early && !is_late) return;
  Finding finding{is_early ? FindingCode::decided_before_period_end : FindingCode::decided_too_late,
                  {report_sheet(m)},
                  "Rapport",
                  {{"beslut", decided}, {"period", m.period}}};
  finding.facts.push_back({"dag", is_early ? last_day(m.period) : deadline});
  finding.unsure = is_late && !is_whole_year(m.period) && !can_be_obligatory(m.period);
  findings.push_back(std::move(finding));
}

/// Of the highest level, which is fullmäktige's. One without parts is for others to measure when there are
/// lower levels.
bool must_be_assessed(const AssessedGoal& g, const Convention& convention) {
  const auto& levels = convention.goal_levels;
  if (levels.size() < 2) return true;
  return find_goal_level(convention, g.goal->level) == &levels.front() && !g.parts.empty();
}

void check_goals(const Reviewed& reviewed, Findings& findings) {
  const ToldOfGoals told{reviewed};
  for (const AssessedGoal& g : reviewed.plan.goals) {
    if (g.assessment.level() || !must_be_assessed(g, reviewed.material.convention)) continue;
    Finding finding{FindingCode::goal_without_assessment,
                    {g.goal->position},
                    g.goal->number,
                    {{"mål", g.goal->number}, {"namn", g.goal->name}}};
    if (!g.parts.empty()) finding.facts.push_back({"delar", amount_of(g.parts.size())});
    finding.unsure =
        g.parts.empty() || g.assessment.decided || !g.assessment.has_rule() || told.is_said_to_lack(*g.goal);
    findings.push_back(std::move(finding));
  }
}

void check_case_number(const SourceMaterial& m, Findings& findings) {
  if (m.report.status != ReportStatus::final || !m.report.case_number.empty()) return;
  findings.push_back({FindingCode::final_without_case_number, {report_sheet(m)}, "Rapport", {}});
}

}  // namespace

void check_norms(const Reviewed& reviewed, Findings& findings) {
  check_case_number(reviewed.material, findings);
  if (!reviewed.material.followed_up) return;
  check_period(reviewed.material, findings);
  check_decision(reviewed.material, findings);
  check_goals(reviewed, findings);
}

}  // namespace redovisa

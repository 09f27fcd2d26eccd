#include <algorithm>
#include <set>

#include "diagnostics/folded.hpp"
#include "review/levels/level_checks.hpp"

namespace redovisa {

namespace {

void tell_missing(const RollUp& r, Findings& findings) {
  for (const auto& name : r.missing) {
    const ExpectedCommittee* expected = find_committee(r.municipality, name);
    if (expected == nullptr) continue;
    const auto late = std::ranges::find(r.late, name, &LateReport::name);
    Finding finding{.code = FindingCode::committee_without_report,
                    .places = {expected->position},
                    .subject = name,
                    .facts = {{"nämnd", name}, {"period", r.whole.period}}};
    if (late != r.late.end()) {
      finding.code = FindingCode::committee_of_other_period;
      finding.places.insert(finding.places.begin(), late->position);
      if (late->latest) finding.facts.push_back({"senast", *late->latest});
    }
    findings.push_back(std::move(finding));
  }
}

/// The committee's row on the sheet Nämnder.
SourcePosition place_of(const CommitteeReport& report, const RollUp& r) {
  const ExpectedCommittee* expected = find_committee(r.municipality, report.name);
  return expected == nullptr ? SourcePosition{} : expected->position;
}

/// A committee decides its report before the municipality that it is a part of.
void tell_undecided(const RollUp& r, Findings& findings) {
  const ReportInfo& own = r.whole.report;
  for (const auto& report : r.reports()) {
    const ReportInfo& theirs = report.material.report;
    Finding finding{.code = FindingCode::committee_not_decided,
                    .places = {place_of(report, r)},
                    .subject = report.name,
                    .facts = {}};
    if (own.decision_date && theirs.decision_date && *own.decision_date < *theirs.decision_date)
      finding.facts = {
          {"nämnd", report.name}, {"senare", *theirs.decision_date}, {"datum", *own.decision_date}};
    else if (own.status == ReportStatus::final && theirs.status == ReportStatus::draft)
      finding.facts = {{"utkast", report.name}};
    if (!finding.facts.empty()) findings.push_back(std::move(finding));
  }
}

bool has_contribution(const RollUp& r, const std::string& goal) {
  return std::ranges::any_of(r.contributions, [&](const Contribution& c) { return c.to == goal; });
}

/// A goal that other goals of fullmäktige's contribute to is judged of those.
bool is_gathering(const RollUp& r, const Goal& goal) {
  for (std::size_t i = 0; i < r.own_goals; ++i)
    if (r.whole.goals[i].parent == goal.number) return true;
  return false;
}

bool is_financial(const Goal& goal) { return folded(goal.level).starts_with("finans"); }

void tell_goals_without_committee(const RollUp& r, Findings& findings) {
  if (r.reports().empty()) return;
  for (std::size_t i = 0; i < r.own_goals; ++i) {
    const Goal& goal = r.whole.goals[i];
    if (has_contribution(r, goal.number) || is_gathering(r, goal) || is_financial(goal)) continue;
    const std::size_t parts = r.plan.goals[i].parts.size();
    Finding finding{.code = FindingCode::goal_without_committee,
                    .places = {goal.position},
                    .subject = goal.number,
                    .facts = {{"mål", goal.number}, {"namn", goal.name}},
                    .unsure = parts > 0};
    if (parts > 0) finding.facts.push_back({"antal", amount_of(parts)});
    findings.push_back(std::move(finding));
  }
}

void tell_unlinked_goals(const RollUp& r, Findings& findings) {
  for (const auto& gap : r.gaps) {
    if (gap.kind != GapKind::goals_not_linked) continue;
    const auto report = std::ranges::find(r.committees, gap.committee, &CommitteeReport::name);
    if (report == r.committees.end()) continue;
    for (const auto& number : gap.subjects) {
      const auto goal = std::ranges::find(report->material.goals, number, &Goal::number);
      findings.push_back({.code = FindingCode::committee_goal_not_linked,
                          .places = {goal->position},
                          .subject = number,
                          .facts = {{"nämnd", report->name}, {"mål", number}, {"namn", goal->name}}});
    }
  }
}

bool is_same_assignment(const Assignment& a, const Assignment& b) {
  return folded(a.name) == folded(b.name) || (!a.id.empty() && folded(a.id) == folded(b.id));
}

void tell_assignments(const RollUp& r, Findings& findings) {
  for (const auto& own : r.whole.assignments)
    for (const auto& report : r.reports())
      for (const auto& theirs : report.material.assignments)
        if (own.status && theirs.status && *own.status != *theirs.status && is_same_assignment(own, theirs))
          findings.push_back({.code = FindingCode::assignment_status_differs,
                              .places = {own.position, theirs.position},
                              .subject = own.id.empty() ? own.name : own.id,
                              .facts = {{"uppdrag", own.name}, {"nämnd", report.name}}});
}

}  // namespace

void check_level_reports(const RollUp& roll_up, Findings& findings) {
  tell_missing(roll_up, findings);
  tell_undecided(roll_up, findings);
  tell_goals_without_committee(roll_up, findings);
  tell_unlinked_goals(roll_up, findings);
  tell_assignments(roll_up, findings);
}

}  // namespace redovisa

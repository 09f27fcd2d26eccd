#include "review/checks.hpp"
#include "review/follow_up/assignment_comments.hpp"
#include "review/follow_up/assignment_parts.hpp"
#include "review/text/passage_sentences.hpp"

namespace redovisa {

namespace {

using Comment = AssignmentComment;

/// What a status is called among a finding's facts.
std::string_view fact_name(AssignmentStatus status) {
  switch (status) {
    case AssignmentStatus::not_started:
      return "ej_påbörjad";
    case AssignmentStatus::started:
      return "påbörjad";
    case AssignmentStatus::completed:
      return "slutförd";
    case AssignmentStatus::cancelled:
      return "avbruten";
  }
  return {};
}

class AssignmentCheck {
 public:
  AssignmentCheck(const Reviewed& reviewed, const std::vector<Comment>& comments, Findings& findings)
      : reviewed_{reviewed},
        comments_{comments},
        findings_{findings},
        report_{reviewed.material.period},
        today_{last_day(reviewed.material.period)} {}

  void run() {
    const auto& assignments = reviewed_.material.assignments;
    for (std::size_t i = 0; i < assignments.size(); ++i) {
      const Assignment& a = assignments[i];
      if (a.end_date && is_open(a)) check_end_date(a, comments_[i]);
      check_completed(a);
      check_expected_date(a);
      check_told_status(a, comments_[i]);
    }
  }

 private:
  void check_end_date(const Assignment& a, Comment comment) {
    const auto told = told_finish(comment, reviewed_.material);
    const auto told_late = told && told->first_day > *a.end_date ? told : std::nullopt;
    if (*a.end_date <= today_)
      check_passed(a, comment, told_late);
    else if (told_late && !a.expected_date && a.declared_on_plan.value_or(true))
      tell_late_finish(a, *told_late);
    else if (a.status == AssignmentStatus::not_started)
      check_not_started(a);
  }

  void check_passed(const Assignment& a, Comment comment, const std::optional<ToldFinish>& told) {
    const bool has_new_date = a.expected_date && *a.expected_date > today_;
    const bool on_plan = a.declared_on_plan.value_or(false);
    const std::string_view says_on_plan = told_on_plan(comment);
    if (!on_plan && (a.declared_on_plan || (has_new_date && says_on_plan.empty()))) return;
    if (!on_plan && says_on_plan.empty() && told && !a.expected_date) return tell_late_finish(a, *told);
    Finding finding = assignment_finding(FindingCode::end_date_passed, a);
    finding.places = {on_plan ? a.declared_on_plan_position : a.end_date_position, a.end_date_position,
                      a.status_position};
    finding.facts.push_back({"rapportdag", today_});
    finding.facts.push_back({on_plan                ? "enligt_plan"
                             : says_on_plan.empty() ? "utan_datum"
                                                    : "enligt_kommentaren",
                             *a.end_date});
    if (told) finding.facts.push_back({"väntas", std::string{told->when}});
    if (a.expected_date) finding.facts.push_back({"prognosdatum", *a.expected_date});
    // on the last day of the report it may be done the same day
    finding.unsure = *a.end_date == today_ || (!on_plan && (says_on_plan.empty() || has_new_date));
    finding.quote = std::string{told ? told->sentence : says_on_plan};
    findings_.push_back(std::move(finding));
  }

  void tell_late_finish(const Assignment& a, const ToldFinish& told) {
    Finding finding = assignment_finding(FindingCode::told_after_end_date, a);
    finding.places = {comment_place(a), a.end_date_position};
    finding.facts.push_back({"väntas", std::string{told.when}});
    finding.unsure = !told.is_own && *a.end_date > today_;
    finding.quote = std::string{told.sentence};
    findings_.push_back(std::move(finding));
  }

  void check_not_started(const Assignment& a) {
    using std::chrono::days, std::chrono::sys_days;
    const auto left = sys_days{*a.end_date} - sys_days{today_};
    if (left > days{62} || (a.expected_date && *a.expected_date > *a.end_date)) return;
    Finding finding = assignment_finding(FindingCode::not_started_near_end, a);
    finding.places = {a.status_position, a.end_date_position};
    finding.facts.push_back({"rapportdag", today_});
    finding.unsure = left > days{31};
    findings_.push_back(std::move(finding));
  }

  void check_completed(const Assignment& a) {
    if (a.status != AssignmentStatus::completed || a.declared_on_plan.value_or(true)) return;
    Finding finding = assignment_finding(FindingCode::completed_as_deviating, a);
    finding.places = {a.declared_on_plan_position, a.status_position, a.end_date_position};
    // it may have been completed, but late
    finding.unsure = a.end_date && *a.end_date < today_;
    if (a.end_date) finding.facts.push_back({finding.unsure ? "passerat" : "ej_passerat", *a.end_date});
    findings_.push_back(std::move(finding));
  }

  /// A date ahead for what is completed, and one that has passed for what is not.
  void check_expected_date(const Assignment& a) {
    if (!a.expected_date || !a.status || *a.status == AssignmentStatus::cancelled) return;
    const bool is_ahead = *a.expected_date > today_, completed = *a.status == AssignmentStatus::completed;
    const bool has_passed = *a.expected_date < today_ && !(a.end_date && *a.end_date <= today_);
    if (completed ? !is_ahead : !has_passed) return;
    Finding finding = assignment_finding(FindingCode::status_told_otherwise, a);
    finding.places = {a.expected_date_position, a.status_position};
    finding.facts.push_back({completed ? "klart_senare" : "skulle_vara_klart", *a.expected_date});
    findings_.push_back(std::move(finding));
  }

  void check_told_status(const Assignment& a, Comment comment) {
    if (!a.status) return;
    for (const ToldStatus& told : told_statuses(comment, reviewed_.material)) {
      if (told.goes_with(*a.status)) continue;
      Finding finding = assignment_finding(FindingCode::status_told_otherwise, a);
      finding.places = {comment_place(a), a.status_position};
      finding.facts.push_back({fact_name(*a.status), a.id});
      finding.facts.push_back({"säger", std::string{told.words}});
      finding.unsure = *a.status == AssignmentStatus::cancelled;
      finding.quote = std::string{told.sentence};
      findings_.push_back(std::move(finding));
      return;
    }
  }

  const Reviewed& reviewed_;
  const std::vector<Comment>& comments_;
  Findings& findings_;
  Period report_;
  Date today_;
};

}  // namespace

std::vector<AssignmentComment> assignment_comments(const Reviewed& reviewed) {
  std::vector<AssignmentComment> comments(reviewed.material.assignments.size());
  const auto sentences = sentences_by_passage(reviewed);
  for (std::size_t i = 0; i < reviewed.passages.size(); ++i) {
    const Passage& p = reviewed.passages[i];
    if (p.assignment == nullptr || p.kind != PassageKind::comment) continue;
    comments[static_cast<std::size_t>(p.assignment - reviewed.material.assignments.data())] = sentences[i];
  }
  return comments;
}

bool is_open(const Assignment& assignment) {
  return assignment.status != AssignmentStatus::completed && assignment.status != AssignmentStatus::cancelled;
}

SourcePosition comment_place(const Assignment& assignment) {
  return assignment.comment ? assignment.comment->position : assignment.position;
}

Finding assignment_finding(FindingCode code, const Assignment& assignment) {
  Finding finding{.code = code,
                  .places = {},
                  .subject = assignment.id,
                  .facts = {{"om", assignment.id}, {"namn", assignment.name}}};
  if (assignment.end_date) finding.facts.push_back({"slutdatum", *assignment.end_date});
  return finding;
}

void check_assignments(const Reviewed& reviewed, Findings& findings) {
  if (!reviewed.material.followed_up) return;
  const auto comments = assignment_comments(reviewed);
  AssignmentCheck{reviewed, comments, findings}.run();
  check_waiting(reviewed, comments, findings);
  check_plan_statements(reviewed, findings);
}

}  // namespace redovisa

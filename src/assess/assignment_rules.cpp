#include "assess/assignment_rules.hpp"

#include "assess/indicator_figures.hpp"

namespace redovisa {

namespace {

Fact end_date_fact(const Assignment& a) { return {FactName::end_date, *a.end_date, {}, a.end_date_position}; }

Fact expected_date_fact(const Assignment& a) {
  return {FactName::expected_date, *a.expected_date, {}, a.expected_date_position};
}

Fact status_fact(const Assignment& a) { return {FactName::status, *a.status, {}, a.status_position}; }

Fact report_date_fact(const Period& period) { return {FactName::report_date, last_day(period)}; }

Verdict fulfilled(Reason reason) { return {Level{0}, {std::move(reason)}}; }

Verdict failed(const Situation& situation, Reason reason) {
  return {worst_level(situation.convention.scale), {std::move(reason)}};
}

/// A new date that has passed too is none.
Reason late_without_new_date(const Assignment& a, const Situation& situation) {
  Reason reason{ReasonCode::late_without_new_date, {end_date_fact(a), report_date_fact(situation.period)}};
  if (a.expected_date) reason.facts.push_back(expected_date_fact(a));
  return reason;
}

/// Started, or not yet started with time left: will it be done in time, or at least this year?
Verdict judge_ongoing(const Assignment& a, const RuleChoice& choice, const Situation& situation) {
  const PlanVerdict plan = by_end_date(a, choice, situation);
  if (!plan.on_plan) return {{}, plan.reasons};
  if (*plan.on_plan) return fulfilled({ReasonCode::on_plan, {status_fact(a), end_date_fact(a)}});
  const bool has_new_date = a.expected_date && *a.expected_date > last_day(situation.period);
  if (a.status == AssignmentStatus::not_started && !has_new_date)
    return failed(situation,
                  {ReasonCode::not_started_in_time, {end_date_fact(a), report_date_fact(situation.period)}});
  if (!has_new_date) return {{}, {late_without_new_date(a, situation)}};
  const Reason reason{
      ReasonCode::done_within_year,
      {status_fact(a), end_date_fact(a), expected_date_fact(a), report_date_fact(situation.period)}};
  if (*a.expected_date <= last_day(whole_year(situation.period.year))) return fulfilled(reason);
  return failed(situation, {ReasonCode::not_done_within_year, reason.facts});
}

Fact last_open_fact(const Assignment& a) {
  return {FactName::last_open, *a.last_open, {}, a.last_open_position};
}

/// Nobody tells on what day it was completed. It was late if an earlier report or a new date says so, or if
/// it was left from a year before.
PlanVerdict of_completed(const Assignment& a, const Situation& situation) {
  const Fact end = end_date_fact(a);
  if (a.last_open && *a.last_open > *a.end_date)
    return {false, {{ReasonCode::open_after_end_date, {end, last_open_fact(a)}}}};
  if (*a.end_date >= last_day(situation.period)) return {true, {{ReasonCode::completed, {status_fact(a)}}}};
  if (a.end_date->year() < std::chrono::year{situation.period.year})
    return {false, {{ReasonCode::end_date_passed, {end, report_date_fact(situation.period)}}}};
  if (a.expected_date && *a.expected_date > *a.end_date)
    return {false, {{ReasonCode::expected_after_end_date, {expected_date_fact(a), end, status_fact(a)}}}};
  return {true, {{ReasonCode::completed, {status_fact(a)}}}};
}

}  // namespace

PlanVerdict by_end_date(const Assignment& a, const RuleChoice& /*choice*/, const Situation& situation) {
  if (a.status == AssignmentStatus::cancelled) return {false, {{ReasonCode::cancelled, {status_fact(a)}}}};
  if (!a.end_date) return {{}, {{ReasonCode::no_end_date}}};
  if (a.status == AssignmentStatus::completed) return of_completed(a, situation);
  const Fact end = end_date_fact(a), today = report_date_fact(situation.period);
  if (*a.end_date < last_day(situation.period)) return {false, {{ReasonCode::end_date_passed, {end, today}}}};
  if (a.expected_date && *a.expected_date > *a.end_date)
    return {false, {{ReasonCode::expected_after_end_date, {expected_date_fact(a), end}}}};
  return {true, {{ReasonCode::end_date_ahead, {end, today}}}};
}

Verdict done_this_year(const Assignment& a, const RuleChoice& choice, const Situation& situation) {
  if (!a.status) return {{}, {{ReasonCode::no_status}}};
  switch (*a.status) {
    case AssignmentStatus::completed:
      return fulfilled({ReasonCode::completed, {status_fact(a)}});
    case AssignmentStatus::cancelled:
      return failed(situation, {ReasonCode::cancelled, {status_fact(a)}});
    case AssignmentStatus::not_started:
    case AssignmentStatus::started:
      break;
  }
  return judge_ongoing(a, choice, situation);
}

Verdict by_status(const Assignment& a, const RuleChoice& choice, const Situation& situation) {
  if (!a.status) return {{}, {{ReasonCode::no_status}}};
  if (*a.status == AssignmentStatus::completed) return fulfilled({ReasonCode::completed, {status_fact(a)}});
  const PlanVerdict plan = by_end_date(a, choice, situation);
  if (!plan.on_plan) return {{}, plan.reasons};
  if (!*plan.on_plan) return {worst_level(situation.convention.scale), plan.reasons};
  return {middle_level(situation.convention.scale).value_or(Level{0}),
          {{ReasonCode::on_plan, {status_fact(a), end_date_fact(a)}}}};
}

const std::vector<NamedPlanRule>& plan_rules() {
  static const std::vector<NamedPlanRule> rules{{"slutdatum", by_end_date}};
  return rules;
}

const std::vector<NamedAssignmentRule>& assignment_rules() {
  static const std::vector<NamedAssignmentRule> rules{{"klart-i-år", done_this_year}, {"status", by_status}};
  return rules;
}

}  // namespace redovisa

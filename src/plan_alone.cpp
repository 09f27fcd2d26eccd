#include "plan_alone.hpp"

#include <set>
#include <string>
#include <utility>

namespace redovisa {

namespace {

void forget_follow_up(Goal& goal) {
  goal.comment.reset();
  goal.analysis = goal.consequence = goal.measure = {};
  goal.decision = {};
}

void forget_follow_up(Indicator& indicator, int year) {
  std::erase_if(indicator.outcomes, [&](const PeriodValue& v) { return v.period.year >= year; });
  std::erase_if(indicator.by_sex, [&](const SexValue& v) { return v.value.period.year >= year; });
  std::erase_if(indicator.forecasts, [&](const PeriodValue& v) { return v.period.year >= year; });
  indicator.comment.reset();
  indicator.decision = {};
}

void forget_follow_up(Assignment& assignment) {
  assignment.status.reset();
  assignment.expected_date.reset();
  assignment.declared_on_plan.reset();
  assignment.comment.reset();
  assignment.decision = {};
}

void forget_follow_up(Activity& activity) {
  activity.status.clear();
  activity.result.clear();
}

template <class T>
void forget_rows_of(const std::set<std::string>& files, std::vector<T>& rows) {
  std::erase_if(
      rows, [&](const T& row) { return row.position.source && files.contains(row.position.source->file); });
}

}  // namespace

void forget_files_of_follow_ups(const std::vector<PeriodFile>& files, SourceMaterial& material) {
  std::set<std::string> names;
  for (const PeriodFile& file : files) names.insert(file.file);
  forget_rows_of(names, material.texts);
  forget_rows_of(names, material.activities);
  forget_rows_of(names, material.exceptions);
}

SourceMaterial plan_alone(SourceMaterial material) {
  if (!material.followed_up) return material;
  material.period = whole_year(material.report.year);
  material.followed_up = false;
  material.report.case_number.clear();  // the follow-up's, as the day it was decided
  material.report.decision_date.reset();
  for (auto& goal : material.goals) forget_follow_up(goal);
  for (auto& indicator : material.indicators) forget_follow_up(indicator, material.report.year);
  for (auto& assignment : material.assignments) forget_follow_up(assignment);
  for (auto& activity : material.activities) forget_follow_up(activity);
  material.economy = {};
  material.personnel = {};
  material.printed.clear();
  return material;
}

}  // namespace redovisa

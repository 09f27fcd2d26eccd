// What the rows of indicators lack.
#include <algorithm>
#include <unordered_map>

#include "review/follow_up/told_reasons.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

namespace {

using IndicatorList = std::vector<const Indicator*>;

/// One finding of each row when most rows have what these lack, else one of them all.
void report(FindingCode code, const IndicatorList& lacking, const std::vector<Indicator>& all,
            Findings& findings) {
  if (lacking.empty()) return;
  if (lacking.size() * 2 < all.size() || all.size() < 3) {
    for (const Indicator* i : lacking)
      findings.push_back({code, {i->position}, shown_name(*i), {{"indikator", shown_name(*i)}}});
    return;
  }
  const SourcePosition& first = lacking.front()->position;
  findings.push_back({code,
                      {{first.source, 0, 0}},
                      "Indikatorer",
                      {{"antal", amount_of(lacking.size())}, {"alla", amount_of(all.size())}}});
}

template <class Lacks>
void check_column(FindingCode code, const std::vector<Indicator>& all, const Lacks& lacks,
                  Findings& findings) {
  IndicatorList lacking;
  for (const Indicator& i : all)
    if (lacks(i)) lacking.push_back(&i);
  report(code, lacking, all, findings);
}

bool has_target(const Indicator& indicator, int year) {
  return !indicator.levels.empty() || std::ranges::any_of(indicator.targets, [&](const PeriodTarget& t) {
    return t.criterion.demands() && std::max(t.period.year, indicator.target_year.value_or(0)) >= year;
  });
}

/// One finding of each, since each must be given its own target; one alone when no indicator has any.
void check_targets_given(const SourceMaterial& m, Findings& findings) {
  if (is_left_to_person(m.convention.indicator_assessment)) return;
  const auto lacks = [&](const Indicator& i) { return !has_target(i, m.report.year); };
  if (std::ranges::all_of(m.indicators, lacks))
    return check_column(FindingCode::indicator_without_target, m.indicators, lacks, findings);
  for (const Indicator& i : m.indicators) {
    if (!lacks(i)) continue;
    Finding finding{FindingCode::indicator_without_target,
                    {i.position},
                    shown_name(i),
                    {{"indikator", shown_name(i)}, {"år", whole_year(m.report.year)}}};
    finding.unsure = (i.comment && tells_of_lack(i.comment->text)) || tells_of_lack(i.source);
    findings.push_back(std::move(finding));
  }
}

/// A figure alone is no target until it is told which way is better; nor can a trend be.
bool lacks_direction(const Indicator& indicator, const Convention& convention) {
  if (indicator.direction) return false;
  for (const PeriodTarget& t : indicator.targets)
    if (t.criterion.demands() && !direction_of(indicator, &t.criterion)) return true;
  const bool has_demand = !indicator.targets.empty() || !indicator.levels.empty();
  if (has_demand &&
      !direction_of(indicator, indicator.targets.empty() ? nullptr : &indicator.targets.front().criterion))
    return true;
  const bool has_trend = indicator.outcomes.size() > 1 && !is_left_to_person(convention.indicator_trend);
  return !has_demand && has_trend && !direction_of(indicator, nullptr);
}

/// An indicator whose goal has somebody responsible is answered for.
class Responsibles {
 public:
  explicit Responsibles(const SourceMaterial& m) {
    for (const Goal& goal : m.goals) of_goal_.emplace(goal.number, &goal.responsible);
  }

  bool lacks(const Indicator& indicator) const {
    if (!indicator.responsible.empty() || !indicator.reports.empty()) return false;
    const auto goal = of_goal_.find(indicator.goal);
    return goal == of_goal_.end() || goal->second->empty();
  }

 private:
  std::unordered_map<std::string_view, const std::string*> of_goal_;
};

}  // namespace

void check_indicator_cells(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  if (m.indicators.empty()) return;
  const Responsibles responsibles{m};
  check_targets_given(m, findings);
  check_column(
      FindingCode::indicator_without_unit, m.indicators, [](const Indicator& i) { return i.unit.empty(); },
      findings);
  check_column(
      FindingCode::indicator_without_source, m.indicators,
      [](const Indicator& i) { return i.source.empty() && i.kolada_id.empty(); }, findings);
  check_column(
      FindingCode::indicator_without_responsible, m.indicators,
      [&](const Indicator& i) { return responsibles.lacks(i); }, findings);
  check_column(
      FindingCode::indicator_without_direction, m.indicators,
      [&](const Indicator& i) { return lacks_direction(i, m.convention); }, findings);
}

}  // namespace redovisa

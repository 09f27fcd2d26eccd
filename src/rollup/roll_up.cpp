#include "rollup/roll_up.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "rollup/balance.hpp"
#include "rollup/committee_totals.hpp"
#include "rollup/committee_weights.hpp"
#include "rollup/consolidation.hpp"
#include "rollup/gaps.hpp"
#include "rollup/goal_links.hpp"
#include "rollup/result_share.hpp"

namespace redovisa {

namespace {

CommitteeReport report_of(SourceMaterial material, const ExpectedCommittee& expected) {
  CommitteeReport report;
  report.name = expected.name;
  report.short_name = expected.shown_name();
  report.employees = expected.employees;
  report.material = std::move(material);
  report.plan = assess(report.material);
  return report;
}

/// The reports in the order of the sheet Nämnder.
void take_committees(std::vector<SourceMaterial> materials, RollUp& roll_up) {
  roll_up.committees.reserve(roll_up.municipality.committees.size());
  for (const auto& expected : roll_up.municipality.committees) {
    const auto material = std::ranges::find_if(materials, [&](const SourceMaterial& m) {
      return find_committee(roll_up.municipality, m.report.committee) == &expected;
    });
    if (material == materials.end())
      roll_up.missing.push_back(expected.name);
    else
      roll_up.committees.push_back(report_of(std::move(*material), expected));
  }
  roll_up.reported = roll_up.committees.size();
}

/// What is known of a committee without any plan: the goals that the sheet Koppling names.
SourceMaterial plan_by_links(const ExpectedCommittee& expected, const RollUp& roll_up) {
  SourceMaterial plan;
  plan.report.committee = expected.name;
  plan.convention = roll_up.whole.convention;
  for (const auto& link : roll_up.municipality.links) {
    const bool is_its = find_committee(roll_up.municipality, link.committee) == &expected;
    if (!is_its || std::ranges::find(plan.goals, link.committee_goal, &Goal::number) != plan.goals.end())
      continue;
    Goal goal;
    goal.number = link.committee_goal;
    goal.name = "målet är inte rapporterat";
    goal.position = link.committee_goal_position;
    plan.goals.push_back(std::move(goal));
  }
  return plan;
}

/// Committees that have not reported are known to have parts in fullmäktige's goals, which nobody can judge:
/// by their plans, else by the sheet Koppling.
void take_known_plans(std::vector<SourceMaterial> plans, RollUp& roll_up) {
  for (const auto& expected : roll_up.municipality.committees) {
    if (find_report(roll_up, expected) != nullptr) continue;
    const auto known = std::ranges::find_if(plans, [&](const SourceMaterial& m) {
      return find_committee(roll_up.municipality, m.report.committee) == &expected;
    });
    SourceMaterial plan = known == plans.end() ? plan_by_links(expected, roll_up) : std::move(*known);
    if (plan.goals.empty()) continue;
    plan.period = roll_up.whole.period;
    CommitteeReport report = report_of(std::move(plan), expected);
    for (auto& goal : report.plan.goals) goal.assessment = goal.trend = {};
    roll_up.committees.push_back(std::move(report));
  }
}

/// Levels that are translated must be of the convention that they are said to be of.
void check_translations(const std::vector<ScaleTranslation>& translations, const RollUp& roll_up,
                        Diagnostics& diagnostics) {
  for (const auto& report : roll_up.reports()) {
    const ScaleTranslation* used = find_translation(translations, report.material.convention);
    if (used == nullptr) continue;
    for (const auto& level : used->levels) {
      const bool told = std::ranges::any_of(diagnostics, [&](const Diagnostic& d) {
        return d.position.source == level.position.source && d.position.row == level.position.row;
      });
      if (told || find_level(report.material.convention.scale, level.from).known) continue;
      std::string keys;
      for (const auto& known : report.material.convention.scale.levels)
        keys += (keys.empty() ? "" : ", ") + known.key;
      diagnostics.push_back({Code::convention_invalid, level.position, level.from,
                             fmt::format("en av nivåerna {} i {}", keys, report.material.convention.name)});
    }
  }
}

/// Is one of the rows the committee's? Short names have been made the committees' names.
template <class Row>
bool stands_among(const std::vector<Row>& rows, const std::string& committee) {
  return std::ranges::find(rows, committee, &Row::name) != rows.end();
}

/// The municipality's own rows that are a committee's are told by the committee's name, however they name it.
void name_committees(const Municipality& municipality, Economy& economy) {
  const auto name = [&](auto& row) {
    if (const ExpectedCommittee* committee = find_committee(municipality, row.name))
      row.name = committee->name;
  };
  std::ranges::for_each(economy.operating, name);
  std::ranges::for_each(economy.investments, name);
}

/// Takes away rows of the municipality's own that are for committees among `counted`: theirs are counted, and
/// the review holds the two against each other.
template <class Row>
std::vector<Row> take_told(const std::vector<Row>& counted, std::vector<Row>& own) {
  const auto is_counted = [&](const Row& row) { return stands_among(counted, row.name); };
  std::vector<Row> told;
  std::ranges::copy_if(own, std::back_inserter(told), is_counted);
  std::erase_if(own, is_counted);
  return told;
}

/// A row without figures, so that it is seen that they are missing and no sum leaves them out.
template <class Row>
Row untold_row(const ExpectedCommittee& expected) {
  Row row;
  row.name = expected.name;
  row.position = expected.position;
  return row;
}

/// The net cost of each expected committee that is not among the municipality's own rows. No rows when nobody
/// has told any economy.
std::vector<OperatingRow> operating_of_committees(const RollUp& roll_up,
                                                  const std::vector<OperatingRow>& own) {
  std::vector<OperatingRow> rows;
  bool any = !own.empty();
  for (const auto& expected : roll_up.municipality.committees) {
    const CommitteeReport* report = find_report(roll_up, expected);
    auto row = report == nullptr ? std::nullopt : net_operating(*report);
    any = any || row;
    if (row)
      rows.push_back(std::move(*row));
    else if (!stands_among(own, expected.name))
      rows.push_back(untold_row<OperatingRow>(expected));
  }
  if (!any) rows.clear();
  return rows;
}

/// A committee that has reported may have no investments, unless an earlier report of the year had; of one
/// that has not, nobody knows, unless its investments are among the municipality's own.
std::vector<InvestmentRow> investments_of_committees(const RollUp& roll_up,
                                                     const std::vector<InvestmentRow>& own,
                                                     const std::vector<std::string>& invested) {
  std::vector<InvestmentRow> rows;
  bool any = !own.empty();
  for (const auto& expected : roll_up.municipality.committees) {
    const CommitteeReport* report = find_report(roll_up, expected);
    if (report == nullptr &&
        (stands_among(own, expected.name) || stands_among(roll_up.whole.economy.operating, expected.name)))
      continue;
    auto row = report == nullptr ? std::nullopt : total_investments(*report);
    const bool has_had = std::ranges::find(invested, expected.name) != invested.end();
    if (!row && (report == nullptr || (has_had && !stands_among(own, expected.name))))
      row = untold_row<InvestmentRow>(expected);
    any = any || (report != nullptr && row);
    if (row) rows.push_back(std::move(*row));
  }
  if (!any) rows.clear();
  return rows;
}

/// The committees' rows first, those last that the municipality tells itself, and then its own.
void graft_economy(RollUp& roll_up, const std::vector<std::string>& invested) {
  Economy& whole = roll_up.whole.economy;
  name_committees(roll_up.municipality, whole);
  auto operating = operating_of_committees(roll_up, whole.operating);
  const auto investments = investments_of_committees(roll_up, whole.investments, invested);
  roll_up.told_operating = take_told(operating, whole.operating);
  roll_up.told_investments = take_told(investments, whole.investments);
  for (auto& row : operating) row.group = committees_group;
  std::ranges::stable_partition(whole.operating, [&](const OperatingRow& row) {
    return find_committee(roll_up.municipality, row.name) != nullptr;
  });
  for (auto& row : whole.operating)
    if (find_committee(roll_up.municipality, row.name) != nullptr)
      row.group = committees_group;
    else if (row.group.empty())
      row.group = common_group;
  roll_up.operating_of_committees = operating.size();
  whole.operating.insert(whole.operating.begin(), operating.begin(), operating.end());
  whole.investments.insert(whole.investments.begin(), investments.begin(), investments.end());
}

}  // namespace

const CommitteeReport* find_report(const RollUp& roll_up, const ExpectedCommittee& expected) {
  const auto reports = roll_up.reports();
  const auto found = std::ranges::find(reports, expected.name, &CommitteeReport::name);
  return found == reports.end() ? nullptr : &*found;
}

const OperatingRow* operating_row(const RollUp& roll_up, const std::string& committee) {
  const auto& rows = roll_up.whole.economy.operating;
  const auto found = std::ranges::find_if(
      rows, [&](const OperatingRow& row) { return folded(row.name) == folded(committee); });
  return found == rows.end() ? nullptr : &*found;
}

bool is_told_by_municipality(const RollUp& roll_up, const ExpectedCommittee& expected) {
  const OperatingRow* row = operating_row(roll_up, expected.name);
  return find_report(roll_up, expected) == nullptr && row != nullptr &&
         row - roll_up.whole.economy.operating.data() >=
             static_cast<std::ptrdiff_t>(roll_up.operating_of_committees);
}

RollUp roll_up(RollUpSource source, Diagnostics& diagnostics) {
  RollUp result;
  result.municipality = std::move(source.municipality);
  result.whole = std::move(source.own);
  result.own_goals = result.whole.goals.size();
  result.late = std::move(source.late);
  take_committees(std::move(source.committees), result);
  take_known_plans(std::move(source.known_plans), result);
  check_translations(source.translations, result, diagnostics);
  result.contributions = contributions_of(result, diagnostics);
  result.given = graft_goals(source.translations, result);
  consolidate(result, diagnostics);
  result.weights = committee_weights(result, diagnostics);
  graft_economy(result, source.invested);
  check_balance_signs(result.municipality.balance, diagnostics);
  settle_result(result, diagnostics);
  result.counted = std::move(source.counted);
  count_result_shares(result);
  result.plan = assess_with(result.whole, result.given, result.weights);
  result.gaps = gaps_in(result);
  return result;
}

}  // namespace redovisa

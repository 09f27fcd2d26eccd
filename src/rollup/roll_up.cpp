#include "rollup/roll_up.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "rollup/balance.hpp"
#include "rollup/committee_totals.hpp"
#include "rollup/consolidation.hpp"
#include "rollup/gaps.hpp"
#include "rollup/goal_links.hpp"

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
  roll_up.committees.reserve(materials.size());
  for (const auto& expected : roll_up.municipality.committees) {
    const auto material = std::ranges::find_if(materials, [&](const SourceMaterial& m) {
      return find_committee(roll_up.municipality, m.report.committee) == &expected;
    });
    if (material == materials.end())
      roll_up.missing.push_back(expected.name);
    else
      roll_up.committees.push_back(report_of(std::move(*material), expected));
  }
}

/// Levels that are translated must be of the convention that they are said to be of.
void check_translations(const std::vector<ScaleTranslation>& translations, const RollUp& roll_up,
                        Diagnostics& diagnostics) {
  for (const auto& report : roll_up.committees) {
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

/// Takes away rows of the municipality's own that are for committees among `counted`: theirs are counted, and
/// the review holds the two against each other.
template <class Row>
std::vector<Row> take_told(const std::vector<Row>& counted, const Municipality& municipality,
                           std::vector<Row>& own) {
  const auto is_counted = [&](const Row& row) {
    const ExpectedCommittee* committee = find_committee(municipality, row.name);
    return committee != nullptr && std::ranges::find(counted, committee->name, &Row::name) != counted.end();
  };
  std::vector<Row> told;
  std::ranges::copy_if(own, std::back_inserter(told), is_counted);
  std::erase_if(own, is_counted);
  return told;
}

/// The committees' rows first, then the municipality's own.
void graft_economy(RollUp& roll_up) {
  Economy& whole = roll_up.whole.economy;
  std::vector<OperatingRow> operating;
  std::vector<InvestmentRow> investments;
  for (const auto& report : roll_up.committees) {
    if (auto row = net_operating(report)) operating.push_back(std::move(*row));
    if (auto row = total_investments(report)) investments.push_back(std::move(*row));
  }
  roll_up.told_operating = take_told(operating, roll_up.municipality, whole.operating);
  roll_up.told_investments = take_told(investments, roll_up.municipality, whole.investments);
  for (auto& row : operating) row.group = committees_group;
  for (auto& row : whole.operating)
    if (row.group.empty()) row.group = common_group;
  roll_up.operating_of_committees = operating.size();
  whole.operating.insert(whole.operating.begin(), operating.begin(), operating.end());
  whole.investments.insert(whole.investments.begin(), investments.begin(), investments.end());
}

}  // namespace

RollUp roll_up(RollUpSource source, Diagnostics& diagnostics) {
  RollUp result;
  result.municipality = std::move(source.municipality);
  result.whole = std::move(source.own);
  result.own_goals = result.whole.goals.size();
  result.late = std::move(source.late);
  take_committees(std::move(source.committees), result);
  check_translations(source.translations, result, diagnostics);
  result.contributions = contributions_of(result, diagnostics);
  result.given = graft_goals(source.translations, result);
  consolidate(result, diagnostics);
  result.plan = assess_with(result.whole, result.given);
  graft_economy(result);
  settle_result(result, diagnostics);
  result.gaps = gaps_in(result);
  return result;
}

}  // namespace redovisa

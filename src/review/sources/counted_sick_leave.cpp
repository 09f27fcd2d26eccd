// Both the sheet Sjukfrånvaro and a payroll system's files may give a share.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <utility>
#include <vector>

#include "diagnostics/folded.hpp"
#include "review/figures/figure_index.hpp"
#include "review/sources/source_parts.hpp"

namespace redovisa {

namespace {

struct SickLeaveDifference {
  const SickLeaveRow* written;
  const SickLeaveRow* counted;
};

/// A group's differences are one finding, about the latest.
Finding finding_of(const std::vector<SickLeaveDifference>& differences) {
  const auto& [written, counted] = differences.back();
  const Decimal& share = *written->share.number;
  const std::uint8_t decimals = std::max<std::uint8_t>(share.decimals, 1);
  Finding finding{.code = FindingCode::sick_leave_against_payroll,
                  .places = {written->share.position, counted->position},
                  .subject = written->group,
                  .facts = {{"mått", folded(written->measure)},
                            {"står", Amount{share, "%"}},
                            {"grupp", written->group},
                            {"period", written->period},
                            {"fil", fmt::format("{}", fmt::join(counted->basis->files, ", "))},
                            {"räknat", Amount{with_decimals(*counted->share.number, decimals), "%"}},
                            {"timmar", Amount{counted->basis->absent}},
                            {"hela", Amount{counted->basis->whole}}}};
  if (differences.size() > 1) finding.facts.push_back({"fler", amount_of(differences.size() - 1)});
  for (const auto& difference : differences)
    if (&difference != &differences.back()) finding.places.push_back(difference.written->share.position);
  return finding;
}

bool is_same(const SickLeaveRow& a, const SickLeaveRow& b) {
  return a.measure == b.measure && a.group == b.group && a.period == b.period;
}

bool differs(const Decimal& written, const Decimal& counted) {
  return absolute(written - counted) > half_of_last_decimal(written);
}

}  // namespace

void check_counted_sick_leave(const Reviewed& reviewed, Findings& findings) {
  const Personnel& personnel = reviewed.material.personnel;
  std::map<std::pair<std::string_view, std::string_view>, std::vector<SickLeaveDifference>> by_group;
  for (const auto& counted : personnel.counted_sick_leave) {
    if (!counted.share.number || !counted.basis) continue;
    for (const auto& written : personnel.sick_leave)
      if (is_same(written, counted) && written.share.number && !written.basis &&
          differs(*written.share.number, *counted.share.number))
        by_group[{counted.measure, counted.group}].push_back({&written, &counted});
  }
  for (const auto& [group, differences] : by_group) findings.push_back(finding_of(differences));
}

}  // namespace redovisa

// Both the sheet Sjukfrånvaro and a payroll system's files may give a share.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "review/figures/figure_index.hpp"
#include "review/sources/source_parts.hpp"

namespace redovisa {

namespace {

Finding difference(const SickLeaveRow& written, const SickLeaveRow& counted) {
  const Decimal& share = *written.share.number;
  return {.code = FindingCode::sick_leave_against_payroll,
          .places = {written.share.position, counted.position},
          .subject = written.group,
          .facts = {
              {"mått", folded(written.measure)},
              {"står", Amount{share, "%"}},
              {"grupp", written.group},
              {"period", written.period},
              {"fil", fmt::format("{}", fmt::join(counted.basis->files, ", "))},
              {"räknat",
               Amount{with_decimals(*counted.share.number, std::max<std::uint8_t>(share.decimals, 1)), "%"}},
              {"timmar", Amount{counted.basis->absent}},
              {"hela", Amount{counted.basis->whole}}}};
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
  for (const auto& counted : personnel.counted_sick_leave) {
    if (!counted.share.number || !counted.basis) continue;
    for (const auto& written : personnel.sick_leave)
      if (is_same(written, counted) && written.share.number && !written.basis &&
          differs(*written.share.number, *counted.share.number))
        findings.push_back(difference(written, counted));
  }
}

}  // namespace redovisa

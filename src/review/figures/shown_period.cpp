#include "review/figures/shown_period.hpp"

namespace redovisa {

ClaimedTime time_of(const Period& period, const Period& report) {
  if (period == report) return is_whole_year(report) ? ClaimedTime::year : ClaimedTime::to_date;
  if (period == Period{report.year - 1, report.first_month, report.last_month})
    return is_whole_year(report) ? ClaimedTime::last_year : ClaimedTime::same_period_last_year;
  if (period == whole_year(report.year - 1)) return ClaimedTime::last_year;
  return period == whole_year(report.year) ? ClaimedTime::year : ClaimedTime::other;
}

}  // namespace redovisa

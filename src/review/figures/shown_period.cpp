#include "review/figures/shown_period.hpp"

#include <fmt/format.h>

namespace redovisa {

ClaimedTime time_of(const Period& period, const Period& report) {
  if (period == report) return is_whole_year(report) ? ClaimedTime::year : ClaimedTime::to_date;
  if (period == Period{report.year - 1, report.first_month, report.last_month})
    return is_whole_year(report) ? ClaimedTime::last_year : ClaimedTime::same_period_last_year;
  if (period == whole_year(report.year - 1)) return ClaimedTime::last_year;
  return period == whole_year(report.year) ? ClaimedTime::year : ClaimedTime::other;
}

std::string period_name(const Period& period) {
  if (is_whole_year(period)) return std::to_string(period.year);
  const auto last = month_name(period.last_month);
  if (period.first_month == period.last_month) return fmt::format("{} {}", last, period.year);
  return fmt::format("{}–{} {}", month_name(period.first_month), last, period.year);
}

}  // namespace redovisa

#include "review/figures/shown_period.hpp"

#include <array>
#include <fmt/format.h>

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 12> months{"januari",   "februari", "mars",     "april",
                                                  "maj",       "juni",     "juli",     "augusti",
                                                  "september", "oktober",  "november", "december"};

}  // namespace

ClaimedTime time_of(const Period& period, const Period& report) {
  if (period == report) return is_whole_year(report) ? ClaimedTime::year : ClaimedTime::to_date;
  if (period == Period{report.year - 1, report.first_month, report.last_month})
    return is_whole_year(report) ? ClaimedTime::last_year : ClaimedTime::same_period_last_year;
  if (period == whole_year(report.year - 1)) return ClaimedTime::last_year;
  return period == whole_year(report.year) ? ClaimedTime::year : ClaimedTime::other;
}

std::string period_name(const Period& period) {
  if (is_whole_year(period)) return std::to_string(period.year);
  const auto last = months.at(period.last_month - 1);
  if (period.first_month == period.last_month) return fmt::format("{} {}", last, period.year);
  return fmt::format("{}–{} {}", months.at(period.first_month - 1), last, period.year);
}

}  // namespace redovisa

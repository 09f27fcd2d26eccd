#include "review/norms/norm_dates.hpp"

namespace redovisa {

bool can_be_obligatory(const Period& period) {
  return period.first_month == 1 && period.last_month >= 6 && period.last_month <= 8;
}

Date deadline_of(const Period& period) {
  using namespace std::chrono;
  const year this_year{period.year};
  if (is_whole_year(period)) return (this_year + years{1}) / April / 15;
  const year_month month = this_year / std::chrono::month{period.last_month} + months{2};
  return year_month_day{month / last};
}

}  // namespace redovisa

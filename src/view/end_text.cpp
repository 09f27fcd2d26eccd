#include "view/end_text.hpp"

#include <fmt/format.h>

namespace redovisa {

std::string end_text(const Period& period) {
  return is_whole_year(period) ? std::to_string(period.year)
                               : fmt::format("{} {}", short_month_name(period.last_month), period.year);
}

}  // namespace redovisa

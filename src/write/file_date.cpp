#include "write/file_date.hpp"

#include <chrono>

#include "model/date.hpp"

namespace redovisa {

std::int64_t file_time(std::string_view date) {
  // zip archives know no time before 1980.
  constexpr Date earliest{std::chrono::year{1980}, std::chrono::January, std::chrono::day{1}};
  const Date day = parse_date(date).value_or(earliest);
  const auto moment = std::chrono::sys_days{day < earliest ? earliest : day};
  return std::chrono::duration_cast<std::chrono::seconds>(moment.time_since_epoch()).count();
}

}  // namespace redovisa

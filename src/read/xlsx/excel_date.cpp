#include "read/xlsx/excel_date.hpp"

#include <cmath>

namespace redovisa {

namespace {

constexpr int days_between_systems = 1462;
constexpr int phantom_day = 60;
constexpr double half_a_millisecond = 0.5 / 86'400'000;  // a computed midnight may fall just short of the day

}  // namespace

std::optional<Date> date_of_serial(double serial, DateSystem system) {
  if (!(serial >= 0) || serial > last_serial) return std::nullopt;
  const int shift = system == DateSystem::from_1904 ? days_between_systems : 0;
  const int day = static_cast<int>(std::floor(serial + half_a_millisecond)) + shift;
  if (day < 1 || day == phantom_day || day > last_serial) return std::nullopt;
  using namespace std::chrono;
  const sys_days day_zero = day < phantom_day ? sys_days{1899y / 12 / 31} : sys_days{1899y / 12 / 30};
  return Date{day_zero + days{day}};
}

}  // namespace redovisa

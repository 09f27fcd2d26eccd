#include "read/sheets/period_series.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <tuple>

namespace redovisa {

void add_to_series(std::vector<PeriodValue>& series, const PeriodValue& value, Diagnostics& diagnostics) {
  const auto same = std::ranges::find(series, value.period, &PeriodValue::period);
  if (same == series.end()) {
    series.push_back(value);
    return;
  }
  if (same->value.number == value.value.number) return;
  diagnostics.push_back(
      {Code::conflicting_value,
       value.value.position,
       value.value.number ? to_machine_text(*value.value.number) : "inget värde",
       same->value.number ? fmt::format("{}, som på det andra stället", to_machine_text(*same->value.number))
                          : "inget värde, som på det andra stället",
       {},
       {same->value.position}});
}

void in_order_of_time(std::vector<PeriodValue>& series) {
  std::ranges::sort(series, {}, [](const PeriodValue& v) {
    return std::tuple(v.period.year, v.period.last_month, v.period.first_month);
  });
}

}  // namespace redovisa

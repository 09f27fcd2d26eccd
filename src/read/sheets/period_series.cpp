#include "read/sheets/period_series.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <tuple>

namespace redovisa {

namespace {

void tell_conflict(const SourcePosition& where, const std::string& found, const std::string& other,
                   const SourcePosition& first, Diagnostics& diagnostics) {
  diagnostics.push_back({Code::conflicting_value,
                         where,
                         found.empty() ? "inget värde" : found,
                         fmt::format("{}, som på det andra stället", other.empty() ? "inget värde" : other),
                         {},
                         {first}});
}

/// "208 300,5": as it is written in Swedish, without noughts at the end of the decimals.
std::string shown(const Reported& value) {
  if (!value.number) return {};
  std::string text = to_machine_text(trimmed(*value.number));
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point < text.size()) text[point] = ',';
  for (std::size_t at = point; at > first + 3; at -= 3) text.insert(at - 3, " ");
  return text;
}

template <class Value>
void sort_by_time(std::vector<Value>& series) {
  std::ranges::sort(series, {}, [](const Value& v) {
    return std::tuple(v.period.year, v.period.last_month, v.period.first_month);
  });
}

}  // namespace

void add_to_series(std::vector<PeriodValue>& series, const PeriodValue& value, Diagnostics& diagnostics) {
  const auto same = std::ranges::find(series, value.period, &PeriodValue::period);
  if (same == series.end())
    series.push_back(value);
  else if (same->value.number != value.value.number)
    tell_conflict(value.value.position, shown(value.value), shown(same->value), same->value.position,
                  diagnostics);
}

void add_to_series(std::vector<PeriodTarget>& series, const PeriodTarget& target, Diagnostics& diagnostics) {
  const auto same = std::ranges::find(series, target.period, &PeriodTarget::period);
  if (same == series.end())
    series.push_back(target);
  else if (same->criterion.written != target.criterion.written)
    tell_conflict(target.value.position, target.criterion.written, same->criterion.written,
                  same->value.position, diagnostics);
}

void in_order_of_time(std::vector<PeriodValue>& series) { sort_by_time(series); }

void in_order_of_time(std::vector<PeriodTarget>& series) { sort_by_time(series); }

}  // namespace redovisa

#include "write/chart/chart_values.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/wording.hpp"

namespace redovisa {

std::optional<Decimal> value_at(const Series& series, std::size_t category) {
  if (category >= series.values.size()) return std::nullopt;
  return series.values[category];
}

std::string value_text(const Chart& chart, const std::optional<Decimal>& value) {
  if (!value) return std::string{nothing_reported};
  return text_of(with_decimals(*value, chart.decimals));
}

std::string named_value(const Chart& chart, const Series& series, const std::optional<Decimal>& value) {
  if (series.name.empty()) return value_text(chart, value);
  return fmt::format("{}:{}{}", series.name, no_break_space, value_text(chart, value));
}

std::optional<std::size_t> last_reported(const Chart& chart, const Series& series) {
  for (std::size_t i = chart.categories.size(); i > 0; --i)
    if (value_at(series, i - 1)) return i - 1;
  return std::nullopt;
}

bool has_values(const Chart& chart) {
  return std::any_of(chart.series.begin(), chart.series.end(),
                     [&](const Series& series) { return last_reported(chart, series).has_value(); });
}

}  // namespace redovisa

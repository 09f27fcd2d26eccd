#include "write/chart/chart_values.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/wording.hpp"
#include "write/chart/axis.hpp"
#include "write/chart/chart_targets.hpp"

namespace redovisa {

std::optional<Decimal> value_at(const Series& series, std::size_t category) {
  if (category >= series.values.size()) return std::nullopt;
  return series.values[category];
}

std::string value_text(const Chart& chart, const std::optional<Decimal>& value) {
  if (!value) return std::string{nothing_reported};
  return text_of(with_decimals(*value, chart.decimals));
}

std::string series_name(const Series& series) {
  if (!series.mark || series.mark->symbol.empty()) return series.name;
  return fmt::format("{}{}{}", series.mark->symbol, no_break_space, series.name);
}

std::string named_value(const Chart& chart, const Series& series, const std::optional<Decimal>& value) {
  if (series.name.empty()) return value_text(chart, value);
  return fmt::format("{}:{}{}", series_name(series), no_break_space, value_text(chart, value));
}

std::optional<std::size_t> last_reported(const Chart& chart, const Series& series) {
  for (std::size_t i = chart.categories.size(); i > 0; --i)
    if (value_at(series, i - 1)) return i - 1;
  return std::nullopt;
}

bool is_mirrored(const Chart& chart) {
  const auto span = span_of(chart);
  return has_targets(chart) && span && span->low < 0 && span->high <= 0;
}

bool has_values(const Chart& chart) {
  const auto charts = charts_within(chart);
  return std::any_of(charts.begin(), charts.end(), [](const Chart* one) {
    return std::any_of(one->series.begin(), one->series.end(),
                       [&](const Series& series) { return last_reported(*one, series).has_value(); });
  });
}

std::optional<std::size_t> category_of_names(const Chart& chart) {
  if (chart.kind != ChartKind::horizontal_bars || chart.series.size() < 2) return std::nullopt;
  std::optional<std::size_t> best;
  Decimal least;
  for (std::size_t category = 0; category < chart.categories.size(); ++category) {
    Decimal longest;
    bool complete = true;
    for (const Series& series : chart.series) {
      const auto value = value_at(series, category);
      complete = complete && value;
      if (value) longest = std::max(longest, absolute(*value));
    }
    if (!complete || (best && !(longest < least))) continue;
    best = category;
    least = longest;
  }
  return best;
}

}  // namespace redovisa

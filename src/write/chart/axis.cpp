#include "write/chart/axis.hpp"

#include <algorithm>
#include <cmath>

namespace redovisa {

namespace {

constexpr double most_steps = 8;
constexpr double fewest_steps = 3;
constexpr double cost_of_a_step = 0.04;  // in shares of the axis left empty
constexpr double rounding = 1e-9;        // in steps; 0,3/0,1 is not quite 3
constexpr int greatest_exponent = 18;    // 5 × 10^18 still fits in a Decimal
constexpr double greatest_tick = 9.2e18;

Decimal times_power_of_ten(std::int64_t digit, int exponent) {
  if (exponent < 0) return {digit, static_cast<std::uint8_t>(-exponent)};
  for (; exponent > 0; --exponent) digit *= 10;
  return {digit, 0};
}

/// How many steps of a size lie below and above zero when the axis goes from tick to tick.
struct Reach {
  std::int64_t first = 0, last = 1;

  std::int64_t steps() const { return last - first; }
};

Reach reach_of(const Span& span, double step) {
  Reach reach{static_cast<std::int64_t>(std::floor(span.low / step + rounding)),
              static_cast<std::int64_t>(std::ceil(span.high / step - rounding))};
  if (reach.last <= reach.first) reach.last = reach.first + 1;
  return reach;
}

/// Lower is better: little empty space, and few lines, but at least three parts.
double cost_of(const Span& span, double step) {
  const auto steps = static_cast<double>(reach_of(span, step).steps());
  const double empty = 1 - (span.high - span.low) / (steps * step);
  return empty + cost_of_a_step * steps + (steps < fewest_steps ? (fewest_steps - steps) / 2 : 0);
}

/// The best of 1, 2 and 5 × 10^n; none that needs more than `most_steps`.
Decimal nice_step(const Span& span, std::uint8_t finest_decimals) {
  Decimal best = times_power_of_ten(5, greatest_exponent);
  double best_cost = cost_of(span, to_double(best));
  for (int exponent = greatest_exponent; exponent >= -int{finest_decimals}; --exponent) {
    for (const std::int64_t digit : {5, 2, 1}) {
      const Decimal step = times_power_of_ten(digit, exponent);
      if ((span.high - span.low) / to_double(step) > most_steps) return best;
      const double cost = cost_of(span, to_double(step));
      if (cost < best_cost) {
        best = step;
        best_cost = cost;
      }
    }
  }
  return best;
}

void take_in(std::optional<Span>& span, double value) {
  if (!span) span = Span{value, value};
  span->low = std::min(span->low, value);
  span->high = std::max(span->high, value);
}

}  // namespace

std::optional<Span> span_of(const Chart& chart) {
  std::optional<Span> span;
  for (const Series& series : chart.series)
    for (const auto& value : series.values)
      if (value) take_in(span, to_double(*value));
  return span;
}

Span with_zero(Span span) { return {std::min(span.low, 0.0), std::max(span.high, 0.0)}; }

Axis axis_over(Span span, std::uint8_t finest_decimals) {
  if (span.high <= span.low) span.high = span.low + 1;
  const Decimal step = nice_step(span, finest_decimals);
  const double size = to_double(step);
  const Reach reach = reach_of(span, size);
  Axis axis{{static_cast<double>(reach.first) * size, static_cast<double>(reach.last) * size}, {}};
  for (std::int64_t i = reach.first; i <= reach.last; ++i)
    if (std::abs(static_cast<double>(i) * size) < greatest_tick)
      axis.ticks.push_back({i * step.units, step.decimals});
  return axis;
}

}  // namespace redovisa

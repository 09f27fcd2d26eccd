#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/decimal.hpp"
#include "view/chart.hpp"

namespace redovisa {

/// The least and the greatest of some values.
struct Span {
  double low = 0, high = 0;
};

/// Of all values of all series; nullopt when nothing is reported.
std::optional<Span> span_of(const Chart& chart);

Span with_zero(Span span);

/// A value axis that begins and ends at a tick.
struct Axis {
  Span span;
  std::vector<Decimal> ticks;  // rising, a step of 1, 2 or 5 times a power of ten apart
};

/// Three to eight steps round the span, with little empty space; no step is finer than `finest_decimals` can
/// show.
Axis axis_over(Span span, std::uint8_t finest_decimals);

}  // namespace redovisa

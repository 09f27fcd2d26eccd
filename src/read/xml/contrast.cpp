#include "read/xml/contrast.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace redovisa {

namespace {

/// Linear light of one channel, 0–1.
double channel(std::string_view colour, std::size_t index) {
  unsigned value = 0;
  std::from_chars(colour.data() + 2 * index, colour.data() + 2 * index + 2, value, 16);
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(std::string_view colour) {
  return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
}

}  // namespace

double contrast_ratio(std::string_view text_colour, std::string_view fill_colour) {
  const double a = luminance(text_colour), b = luminance(fill_colour);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace redovisa

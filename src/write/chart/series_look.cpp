#include "write/chart/series_look.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace redovisa {

namespace {

struct LinePattern {
  Dash dash;
  MarkerShape marker;
};

constexpr std::array<LinePattern, 4> compared_lines = {{{Dash::dashed, MarkerShape::hollow_square},
                                                        {Dash::dotted, MarkerShape::hollow_triangle},
                                                        {Dash::dash_dotted, MarkerShape::hollow_diamond},
                                                        {Dash::solid, MarkerShape::hollow_disc}}};
constexpr std::array<LinePattern, 3> emphasised_lines = {{{Dash::solid, MarkerShape::disc},
                                                          {Dash::dashed, MarkerShape::hollow_disc},
                                                          {Dash::dotted, MarkerShape::hollow_diamond}}};

constexpr double hatch_white = 0.35;  // white's share of a hatch's lines, which lie close
constexpr double light_grey = 0.32;   // white's share: the lightest with 3:1 against white, WCAG 1.4.11

int channel(const std::string& colour, std::size_t index) {
  int value = 0;
  if (colour.size() >= 6)
    std::from_chars(colour.data() + 2 * index, colour.data() + 2 * index + 2, value, 16);
  return value;
}

double luminance(const std::string& colour) {
  const auto linear = [&](std::size_t index) {
    const double share = channel(colour, index) / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
}

BarLook compared_bar(std::size_t index, const Palette& palette) {
  switch (index % 4) {
    case 0:
      return {tint(palette.grey, light_grey), Fill::solid};
    case 1:
      return {palette.grey, Fill::hatched};
    case 2:
      return {palette.grey, Fill::hollow};
    case 3:
      break;
  }
  return {palette.grey, Fill::solid};
}

BarLook emphasised_bar(std::size_t index, const Palette& palette) {
  switch (index % 3) {
    case 0:
      return {palette.accent, Fill::solid};
    case 1:
      return {palette.accent, Fill::hatched};
    case 2:
      break;
  }
  return {palette.accent, Fill::hollow};
}

LineLook look_of_role(SeriesRole role, const Palette& palette) {
  if (role == SeriesRole::target) return {palette.text, 1.75, Dash::dashed, std::nullopt};
  return {palette.accent, 1.75, Dash::dotted, MarkerShape::hollow_diamond};
}

/// A light ground is too faint on white paper without an outline, and light grounds are alike in greyscale
/// without a pattern.
BarLook judgement_bar(const Mark& mark, std::size_t& light, const Palette& palette) {
  constexpr std::array<Fill, 3> patterns{Fill::hollow, Fill::hatched, Fill::crossed};
  if (mark.fill_colour.empty()) return {palette.grey, Fill::hollow};
  if (contrast(mark.fill_colour, "FFFFFF") >= 3) return {mark.fill_colour};
  const std::string& line = mark.text_colour.empty() ? palette.text : mark.text_colour;
  const Fill fill = patterns[light++ % patterns.size()];
  return {fill == Fill::hollow ? line : tint(line, hatch_white), fill, mark.fill_colour};
}

/// The first budget in light grey and the next hollow, so that they are told apart.
BarLook target_bar(std::size_t index, const Palette& palette) {
  if (index % 2 == 0) return {tint(palette.grey, light_grey), Fill::solid};
  return {palette.grey, Fill::hollow};
}

/// Hatched when light grey would look like the accent colour in greyscale, and after an emphasised bar: a
/// forecast after an outcome.
std::size_t first_compared_bar(const Chart& chart, const Palette& palette) {
  const bool too_alike = contrast(palette.accent, tint(palette.grey, light_grey)) < 2;
  const bool begins_strong =
      !chart.series.empty() && stands_out(chart, 0) && chart.kind != ChartKind::stacked;
  return too_alike || begins_strong ? 1 : 0;
}

}  // namespace

std::vector<LineLook> line_looks(const Chart& chart, const Palette& palette) {
  std::vector<LineLook> looks;
  std::size_t emphasised = 0, compared = 0;
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    if (chart.series[i].role != SeriesRole::value) {
      looks.push_back(look_of_role(chart.series[i].role, palette));
      continue;
    }
    const bool strong = stands_out(chart, i);
    const LinePattern pattern = strong ? emphasised_lines[emphasised++ % emphasised_lines.size()]
                                       : compared_lines[compared++ % compared_lines.size()];
    looks.push_back(
        {strong ? palette.accent : palette.grey, strong ? 2.5 : 1.75, pattern.dash, pattern.marker});
  }
  return looks;
}

std::vector<BarLook> bar_looks(const Chart& chart, const Palette& palette) {
  std::vector<BarLook> looks;
  const bool has_colours = std::any_of(chart.series.begin(), chart.series.end(), [](const Series& series) {
    return series.mark && !series.mark->fill_colour.empty();
  });
  std::size_t emphasised = 0, compared = first_compared_bar(chart, palette), light = 0, targets = 0;
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    if (const auto& mark = chart.series[i].mark; mark && has_colours)
      looks.push_back(judgement_bar(*mark, light, palette));
    else if (chart.series[i].role == SeriesRole::target)
      looks.push_back(target_bar(targets++, palette));
    else
      looks.push_back(stands_out(chart, i) ? emphasised_bar(emphasised++, palette)
                                           : compared_bar(compared++, palette));
  }
  return looks;
}

Box filled(Box box, const BarLook& look) {
  box.colour = look.colour;
  box.fill = look.fill;
  box.ground = look.ground;
  return box;
}

const std::string& ground_of(const BarLook& look) {
  return look.fill == Fill::solid ? look.colour : look.ground;
}

bool stands_out(const Chart& chart, std::size_t series) {
  return chart.series.size() == 1 || chart.series[series].emphasised;
}

std::string tint(const std::string& colour, double white) {
  const auto mixed = [&](std::size_t index) {
    const int own = channel(colour, index);
    return own + static_cast<int>(std::lround((255 - own) * white));
  };
  return fmt::format("{:02X}{:02X}{:02X}", mixed(0), mixed(1), mixed(2));
}

double contrast(const std::string& a, const std::string& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

}  // namespace redovisa

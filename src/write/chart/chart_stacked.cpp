#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <utility>

#include "view/wording.hpp"
#include "write/chart/chart_heading.hpp"
#include "write/chart/chart_kinds.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/font_metrics.hpp"
#include "write/chart/name_column.hpp"
#include "write/chart/series_look.hpp"
#include "write/chart/text_layout.hpp"

namespace redovisa {

namespace {

constexpr double lone_bar = 30;
constexpr double row_bar = 20;
constexpr double between_parts = 1.5;
constexpr double widest_count = 60;  // px
constexpr double below_names = 6;
constexpr double between_names = 18;

/// One part of a bar: from where to where, in px.
struct Part {
  double left = 0, right = 0;
  std::optional<Decimal> value;

  double middle() const { return (left + right) / 2; }
};

/// A part below zero makes no part of a whole and gets no width; its value is still written.
double size_of(const std::optional<Decimal>& value) { return value ? std::max(0.0, to_double(*value)) : 0; }

double whole_of(const Chart& chart, std::size_t category) {
  double sum = 0;
  for (const Series& series : chart.series) sum += size_of(value_at(series, category));
  return sum;
}

double greatest_whole(const Chart& chart) {
  double greatest = 0;
  for (std::size_t c = 0; c < chart.categories.size(); ++c) greatest = std::max(greatest, whole_of(chart, c));
  return greatest;
}

std::vector<Part> parts_of(const Chart& chart, std::size_t category, double left, double px_per_unit) {
  std::vector<Part> parts;
  for (const Series& series : chart.series) {
    const auto value = value_at(series, category);
    const double right = left + size_of(value) * px_per_unit;
    parts.push_back({left, right, value});
    left = right;
  }
  return parts;
}

/// Without an emphasised series, or judgements, the first part is the one to look at.
Chart with_emphasis(Chart chart) {
  const bool any = std::any_of(chart.series.begin(), chart.series.end(),
                               [](const Series& s) { return s.emphasised || s.mark; });
  if (!any) chart.series.front().emphasised = true;
  return chart;
}

void add_parts(Drawing& drawing, const std::vector<Part>& parts, const std::vector<BarLook>& looks,
               double top, double height) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double width = parts[i].right - parts[i].left;
    if (width <= 0) continue;
    const double gap = width > 2 * between_parts ? between_parts : 0;
    drawing.shapes.emplace_back(filled({{parts[i].left, top}, width - gap, height, {}}, looks[i]));
  }
}

/// What stands above a lone bar: a swatch, the name of a part and its value.
struct PartName {
  std::string text;
  bool bold = false;
  double room = 0;  // px, with the space to the next
};

std::vector<PartName> part_names(const Chart& chart) {
  std::vector<PartName> names;
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    const bool bold = stands_out(chart, i);
    std::string text = named_value(chart, chart.series[i], value_at(chart.series[i], 0));
    const double room =
        swatch_room + text_width(text, bold) * label_size * room_for_other_fonts + between_names;
    names.push_back({std::move(text), bold, room});
  }
  return names;
}

bool names_fit(const Chart& chart, double width) {
  double room = -between_names;
  for (const PartName& name : part_names(chart)) room += name.room;
  return room <= width;
}

/// Each name begins where its part does, or as near as the others allow.
void add_part_names(Drawing& drawing, const Chart& chart, const std::vector<Part>& parts,
                    const Palette& palette, double top) {
  const auto looks = bar_looks(chart, palette);
  const auto names = part_names(chart);
  std::vector<Wanted> wanted;
  for (std::size_t i = 0; i < parts.size(); ++i)
    wanted.push_back({parts[i].left + names[i].room / 2, names[i].room});
  const auto middles = placed_apart(wanted, 0, drawing.width + between_names);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const double left = middles[i] - names[i].room / 2;
    add_swatch(drawing, {left, top}, looks[i]);
    const std::string& colour = names[i].bold ? palette.accent : palette.text;
    add_lines(drawing.shapes, {names[i].text},
              {{left + swatch_room, top}, {}, label_size, Anchor::start, names[i].bold, colour});
  }
}

bool fits_on(const Part& part, const std::string& text) {
  return text_width(text, true) * small_size + 8 <= part.right - part.left - between_parts;
}

/// "● 4", or the count alone where there is no room for more.
std::string text_on(const Chart& chart, const Series& series, const Part& part) {
  const std::string value = value_text(chart, part.value);
  if (!series.mark || series.mark->symbol.empty()) return value;
  const std::string both = fmt::format("{}{}{}", series.mark->symbol, no_break_space, value);
  return fits_on(part, both) ? both : value;
}

/// The value on its part, where there is room for it.
void add_value(Drawing& drawing, const std::string& text, const Part& part, const BarLook& look,
               double middle, const Palette& palette) {
  if (!fits_on(part, text)) return;
  const double width = text_width(text, true) * small_size;
  const std::string& ground = ground_of(look);
  const double x = part.middle() - between_parts / 2;
  if (look.fill == Fill::hatched || look.fill == Fill::crossed)
    drawing.shapes.emplace_back(Box{{x - width / 2 - 3, middle - 7}, width + 6, 14, ground});
  drawing.shapes.emplace_back(Label{{x, middle + small_size * 0.31},
                                    text,
                                    small_size,
                                    Anchor::middle,
                                    true,
                                    contrast("FFFFFF", ground) >= 4.5 ? "FFFFFF" : palette.text});
}

void draw_one_bar(const Chart& chart, const Palette& palette, Drawing& drawing) {
  const double top = add_heading(drawing, unit_and_remarks(chart, palette));
  const double bar_top = top + height_of_lines(1, label_size) + below_names;
  const double whole = std::max(greatest_whole(chart), 1e-9);
  const auto parts = parts_of(chart, 0, 0, drawing.width / whole);
  add_part_names(drawing, chart, parts, palette, top);
  add_parts(drawing, parts, bar_looks(chart, palette), bar_top, lone_bar);
  drawing.height = bar_top + lone_bar + 2;
}

/// A few things that are counted need no bars across the page.
double widest_unit(const Chart& chart) {
  const bool counts = std::all_of(chart.series.begin(), chart.series.end(),
                                  [](const Series& series) { return series.mark.has_value(); });
  return counts ? widest_count : std::numeric_limits<double>::infinity();
}

void draw_rows(const Chart& chart, const Palette& palette, Drawing& drawing) {
  auto heading = unit_and_remarks(chart, palette);
  for (auto& item : key_to_bars(chart, palette)) heading.push_back(std::move(item));
  const double top = add_heading(drawing, heading);
  const NameColumn names = name_column(chart.categories, drawing.width, row_bar, top);
  const double px_per_unit =
      std::min((drawing.width - names.right) / std::max(greatest_whole(chart), 1e-9), widest_unit(chart));
  const auto looks = bar_looks(chart, palette);
  for (std::size_t c = 0; c < chart.categories.size(); ++c) {
    const auto parts = parts_of(chart, c, names.right, px_per_unit);
    const double middle = names.rows[c].middle;
    add_parts(drawing, parts, looks, middle - row_bar / 2, row_bar);
    for (std::size_t s = 0; s < parts.size(); ++s)
      add_value(drawing, text_on(chart, chart.series[s], parts[s]), parts[s], looks[s], middle, palette);
  }
  add_names(drawing, names, palette);
  drawing.height = names.bottom + 2;
}

}  // namespace

void draw_stacked(const Chart& chart, const Palette& palette, Drawing& drawing) {
  const Chart emphasised = with_emphasis(chart);
  if (chart.categories.size() == 1 && names_fit(emphasised, drawing.width))
    draw_one_bar(emphasised, palette, drawing);
  else
    draw_rows(emphasised, palette, drawing);
}

}  // namespace redovisa

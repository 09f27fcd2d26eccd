#include "write/word/word_chart_series.hpp"

#include <cmath>
#include <fmt/format.h>

#include "view/wording.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/series_look.hpp"
#include "write/word/chart_workbook.hpp"
#include "write/word/word_chart_labels.hpp"

namespace redovisa {

namespace {

constexpr double emu_per_pixel = 9525;
constexpr long marker_points = 6, target_points = 14;

/// "Data!$B$2:$B$9"; column 0 is A.
std::string cells(std::size_t column, std::size_t first_row, std::size_t last_row) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  if (first_row == last_row) return fmt::format("{}!${}${}", chart_sheet, letters, first_row);
  return fmt::format("{}!${}${}:${}${}", chart_sheet, letters, first_row, letters, last_row);
}

void append_value(XmlText& xml, std::string_view name, std::string_view value) {
  xml.leaf(name, "val", value);
}

void append_point(XmlText& xml, std::size_t index, const std::string& text) {
  xml.open("c:pt").attribute("idx", static_cast<long>(index)).open("c:v").text(text).close().close();
}

void append_formula(XmlText& xml, const std::string& formula) { xml.open("c:f").text(formula).close(); }

void append_count(XmlText& xml, std::size_t count) { xml.leaf("c:ptCount", "val", static_cast<long>(count)); }

void append_name(XmlText& xml, const Series& series, std::size_t column) {
  xml.open("c:tx").open("c:strRef");
  append_formula(xml, cells(column, 1, 1));
  xml.open("c:strCache");
  append_count(xml, 1);
  append_point(xml, 0, series_name(series));
  xml.close().close().close();
}

void append_categories(XmlText& xml, const Chart& chart) {
  xml.open("c:cat").open("c:strRef");
  append_formula(xml, cells(0, 2, chart.categories.size() + 1));
  xml.open("c:strCache");
  append_count(xml, chart.categories.size());
  for (std::size_t i = 0; i < chart.categories.size(); ++i) append_point(xml, i, chart.categories[i]);
  xml.close().close().close();
}

void append_values(XmlText& xml, const Chart& chart, const Series& series, std::size_t column) {
  xml.open("c:val").open("c:numRef");
  append_formula(xml, cells(column, 2, chart.categories.size() + 1));
  xml.open("c:numCache").open("c:formatCode").text(chart_number_format(chart)).close();
  append_count(xml, chart.categories.size());
  for (std::size_t i = 0; i < chart.categories.size(); ++i)
    if (const auto value = value_at(series, i)) append_point(xml, i, to_machine_text(*value));
  xml.close().close().close();
}

long emu(double pixels) { return static_cast<long>(std::lround(pixels * emu_per_pixel)); }

std::string_view preset_of(Dash dash) {
  switch (dash) {
    case Dash::solid:
      return "solid";
    case Dash::dashed:
      return "dash";
    case Dash::dotted:
      return "sysDot";
    case Dash::dash_dotted:
      return "dashDot";
  }
  return "solid";
}

void append_outline(XmlText& xml, const std::string& colour, double width, Dash dash = Dash::solid) {
  xml.open("a:ln").attribute("w", emu(width)).attribute("cap", "rnd");
  append_solid_fill(xml, colour);
  append_value(xml, "a:prstDash", preset_of(dash));
  xml.leaf("a:round").close();
}

std::string_view pattern_of(Fill fill) {
  switch (fill) {
    case Fill::solid:
    case Fill::hollow:
      return {};
    case Fill::hatched:
      return "wdUpDiag";
    case Fill::crossed:
      return "openDmnd";
  }
  return {};
}

void append_fill(XmlText& xml, const BarLook& look) {
  const auto pattern = pattern_of(look.fill);
  if (pattern.empty()) return append_solid_fill(xml, ground_of(look));
  xml.open("a:pattFill").attribute("prst", pattern);
  xml.open("a:fgClr").leaf("a:srgbClr", "val", look.colour).close();
  xml.open("a:bgClr").leaf("a:srgbClr", "val", look.ground).close();
  xml.close();
}

std::string_view symbol_of(std::optional<MarkerShape> shape) {
  if (!shape) return "none";
  switch (*shape) {
    case MarkerShape::disc:
    case MarkerShape::hollow_disc:
      return "circle";
    case MarkerShape::hollow_square:
      return "square";
    case MarkerShape::hollow_triangle:
      return "triangle";
    case MarkerShape::hollow_diamond:
      return "diamond";
  }
  return "none";
}

/// A target that is known for one year alone is no line; it is seen as a dash.
void append_target_marker(XmlText& xml, const LineLook& look) {
  xml.open("c:marker");
  append_value(xml, "c:symbol", "dash");
  xml.leaf("c:size", "val", target_points).open("c:spPr");
  append_solid_fill(xml, look.colour);
  append_outline(xml, look.colour, 1);
  xml.close().close();
}

void append_marker(XmlText& xml, const LineLook& look) {
  xml.open("c:marker");
  append_value(xml, "c:symbol", symbol_of(look.marker));
  if (look.marker) {
    xml.leaf("c:size", "val", marker_points).open("c:spPr");
    append_solid_fill(xml, *look.marker == MarkerShape::disc ? look.colour : "FFFFFF");
    append_outline(xml, look.colour, 1.5);
    xml.close();
  }
  xml.close();
}

void append_line_look(XmlText& xml, const Chart& chart, std::size_t index, const Palette& palette) {
  const LineLook look = line_looks(chart, palette)[index];
  xml.open("c:spPr");
  append_outline(xml, look.colour, look.width, look.dash);
  xml.close();
  if (chart.series[index].role == SeriesRole::target)
    append_target_marker(xml, look);
  else
    append_marker(xml, look);
  append_line_labels(xml, chart, index, look.colour);
}

void append_bar_look(XmlText& xml, const Chart& chart, std::size_t index, const Palette& palette) {
  const BarLook look = bar_looks(chart, palette)[index];
  xml.open("c:spPr");
  append_fill(xml, look);
  append_outline(xml, look.colour, 1);
  xml.close();
  append_value(xml, "c:invertIfNegative", "0");
  append_bar_labels(xml, chart, index, look, palette);
}

}  // namespace

bool is_drawn_as_lines(ChartKind kind) {
  switch (kind) {
    case ChartKind::line:
    case ChartKind::history:
    case ChartKind::panels:
      return true;
    case ChartKind::bars:
    case ChartKind::horizontal_bars:
    case ChartKind::stacked:
      return false;
  }
  return false;
}

bool lies_down(ChartKind kind) { return kind == ChartKind::horizontal_bars || kind == ChartKind::stacked; }

std::string chart_number_format(const Chart& chart) {
  const std::string figures =
      fmt::format("#,##0{}{}", chart.decimals > 0 ? "." : "", std::string(chart.decimals, '0'));
  return fmt::format("[$-41D]{};{}{}", figures, minus_sign, figures);
}

void append_series(XmlText& xml, const Chart& chart, std::size_t index, const Palette& palette) {
  const bool lines = is_drawn_as_lines(chart.kind);
  xml.open("c:ser")
      .leaf("c:idx", "val", static_cast<long>(index))
      .leaf("c:order", "val", static_cast<long>(index));
  append_name(xml, chart.series[index], index + 1);
  if (lines)
    append_line_look(xml, chart, index, palette);
  else
    append_bar_look(xml, chart, index, palette);
  append_categories(xml, chart);
  append_values(xml, chart, chart.series[index], index + 1);
  if (lines) append_value(xml, "c:smooth", "0");
  xml.close();
}

void append_text_look(XmlText& xml, double points, const std::string& colour, bool bold) {
  xml.open("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:pPr").open("a:defRPr");
  xml.attribute("lang", "sv-SE").attribute("sz", std::lround(points * 100)).attribute("b", bold ? 1L : 0L);
  append_solid_fill(xml, colour);
  xml.leaf("a:latin", "typeface", "+mn-lt").close().close();
  xml.leaf("a:endParaRPr", "lang", "sv-SE").close().close();
}

void append_solid_fill(XmlText& xml, const std::string& colour) {
  xml.open("a:solidFill").leaf("a:srgbClr", "val", colour).close();
}

}  // namespace redovisa

#include "write/word/word_chart_part.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "write/chart/chart_values.hpp"
#include "write/chart/text_layout.hpp"
#include "write/word/word_chart_series.hpp"
#include "write/word/word_part.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

namespace {

constexpr long names_axis = 1001, values_axis = 1002;
constexpr double widest_title = 0.94;  // in shares of the chart
constexpr std::size_t most_title_lines = 3;
constexpr double text_points = 9, small_points = 8;
constexpr std::string_view nothing = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

void append_value(XmlText& xml, std::string_view name, std::string_view value) {
  xml.leaf(name, "val", value);
}

/// A line of rich text: a title's or an axis's.
void append_title(XmlText& xml, const std::string& text, double points, const std::string& colour,
                  bool bold) {
  xml.open("c:title").open("c:tx").open("c:rich").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:r");
  xml.open("a:rPr").attribute("lang", "sv-SE").attribute("sz", std::lround(points * 100));
  xml.attribute("b", bold ? 1L : 0L);
  append_solid_fill(xml, colour);
  xml.leaf("a:latin", "typeface", "+mn-lt").close();
  xml.open("a:t").text(text).close().close().close().close().close();
  append_value(xml, "c:overlay", "0");
  xml.close();
}

/// The part of the chart that the lines stand in, in shares of the whole.
struct InnerPlot {
  double left, top, right, bottom;
};

double lines_of_title(const std::string& title, double width) {
  return static_cast<double>(wrapped_within(title, width * widest_title, label_size, true).size());
}

/// Of a title in px: LibreOffice's lines are higher than Word's.
double height_of_title(const std::string& title, double width) {
  constexpr double tallest_line = 1.35, space = 14;
  return lines_of_title(title, width) * label_size * tallest_line + space;
}

/// Room at the right for the labels that name the lines, and above for the title.
InnerPlot inner_plot(const Chart& chart, const ChartFrame& frame, const std::string& title) {
  const double head = title.empty() ? 6 : height_of_title(title, frame.width);
  const bool panel = chart.kind == ChartKind::history;
  const double over = panel ? 20 : 8;  // labels stand over points
  return {(panel ? 8 : 46) / frame.width, (head + over) / frame.height, 1 - (panel ? 86 : 110) / frame.width,
          1 - 26 / frame.height};
}

void append_share(XmlText& xml, std::string_view name, double share) {
  append_value(xml, name, fmt::format("{:.4f}", std::clamp(share, 0.0, 1.0)));
}

void append_layout(XmlText& xml, const Chart& chart, const ChartFrame& frame, const std::string& title) {
  if (!is_drawn_as_lines(chart.kind)) {
    xml.leaf("c:layout");
    return;
  }
  const InnerPlot plot = inner_plot(chart, frame, title);
  xml.open("c:layout").open("c:manualLayout");
  append_value(xml, "c:layoutTarget", "inner");
  append_value(xml, "c:xMode", "edge");
  append_value(xml, "c:yMode", "edge");
  append_share(xml, "c:x", plot.left);
  append_share(xml, "c:y", plot.top);
  append_share(xml, "c:w", plot.right - plot.left);
  append_share(xml, "c:h", plot.bottom - plot.top);
  xml.close().close();
}

void append_all_series(XmlText& xml, const Chart& chart, const Palette& palette) {
  for (std::size_t i = 0; i < chart.series.size(); ++i) append_series(xml, chart, i, palette);
}

void append_axis_ids(XmlText& xml) {
  xml.leaf("c:axId", "val", names_axis).leaf("c:axId", "val", values_axis);
}

void append_lines(XmlText& xml, const Chart& chart, const Palette& palette) {
  xml.open("c:lineChart");
  append_value(xml, "c:grouping", "standard");
  append_value(xml, "c:varyColors", "0");
  append_all_series(xml, chart, palette);
  append_value(xml, "c:marker", "1");
  append_axis_ids(xml);
  xml.close();
}

void append_bars(XmlText& xml, const Chart& chart, const Palette& palette) {
  const bool stacked = chart.kind == ChartKind::stacked;
  xml.open("c:barChart");
  append_value(xml, "c:barDir", lies_down(chart.kind) ? "bar" : "col");
  append_value(xml, "c:grouping", stacked ? "stacked" : "clustered");
  append_value(xml, "c:varyColors", "0");
  append_all_series(xml, chart, palette);
  append_value(xml, "c:gapWidth", "50");
  if (stacked) append_value(xml, "c:overlap", "100");
  append_axis_ids(xml);
  xml.close();
}

void append_line_look(XmlText& xml, const std::string& colour) {
  xml.open("c:spPr").open("a:ln").attribute("w", 9525L);
  append_solid_fill(xml, colour);
  xml.close().close();
}

void append_names_axis(XmlText& xml, const Chart& chart, const Palette& palette) {
  const bool lying = lies_down(chart.kind);
  xml.open("c:catAx").leaf("c:axId", "val", names_axis).open("c:scaling");
  append_value(xml, "c:orientation", lying ? "maxMin" : "minMax");  // the first on top
  xml.close();
  append_value(xml, "c:delete", "0");
  append_value(xml, "c:axPos", lying ? "l" : "b");
  xml.markup("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
  append_value(xml, "c:majorTickMark", "none");
  append_value(xml, "c:minorTickMark", "none");
  append_value(xml, "c:tickLblPos", is_mirrored(chart) ? "high" : "low");
  append_line_look(xml, palette.grey);
  append_text_look(xml, chart.kind == ChartKind::history ? small_points : text_points, palette.text);
  xml.leaf("c:crossAx", "val", values_axis);
  append_value(xml, "c:crosses", "autoZero");
  append_value(xml, "c:auto", "0");
  append_value(xml, "c:lblAlgn", "ctr");
  append_value(xml, "c:lblOffset", "100");
  append_value(xml, "c:noMultiLvlLbl", "1");
  xml.close();
}

/// Where all figures are written in the chart there is nothing to read on a scale.
bool has_scale(const Chart& chart) { return chart.kind == ChartKind::line || chart.kind == ChartKind::bars; }

void append_values_axis(XmlText& xml, const Chart& chart, const Palette& palette) {
  xml.open("c:valAx").leaf("c:axId", "val", values_axis).open("c:scaling");
  append_value(xml, "c:orientation", is_mirrored(chart) ? "maxMin" : "minMax");
  xml.close();
  append_value(xml, "c:delete", has_scale(chart) ? "0" : "1");
  append_value(xml, "c:axPos", lies_down(chart.kind) ? "b" : "l");
  if (has_scale(chart)) {
    xml.open("c:majorGridlines");
    append_line_look(xml, palette.grid);
    xml.close();
  }
  xml.open("c:numFmt")
      .attribute("formatCode", chart_number_format(chart))
      .attribute("sourceLinked", 0L)
      .close();
  append_value(xml, "c:majorTickMark", "none");
  append_value(xml, "c:minorTickMark", "none");
  append_value(xml, "c:tickLblPos", "nextTo");
  xml.markup(nothing);
  append_text_look(xml, text_points, palette.grey);
  xml.leaf("c:crossAx", "val", names_axis);
  append_value(xml, "c:crosses", "autoZero");
  append_value(xml, "c:crossBetween", chart.kind == ChartKind::line ? "midCat" : "between");
  xml.close();
}

/// Lines are named at their ends, and bars that lie down beside those of one category.
void append_legend(XmlText& xml, const Chart& chart, const Palette& palette) {
  if (is_drawn_as_lines(chart.kind) || chart.series.size() < 2 || category_of_names(chart)) return;
  xml.open("c:legend");
  append_value(xml, "c:legendPos", "t");
  append_value(xml, "c:overlay", "0");
  append_text_look(xml, text_points, palette.text);
  xml.close();
}

void append_plot(XmlText& xml, const Chart& chart, const Palette& palette, const ChartFrame& frame,
                 const std::string& title) {
  xml.open("c:plotArea");
  append_layout(xml, chart, frame, title);
  if (is_drawn_as_lines(chart.kind))
    append_lines(xml, chart, palette);
  else
    append_bars(xml, chart, palette);
  append_names_axis(xml, chart, palette);
  append_values_axis(xml, chart, palette);
  xml.markup(nothing).close();
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : " ") + line;
  return text;
}

/// The caption of a panel, not longer than its chart has room for, or the unit.
std::string title_of(const Chart& chart, const ChartFrame& frame) {
  if (!frame.titled) return chart.unit;
  const std::string title =
      joined(wrapped_on(most_title_lines, chart.caption, frame.width * widest_title, label_size, true));
  return chart.unit.empty() ? title : fmt::format("{} – {}", title, chart.unit);
}

void append_heading(XmlText& xml, const std::string& title, const Palette& palette, bool titled) {
  if (!title.empty())
    append_title(xml, title, titled ? text_points : small_points, titled ? palette.text : palette.grey,
                 titled);
  append_value(xml, "c:autoTitleDeleted", title.empty() ? "1" : "0");
}

}  // namespace

std::string word_chart_part(const Chart& chart, const Palette& palette, const ChartFrame& frame,
                            std::string_view workbook) {
  const std::string title = title_of(chart, frame);
  XmlText xml;
  xml.markup(xml_declaration).open("c:chartSpace");
  xml.attribute("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
  xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
  xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  append_value(xml, "c:date1904", "0");
  append_value(xml, "c:lang", "sv-SE");
  append_value(xml, "c:roundedCorners", "0");
  xml.open("c:chart");
  append_heading(xml, title, palette, frame.titled);
  append_plot(xml, chart, palette, frame, title);
  append_legend(xml, chart, palette);
  append_value(xml, "c:plotVisOnly", "1");
  append_value(xml, "c:dispBlanksAs", "gap");
  xml.close().markup(nothing);
  append_text_look(xml, text_points, palette.text);
  xml.open("c:externalData").attribute("r:id", workbook);
  append_value(xml, "c:autoUpdate", "0");
  xml.close().close();
  return xml.take();
}

}  // namespace redovisa

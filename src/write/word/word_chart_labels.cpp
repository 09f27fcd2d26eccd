#include "write/word/word_chart_labels.hpp"

#include <fmt/format.h>
#include <string_view>

#include "write/chart/chart_values.hpp"
#include "write/word/word_chart_series.hpp"

namespace redovisa {

namespace {

constexpr double label_points = 8;
constexpr std::size_t most_bar_labels = 80;

void append_value(XmlText& xml, std::string_view name, std::string_view value) {
  xml.leaf(name, "val", value);
}

/// What a label shows and where; the element's last parts, in the schema's order.
struct LabelParts {
  std::string format, position;  // position empty: where Word puts it
  bool value = true, series = false;
};

void append_label_parts(XmlText& xml, const LabelParts& parts, const std::string& colour, bool bold) {
  xml.open("c:numFmt").attribute("formatCode", parts.format).attribute("sourceLinked", 0L).close();
  xml.markup("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
  append_text_look(xml, label_points, colour, bold);
  if (!parts.position.empty()) append_value(xml, "c:dLblPos", parts.position);
  append_value(xml, "c:showLegendKey", "0");
  append_value(xml, "c:showVal", parts.value ? "1" : "0");
  append_value(xml, "c:showCatName", "0");
  append_value(xml, "c:showSerName", parts.series ? "1" : "0");
  append_value(xml, "c:showPercent", "0");
  append_value(xml, "c:showBubbleSize", "0");
  if (parts.series) xml.open("c:separator").text(" ").close();
}

/// Where a line's last label stands: series whose last figures are of the same year are told apart by height,
/// the highest above its mark and the lowest below.
std::string place_of_last(const Chart& chart, std::size_t index, std::size_t category) {
  if (chart.kind != ChartKind::history) return "r";
  const Decimal own = *value_at(chart.series[index], category);
  bool any_above = false, any_below = false;
  for (std::size_t i = 1; i < chart.series.size(); ++i) {
    if (i == index || last_reported(chart, chart.series[i]) != category) continue;
    const Decimal other = *value_at(chart.series[i], category);
    const bool above = other > own || (other == own && i < index);
    (above ? any_above : any_below) = true;
  }
  if (any_above == any_below) return "r";
  if (!any_above) return "t";
  return own > Decimal{} ? "b" : "r";  // below the axis are the years
}

/// With the symbol of the judgement before the count, and nothing where there is none.
std::string part_format(const Chart& chart, const Series& series) {
  const std::string symbol =
      series.mark && !series.mark->symbol.empty() ? fmt::format("\"{} \"", series.mark->symbol) : "";
  return fmt::format("{}{};;", symbol, chart.decimals == 0 ? "#,##0" : chart_number_format(chart));
}

}  // namespace

void append_line_labels(XmlText& xml, const Chart& chart, std::size_t index, const std::string& colour) {
  const Series& series = chart.series[index];
  const bool all = chart.kind == ChartKind::history && index == 0;
  const std::string format = chart_number_format(chart);
  const bool bold = stands_out(chart, index);
  xml.open("c:dLbls");
  if (const auto last = last_reported(chart, series); last && !all) {
    xml.open("c:dLbl").leaf("c:idx", "val", static_cast<long>(*last));
    append_label_parts(xml, {format, place_of_last(chart, index, *last), true, true}, colour,
                       bold && chart.kind == ChartKind::line);
    xml.close();
  }
  append_label_parts(xml, {format, all ? "t" : "r", all, false}, colour, bold);
  xml.close();
}

namespace {

/// A series is named where its bar has most room beside it.
void append_label_with_name(XmlText& xml, std::size_t category, const LabelParts& parts,
                            const Palette& palette, bool bold) {
  xml.open("c:dLbl").leaf("c:idx", "val", static_cast<long>(category));
  append_label_parts(xml, parts, palette.text, bold);
  xml.close();
}

void append_labels_beside(XmlText& xml, const Chart& chart, std::size_t index, const Palette& palette) {
  const bool is_target =
      chart.series[index].role == SeriesRole::target;  // its label would lie on the next bar
  const bool many = chart.categories.size() * chart.series.size() > most_bar_labels;
  const auto names = category_of_names(chart);
  if (!names && (is_target || many)) return;
  const bool shown = !is_target && !many, bold = stands_out(chart, index);
  const std::string format = chart_number_format(chart);
  xml.open("c:dLbls");
  if (names) append_label_with_name(xml, *names, {format, "outEnd", shown, true}, palette, bold);
  append_label_parts(xml, {format, "outEnd", shown}, palette.text, bold);
  xml.close();
}

}  // namespace

void append_bar_labels(XmlText& xml, const Chart& chart, std::size_t index, const BarLook& look,
                       const Palette& palette) {
  if (chart.kind != ChartKind::stacked) return append_labels_beside(xml, chart, index, palette);
  if (chart.categories.size() * chart.series.size() > most_bar_labels) return;
  const bool on_dark = contrast(ground_of(look), "FFFFFF") >= 4.5;
  xml.open("c:dLbls");
  append_label_parts(xml, {part_format(chart, chart.series[index]), "ctr"}, on_dark ? "FFFFFF" : palette.text,
                     true);
  xml.close();
}

}  // namespace redovisa

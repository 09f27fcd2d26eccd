#include "write/word/word_chart.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "write/chart/chart_drawing.hpp"
#include "write/word/chart_workbook.hpp"
#include "write/word/word_chart_part.hpp"
#include "write/word/word_chart_series.hpp"
#include "write/word/word_picture.hpp"

namespace redovisa {

namespace {

constexpr long emu_per_twip = 635;
constexpr double emu_per_pixel = 9525;
constexpr double twips_per_millimetre = 1440 / 25.4;
constexpr double px_per_millimetre = 96 / 25.4;
constexpr std::string_view chart_namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr double room_for_caption = 60;                     // px
constexpr double least_height = 150, history_height = 190;  // px
constexpr double bar_height = 12, room_above_bars = 46;     // px
constexpr int charts_in_a_row = 2, between_charts = 60;     // twips

/// In px: what a page has room for beside the caption.
double greatest_height(const WordDraft& draft) {
  const PageSize& page = draft.look.page;
  const double paper = draft.lying ? page.width : page.height;
  return (paper - page.top - page.bottom) * px_per_millimetre - room_for_caption;
}

double bars_of(const Chart& chart) {
  const std::size_t in_each = chart.kind == ChartKind::stacked ? 2 : chart.series.size() + 1;
  return static_cast<double>(chart.categories.size() * in_each);
}

/// As high as our own drawing, so that pages break alike, but high enough for what Word needs.
double height_of(const Chart& chart, const WordDraft& draft, int width) {
  if (chart.kind == ChartKind::history) return history_height;
  const double drawn = draw(chart, draft.look.palette, width / twips_per_millimetre).height;
  const double needed = lies_down(chart.kind) ? room_above_bars + bars_of(chart) * bar_height : least_height;
  return std::min(std::max(drawn, needed), greatest_height(draft));
}

/// The chart's part and its workbook; the id of the document's relationship to it.
std::string add_parts(WordDraft& draft, const Chart& chart, const ChartFrame& frame) {
  const auto number = draft.charts.size() + 1;
  Relations own;
  const std::string workbook = own.add("package", fmt::format("../embeddings/diagram{}.xlsx", number));
  draft.charts.push_back(
      {word_chart_part(chart, draft.look.palette, frame, workbook), chart_workbook(chart)});
  return draft.relations.add("chart", fmt::format("charts/chart{}.xml", number));
}

void append_chart(WordDraft& draft, const Chart& chart, const std::string& name, int width, bool titled) {
  const double height = height_of(chart, draft, width);
  const std::string relation =
      add_parts(draft, chart, {width / twips_per_millimetre * px_per_millimetre, height, titled});
  const DrawingFrame frame{draft.next_drawing++,
                           name,
                           chart.description,
                           width * emu_per_twip,
                           std::lround(height * emu_per_pixel),
                           chart.caption};
  XmlText& xml = draft.xml;
  open_inline_drawing(xml);
  append_size(xml, "wp:extent", frame);
  append_words(xml, "wp:docPr", frame);
  xml.leaf("wp:cNvGraphicFramePr");
  xml.open("a:graphic").open("a:graphicData").attribute("uri", chart_namespace);
  xml.open("c:chart").attribute("xmlns:c", chart_namespace).attribute("r:id", relation).close();
  xml.close().close().close().close().close();
}

}  // namespace

void append_editable_charts(WordDraft& draft, const Figure& figure, int width) {
  const auto charts = charts_within(figure.chart);
  const bool panels = figure.chart.kind == ChartKind::panels;
  const int each = panels ? (width - between_charts) / charts_in_a_row : width;
  for (std::size_t i = 0; i < charts.size(); ++i) {
    const std::string number = figure.number > 0 ? std::to_string(figure.number) : charts[i]->id;
    append_chart(
        draft, *charts[i],
        panels ? fmt::format("Diagram {}, del {}", number, i + 1) : fmt::format("Diagram {}", number), each,
        panels);
  }
}

}  // namespace redovisa

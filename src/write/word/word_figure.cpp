#include "write/word/word_figure.hpp"

#include <fmt/format.h>

#include "write/chart/chart_drawing.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/emf.hpp"
#include "write/chart/svg.hpp"
#include "write/word/word_caption.hpp"
#include "write/word/word_chart.hpp"
#include "write/word/word_paragraph.hpp"
#include "write/word/word_picture.hpp"

namespace redovisa {
namespace {

constexpr double emu_per_pixel = 9525;
constexpr double twips_per_millimetre = 1440 / 25.4;
constexpr std::string_view svg_extension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
constexpr std::string_view svg_namespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

std::string add_media(WordDraft& draft, std::string name, std::string bytes) {
  draft.media.push_back({std::move(name), std::move(bytes)});
  return draft.relations.add("image", draft.media.back().name);
}

/// An SVG with an EMF for programs that do not know it; the SVG alone in print.
std::string blip_of(WordDraft& draft, const Drawing& drawing, const std::string& file) {
  XmlText xml;
  if (draft.for_print)
    return xml.leaf("a:blip", "r:embed", add_media(draft, file + ".svg", to_svg(drawing))).take();
  xml.open("a:blip").attribute("r:embed", add_media(draft, file + ".emf", to_emf(drawing)));
  xml.open("a:extLst").open("a:ext").attribute("uri", svg_extension);
  xml.open("asvg:svgBlip").attribute("xmlns:asvg", svg_namespace);
  xml.attribute("r:embed", add_media(draft, file + ".svg", to_svg(drawing)));
  return xml.close().close().close().close().take();
}

void append_drawing(WordDraft& draft, const Figure& figure, int width) {
  const Drawing drawing = draw(figure.chart, draft.look.palette, width / twips_per_millimetre);
  const long id = draft.next_drawing++;
  const DrawingFrame frame{id,
                           fmt::format("Diagram {}", figure.number > 0 ? figure.number : id),
                           figure.chart.description,
                           static_cast<long>(drawing.width * emu_per_pixel),
                           static_cast<long>(drawing.height * emu_per_pixel),
                           figure.chart.caption};
  const std::string blip = blip_of(draft, drawing, fmt::format("media/diagram{}", id));
  open_inline_drawing(draft.xml);
  append_size(draft.xml, "wp:extent", frame);
  append_words(draft.xml, "wp:docPr", frame);
  append_picture(draft.xml, frame, blip);
  draft.xml.close().close().close();
}

}  // namespace

void write_figure(WordDraft& draft, const Figure& figure, int indent, int width) {
  const bool has_caption = figure.number > 0;
  ParagraphFormat format{"Figure", has_caption};
  if (indent > 0) format.indent = indent;
  format.takes_gap = false;
  open_paragraph(draft, format);
  const long bookmark = has_caption ? 0 : begin_bookmark(draft, figure.chart.id);
  if (draft.editable_charts && !draft.for_print && has_values(figure.chart))
    append_editable_charts(draft, figure, width);
  else
    append_drawing(draft, figure, width);
  end_bookmark(draft, bookmark);
  close_paragraph(draft);
  if (!has_caption) return;
  write_caption(draft, {"FigureCaption", "Diagram", figure.number, figure.chart.caption, figure.chart.id,
                        indent, false});
}

}  // namespace redovisa

#include "write/word/word_figure.hpp"

#include <fmt/format.h>

#include "write/chart/chart_drawing.hpp"
#include "write/chart/chart_values.hpp"
#include "write/chart/emf.hpp"
#include "write/chart/svg.hpp"
#include "write/word/word_caption.hpp"
#include "write/word/word_chart.hpp"
#include "write/word/word_paragraph.hpp"

namespace redovisa {
namespace {

constexpr double emu_per_pixel = 9525;
constexpr double twips_per_millimetre = 1440 / 25.4;
constexpr std::string_view picture_namespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
constexpr std::string_view svg_extension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
constexpr std::string_view svg_namespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

struct Picture {
  std::string name;  // "Diagram 1"
  std::string_view title, description;
  std::string emf, svg;    // relationship ids; no EMF in print
  long id, width, height;  // EMU
};

std::string add_media(WordDraft& draft, std::string name, std::string bytes) {
  draft.media.push_back({std::move(name), std::move(bytes)});
  return draft.relations.add("image", draft.media.back().name);
}

Picture picture_of(WordDraft& draft, const Figure& figure, int width) {
  const Drawing drawing = draw(figure.chart, draft.look.palette, width / twips_per_millimetre);
  const long id = draft.next_drawing++;
  const std::string file = fmt::format("media/diagram{}", id);
  return {fmt::format("Diagram {}", figure.number > 0 ? figure.number : id),
          figure.chart.caption,
          figure.chart.description,
          draft.for_print ? std::string{} : add_media(draft, file + ".emf", to_emf(drawing)),
          add_media(draft, file + ".svg", to_svg(drawing)),
          id,
          static_cast<long>(drawing.width * emu_per_pixel),
          static_cast<long>(drawing.height * emu_per_pixel)};
}

void append_size(XmlText& xml, std::string_view name, const Picture& picture) {
  xml.open(name).attribute("cx", picture.width).attribute("cy", picture.height).close();
}

void append_non_visual(XmlText& xml, std::string_view name, const Picture& picture) {
  xml.open(name).attribute("id", picture.id).attribute("name", picture.name);
  xml.attribute("descr", picture.description).attribute("title", picture.title).close();
}

void append_blip(XmlText& xml, const Picture& picture) {
  if (picture.emf.empty()) {
    xml.open("pic:blipFill").leaf("a:blip", "r:embed", picture.svg);
    xml.markup("<a:stretch><a:fillRect/></a:stretch>").close();
    return;
  }
  xml.open("pic:blipFill").open("a:blip").attribute("r:embed", picture.emf);
  xml.open("a:extLst").open("a:ext").attribute("uri", svg_extension);
  xml.open("asvg:svgBlip").attribute("xmlns:asvg", svg_namespace).attribute("r:embed", picture.svg);
  xml.close().close().close().close().markup("<a:stretch><a:fillRect/></a:stretch>").close();
}

void append_picture(XmlText& xml, const Picture& picture) {
  xml.open("pic:pic").open("pic:nvPicPr");
  append_non_visual(xml, "pic:cNvPr", picture);
  xml.leaf("pic:cNvPicPr").close();
  append_blip(xml, picture);
  xml.open("pic:spPr").open("a:xfrm").markup("<a:off x=\"0\" y=\"0\"/>");
  append_size(xml, "a:ext", picture);
  xml.close().markup("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close().close();
}

void append_drawing(XmlText& xml, const Picture& picture) {
  xml.open("w:r").open("w:drawing").open("wp:inline");
  for (const auto side : {"distT", "distB", "distL", "distR"}) xml.attribute(side, 0L);
  append_size(xml, "wp:extent", picture);
  append_non_visual(xml, "wp:docPr", picture);
  xml.markup("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
  xml.open("a:graphic").open("a:graphicData").attribute("uri", picture_namespace);
  append_picture(xml, picture);
  xml.close().close().close().close().close();
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
    append_drawing(draft.xml, picture_of(draft, figure, width));
  end_bookmark(draft, bookmark);
  close_paragraph(draft);
  if (!has_caption) return;
  write_caption(draft, {"FigureCaption", "Diagram", figure.number, figure.chart.caption, figure.chart.id,
                        indent, false});
}

}  // namespace redovisa

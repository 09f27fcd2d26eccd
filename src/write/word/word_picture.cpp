#include "write/word/word_picture.hpp"

namespace redovisa {
namespace {

constexpr std::string_view picture_namespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

}  // namespace

void append_size(XmlText& xml, std::string_view element, const DrawingFrame& frame) {
  xml.open(element).attribute("cx", frame.width).attribute("cy", frame.height).close();
}

void append_words(XmlText& xml, std::string_view element, const DrawingFrame& frame) {
  xml.open(element).attribute("id", frame.id).attribute("name", frame.name);
  xml.attribute("descr", frame.description);
  if (frame.title) xml.attribute("title", *frame.title);
  xml.close();
}

void open_inline_drawing(XmlText& xml) {
  xml.open("w:r").open("w:drawing").open("wp:inline");
  for (const auto side : {"distT", "distB", "distL", "distR"}) xml.attribute(side, 0L);
}

void append_picture(XmlText& xml, const DrawingFrame& frame, std::string_view blip) {
  xml.markup("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
  xml.open("a:graphic").open("a:graphicData").attribute("uri", picture_namespace);
  xml.open("pic:pic").open("pic:nvPicPr");
  append_words(xml, "pic:cNvPr", frame);
  xml.leaf("pic:cNvPicPr").close();
  xml.open("pic:blipFill").markup(blip).markup("<a:stretch><a:fillRect/></a:stretch>").close();
  xml.open("pic:spPr").open("a:xfrm").markup("<a:off x=\"0\" y=\"0\"/>");
  append_size(xml, "a:ext", frame);
  xml.close().markup("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").close();
  xml.close().close().close();
}

}  // namespace redovisa

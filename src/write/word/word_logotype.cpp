#include "write/word/word_logotype.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "write/word/word_picture.hpp"

namespace redovisa {
namespace {

constexpr double emu_per_millimetre = 36000;
constexpr double widest_beside_title = 45, highest_beside_title = 14;  // millimetres

long emu(double millimetres) { return static_cast<long>(millimetres * emu_per_millimetre + 0.5); }

/// The largest rectangle of the picture's shape in the box, at its upper left.
PaperBox fitted(const Logotype& logotype, PaperBox box) {
  const double scale = std::min(box.width / logotype.width, box.height / logotype.height);
  box.width = logotype.width * scale;
  box.height = logotype.height * scale;
  return box;
}

PaperBox place_of(const Look& look, const Properties& properties) {
  if (properties.title_page) return fitted(look.logotype, look.logotype.box);
  PaperBox box = fitted(look.logotype, {0, look.page.top, widest_beside_title, highest_beside_title});
  box.left = look.page.width - look.page.right - box.width;
  return box;
}

void append_position(XmlText& xml, std::string_view element, double millimetres) {
  xml.open(element).attribute("relativeFrom", "page");
  xml.open("wp:posOffset").text(std::to_string(emu(millimetres))).close().close();
}

void append_anchor(XmlText& xml, const PaperBox& box, const DrawingFrame& frame, bool text_gives_way) {
  xml.open("wp:anchor");
  for (const auto side : {"distT", "distB"}) xml.attribute(side, 0L);
  for (const auto side : {"distL", "distR"}) xml.attribute(side, emu(text_gives_way ? 4 : 0));
  xml.attribute("simplePos", 0L).attribute("relativeHeight", 20L).attribute("behindDoc", 0L);
  xml.attribute("locked", 0L).attribute("layoutInCell", 1L).attribute("allowOverlap", 1L);
  xml.markup("<wp:simplePos x=\"0\" y=\"0\"/>");
  append_position(xml, "wp:positionH", box.left);
  append_position(xml, "wp:positionV", box.top);
  append_size(xml, "wp:extent", frame);
  xml.markup(text_gives_way ? "<wp:wrapSquare wrapText=\"bothSides\"/>" : "<wp:wrapNone/>");
}

}  // namespace

void append_logotype(WordDraft& draft, const Properties& properties) {
  const Logotype& logotype = draft.look.logotype;
  if (logotype.empty()) return;
  draft.media.push_back({"media/logotyp." + logotype.extension, logotype.bytes});
  const std::string relation = draft.relations.add("image", draft.media.back().name);
  const PaperBox box = place_of(draft.look, properties);
  const std::string description =
      properties.municipality.empty() ? "Logotyp" : "Logotyp: " + properties.municipality;
  const DrawingFrame frame{draft.next_drawing++, "Logotyp", description, emu(box.width), emu(box.height)};
  XmlText& xml = draft.xml;
  xml.open("w:r").open("w:drawing");
  append_anchor(xml, box, frame, !properties.title_page);
  append_words(xml, "wp:docPr", frame);
  append_picture(xml, frame, XmlText{}.leaf("a:blip", "r:embed", relation).take());
  xml.close().close().close();
}

}  // namespace redovisa

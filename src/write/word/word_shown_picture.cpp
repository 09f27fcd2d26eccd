#include "write/word/word_shown_picture.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>

#include "write/word/word_caption.hpp"
#include "write/word/word_paragraph.hpp"
#include "write/word/word_picture.hpp"

namespace redovisa {
namespace {

constexpr double emu_per_point = 9525;  // at 96 points an inch
constexpr double emu_per_twip = 635, emu_per_millimetre = 36000;
constexpr int gap_after_picture = 180;  // twips
constexpr double tallest = 0.8;         // of a page, so that a heading and the caption have room

std::string relation_of(WordDraft& draft, const PictureFile& file) {
  std::string& part = draft.pictures[&file];
  if (part.empty()) {
    part = fmt::format("media/bild{}.{}", draft.pictures.size(), file.extension);
    draft.media.push_back({part, file.bytes});
  }
  return draft.relations.add("image", part);
}

DrawingFrame frame_of(WordDraft& draft, const Picture& picture, int width) {
  const double natural_width = picture.file->width * emu_per_point;
  const double natural_height = picture.file->height * emu_per_point;
  const double room = tallest * text_height_of_page(draft.look.page, draft.lying) * emu_per_millimetre;
  const double scale =
      std::min({1.0, std::max(width, 1) * emu_per_twip / natural_width, room / natural_height});
  const long id = draft.next_drawing++;
  return {id, fmt::format("Bild {}", id), picture.description,
          std::max(1L, static_cast<long>(natural_width * scale)),
          std::max(1L, static_cast<long>(natural_height * scale))};
}

}  // namespace

void write_shown_picture(WordDraft& draft, const Picture& picture, int indent, int width) {
  if (!picture.file) return;
  const bool has_caption = picture.number > 0;
  ParagraphFormat format{"Figure", has_caption};
  if (indent > 0) format.indent = indent;
  format.takes_gap = false;
  open_paragraph(draft, format);
  const DrawingFrame frame = frame_of(draft, picture, width);
  open_inline_drawing(draft.xml);
  append_size(draft.xml, "wp:extent", frame);
  append_words(draft.xml, "wp:docPr", frame);
  append_picture(draft.xml, frame,
                 XmlText{}.leaf("a:blip", "r:embed", relation_of(draft, *picture.file)).take());
  draft.xml.close().close().close();
  close_paragraph(draft);
  if (!has_caption) draft.flow.gap = gap_after_picture;
  if (has_caption)
    write_caption(draft, {"FigureCaption", "Bild", picture.number, picture.caption, "", indent, false});
}

}  // namespace redovisa

#include "write/word/word_cell.hpp"

namespace redovisa {
namespace {

void append_cell_properties(WordDraft& draft, const WordCellLook& look, int width) {
  auto& xml = draft.xml;
  xml.open("w:tcPr").open("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").close();
  if (look.ruled_above) {
    xml.open("w:tcBorders").open("w:top").attribute("w:val", "single").attribute("w:sz", 8);
    xml.attribute("w:space", 0L).attribute("w:color", draft.look.palette.rule).close().close();
  }
  if (!look.fill.empty()) append_shade(xml, look.fill);
  xml.close();
}

}  // namespace

void append_cell(WordDraft& draft, const WordCellLook& look, int width, const WordCellText& text,
                 std::string_view bookmark_id) {
  draft.xml.open("w:tc");
  append_cell_properties(draft, look, width);
  ParagraphFormat format{look.style, look.keep_next};
  format.indent = look.indent;
  format.align = look.align;
  format.takes_gap = false;
  open_paragraph(draft, format);
  const long bookmark = bookmark_id.empty() ? 0 : begin_bookmark(draft, bookmark_id);
  RunFormat run = text.run;
  run.link_colour = draft.look.palette.rule;  // LibreOffice takes no colour of a character style in a table
  if (text.runs != nullptr)
    append_runs(draft, *text.runs, run);
  else
    append_run(draft, text.text, text.run);
  end_bookmark(draft, bookmark);
  close_paragraph(draft);
  draft.xml.close();
}

}  // namespace redovisa

#include "write/word/word_paragraph.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "view/wording.hpp"
#include "write/byte_set.hpp"

namespace redovisa {
namespace {

void append_numbering(XmlText& xml, const ListNumber& list, int level) {
  xml.open("w:numPr").leaf("w:ilvl", "w:val", level).leaf("w:numId", "w:val", list.id).close();
}

void append_tab_stop(XmlText& xml, int position, bool dotted) {
  xml.open("w:tabs").open("w:tab").attribute("w:val", "right");
  xml.attribute("w:leader", dotted ? "dot" : "none").attribute("w:pos", position);
  xml.close().close();
}

void append_alignment(XmlText& xml, Align align) {
  switch (align) {
    case Align::left:
      return;
    case Align::right:
      xml.leaf("w:jc", "w:val", "right");
      return;
    case Align::centre:
      xml.leaf("w:jc", "w:val", "center");
      return;
  }
}

int space_before(const ParagraphFormat& format, Flow& flow) {
  const int gap = std::exchange(flow.gap, 0);
  if (std::exchange(flow.page_top, false)) return 0;
  return format.takes_gap && gap > 0 ? std::max(gap, format.space_before) : format.space_before;
}

void append_page_start(XmlText& xml, PageStart start) {
  switch (start) {
    case PageStart::by_style:
      return;
    case PageStart::new_page:
      xml.leaf("w:pageBreakBefore");
      return;
    case PageStart::same_page:
      xml.leaf("w:pageBreakBefore", "w:val", "0");
      return;
  }
}

void append_spacing(XmlText& xml, int before, int line_height) {
  if (before < 0 && line_height < 0) return;
  xml.open("w:spacing");
  if (before >= 0) xml.attribute("w:before", before);
  if (line_height >= 0) xml.attribute("w:line", line_height).attribute("w:lineRule", "exact");
  xml.close();
}

// The line that a thematic break is.
void append_rule(XmlText& xml, std::string_view colour) {
  xml.open("w:pBdr").open("w:top").attribute("w:val", "single").attribute("w:sz", 6);
  xml.attribute("w:space", 8).attribute("w:color", colour).close().close();
}

// In the order that the schema demands.
void append_properties(WordDraft& draft, const ParagraphFormat& format) {
  auto& xml = draft.xml;
  xml.leaf("w:pStyle", "w:val", format.style);
  if (format.keep_next) xml.leaf("w:keepNext");
  append_page_start(xml, std::exchange(draft.flow.page_start, PageStart::by_style));
  if (format.list.id != 0 || format.without_number) append_numbering(xml, format.list, format.list_level);
  if (std::exchange(draft.flow.rule, false) && format.takes_gap) append_rule(xml, draft.look.palette.grid);
  if (format.right_tab != 0) append_tab_stop(xml, format.right_tab, format.dotted_tab);
  append_spacing(xml, space_before(format, draft.flow), format.line_height);
  if (format.indent >= 0) xml.leaf("w:ind", "w:left", format.indent);
  append_alignment(xml, format.align);
}

void append_run_properties(XmlText& xml, const RunFormat& format) {
  const bool plain = format.style.empty() && !format.strong && !format.emphasis && !format.struck &&
                     format.colour.empty() && format.chip.empty();
  if (plain) return;
  xml.open("w:rPr");
  if (!format.style.empty()) xml.leaf("w:rStyle", "w:val", format.style);
  if (format.strong) xml.markup("<w:b/><w:bCs/>");
  if (format.emphasis) xml.markup("<w:i/><w:iCs/>");
  if (format.struck) xml.leaf("w:strike");
  if (!format.colour.empty()) xml.leaf("w:color", "w:val", format.colour);
  if (!format.chip.empty()) append_shade(xml, format.chip);
  xml.close();
}

// No-break spaces give each line of a chip room; a border of its colour is drawn badly by LibreOffice.
std::string chip_text(std::string_view text) {
  std::string padded{no_break_space};
  for (const char c : text) {
    if (c != '\n') padded += c;
    if (c == '\n') padded.append(no_break_space).append("\n").append(no_break_space);
  }
  return padded.append(no_break_space);
}

void append_text(XmlText& xml, std::string_view text) {
  xml.open("w:t");
  if (text.front() == ' ' || text.back() == ' ') xml.attribute("xml:space", "preserve");
  xml.text(text).close();
}

// Text with Word's own line breaks and tabs.
void append_content(XmlText& xml, std::string_view text) {
  constexpr ByteSet breaks{"\n\t"};
  while (!text.empty()) {
    const auto end = breaks.first_in(text);
    if (end != 0) append_text(xml, text.substr(0, end));
    if (end == text.size()) return;
    xml.leaf(text[end] == '\n' ? "w:br" : "w:tab");
    text.remove_prefix(end + 1);
  }
}

void open_run(XmlText& xml, const RunFormat& format) {
  xml.open("w:r");
  append_run_properties(xml, format);
}

void append_field_mark(XmlText& xml, std::string_view kind, const RunFormat& format) {
  open_run(xml, format);
  xml.leaf("w:fldChar", "w:fldCharType", kind).close();
}

long begin_named_bookmark(WordDraft& draft, const std::string& name) {
  if (name.empty()) return 0;
  const long number = draft.bookmarks.next_number();
  draft.xml.open("w:bookmarkStart").attribute("w:id", number).attribute("w:name", name).close();
  return number;
}

}  // namespace

void append_shade(XmlText& xml, std::string_view colour) {
  xml.open("w:shd")
      .attribute("w:val", "clear")
      .attribute("w:color", "auto")
      .attribute("w:fill", colour)
      .close();
}

void open_paragraph(WordDraft& draft, const ParagraphFormat& format) {
  draft.xml.open("w:p").open("w:pPr");
  append_properties(draft, format);
  draft.flow.properties_end = draft.xml.position();
  draft.xml.close();
  draft.flow.after_table = false;
  if (std::exchange(draft.flow.note_number, false))
    draft.xml.markup("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
        .markup("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
}

void close_paragraph(WordDraft& draft) { draft.xml.close(); }

void write_gap(WordDraft& draft) {
  ParagraphFormat format{"TableGap"};
  format.takes_gap = false;
  open_paragraph(draft, format);
  close_paragraph(draft);
}

void write_end(WordDraft& draft) {
  constexpr int point = 20;
  ParagraphFormat format{"TableGap"};
  format.takes_gap = false;
  format.line_height = point;
  open_paragraph(draft, format);
  close_paragraph(draft);
}

void append_run(WordDraft& draft, std::string_view text, const RunFormat& format) {
  if (text.empty()) return;
  open_run(draft.xml, format);
  append_content(draft.xml, format.chip.empty() ? text : chip_text(text));
  draft.xml.close();
}

void append_field(WordDraft& draft, std::string_view instruction, std::string_view result,
                  const RunFormat& format) {
  auto& xml = draft.xml;
  append_field_mark(xml, "begin", format);
  open_run(xml, format);
  xml.open("w:instrText").attribute("xml:space", "preserve").text(instruction).close().close();
  append_field_mark(xml, "separate", format);
  append_run(draft, result, format);
  append_field_mark(xml, "end", format);
}

long begin_bookmark(WordDraft& draft, std::string_view id) {
  return begin_named_bookmark(draft, draft.bookmarks.claim(id));
}

long begin_number_bookmark(WordDraft& draft, std::string_view id) {
  return begin_named_bookmark(draft, draft.bookmarks.claim_number(id));
}

void end_bookmark(WordDraft& draft, long number) {
  if (number != 0) draft.xml.leaf("w:bookmarkEnd", "w:id", number);
}

}  // namespace redovisa

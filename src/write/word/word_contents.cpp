#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "write/word/word_front.hpp"
#include "write/word/word_paragraph.hpp"

namespace redovisa {
namespace {

constexpr std::size_t fewest_entries = 3;
constexpr std::array<std::string_view, 3> styles{"TOC1", "TOC2", "TOC3"};

using Headings = std::vector<const Heading*>;

void collect(const std::vector<Block>& blocks, int deepest, Headings& headings) {
  for (const auto& block : blocks) {
    if (const auto* landscape = std::get_if<Landscape>(&block.value))
      collect(landscape->blocks, deepest, headings);
    const auto* heading = std::get_if<Heading>(&block.value);
    if (heading != nullptr && heading->level <= deepest) headings.push_back(heading);
  }
}

int page_of(const Heading& heading, const std::map<std::string, int>& page_numbers) {
  const auto found = page_numbers.find(heading.id);
  return found == page_numbers.end() ? 0 : found->second;
}

void append_field_mark(XmlText& xml, std::string_view kind) {
  xml.open("w:r").leaf("w:fldChar", "w:fldCharType", kind).close();
}

void begin_field(XmlText& xml, int deepest) {
  append_field_mark(xml, "begin");
  xml.open("w:r").open("w:instrText").attribute("xml:space", "preserve");
  xml.text(fmt::format(" TOC \\o \"1-{}\" \\h \\z ", deepest)).close().close();
  append_field_mark(xml, "separate");
}

void append_page_number(WordDraft& draft, const std::string& bookmark, int page) {
  append_run(draft, "\t");
  append_field(draft, fmt::format(" PAGEREF {} \\h ", bookmark), page > 0 ? std::to_string(page) : "");
}

void append_entry(WordDraft& draft, const Heading& heading, int page) {
  const auto bookmark = draft.bookmarks.name_of(heading.id);
  if (bookmark.empty()) {
    append_run(draft, heading.text);
    return;
  }
  draft.xml.open("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", "1");
  append_run(draft, heading.text);
  append_page_number(draft, bookmark, page);
  draft.xml.close();
}

void write_entries(WordDraft& draft, const Headings& headings, int deepest,
                   const std::map<std::string, int>& page_numbers) {
  const int right_edge = text_width_of_page(draft.look.page, false);
  for (const auto* heading : headings) {
    const int page = page_of(*heading, page_numbers);
    ParagraphFormat format{styles.at(static_cast<std::size_t>(std::max(heading->level, 1) - 1))};
    format.right_tab = right_edge;
    format.dotted_tab = page > 0;
    open_paragraph(draft, format);
    if (heading == headings.front()) begin_field(draft.xml, deepest);
    append_entry(draft, *heading, page);
    if (heading == headings.back()) append_field_mark(draft.xml, "end");
    close_paragraph(draft);
  }
}

}  // namespace

bool write_contents(WordDraft& draft, const Document& document,
                    const std::map<std::string, int>& page_numbers) {
  Headings headings;
  const int deepest = document.properties.contents_levels;
  collect(document.blocks, deepest, headings);
  if (headings.size() < fewest_entries) return false;
  draft.xml.markup(
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>"
      "</w:docPartObj></w:sdtPr><w:sdtContent>");
  open_paragraph(draft, {"TOCHeading"});
  append_run(draft, "Innehåll");
  close_paragraph(draft);
  write_entries(draft, headings, deepest, page_numbers);
  draft.xml.markup("</w:sdtContent></w:sdt>");
  return true;
}

}  // namespace redovisa

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

#include "write/chart/font_metrics.hpp"
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
    if (heading != nullptr && heading->level <= deepest && is_seen_in_xml(heading->text))
      headings.push_back(heading);
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

// The reference is a link of its own to LibreOffice, so it stands outside the entry's.
void append_printed_entry(WordDraft& draft, const Heading& heading) {
  const auto bookmark = draft.bookmarks.name_of(heading.id);
  if (bookmark.empty()) {
    append_run(draft, heading.text);
    return;
  }
  draft.xml.open("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", "1");
  append_run(draft, heading.text, {contents_link_style});
  append_run(draft, "\t", {contents_link_style});
  draft.xml.close();
  append_field(draft, fmt::format(" PAGEREF {} \\h ", bookmark), "0");
}

std::size_t level_of(const Heading& heading) {
  return static_cast<std::size_t>(std::clamp(heading.level, 1, 3) - 1);
}

constexpr double line_of_type = 1.22;  // Calibri's line, in type sizes
constexpr double points_per_inch = 72, millimetres_per_inch = 25.4, twips_per_point = 20;

/// Heights in points: what lines can be drawn together, and space that cannot.
struct ContentsHeight {
  double lines = 0, space = 0;
};

double lines_of_entry(const WordDraft& draft, const Heading& heading) {
  constexpr double for_number = 40, for_indent = 26;
  const double size = draft.sizes.contents.at(level_of(heading)).size;
  const double room = text_width_of_page(draft.look.page, false) / twips_per_point - for_number -
                      for_indent * static_cast<double>(level_of(heading));
  return std::max(1.0, std::ceil(text_width(heading.text, level_of(heading) == 0) * size / room));
}

ContentsHeight height_of(const WordDraft& draft, const Headings& headings) {
  const TypeSize& title = draft.sizes.contents_title;
  ContentsHeight height{0, title.size * line_of_type + title.space};
  for (const auto* heading : headings) {
    const TypeSize& type = draft.sizes.contents.at(level_of(*heading));
    height.lines += lines_of_entry(draft, *heading) * type.size * line_of_type;
    height.space += type.space;
  }
  return height;
}

/// What the lines of the contents are to be multiplied by so that not just a few of them stand on a page of
/// their own; 1: they are as their styles have them.
double tightness_of(const WordDraft& draft, const Headings& headings) {
  constexpr double tightest = 0.91, safe = 0.985;
  const PageSize& page = draft.look.page;
  const double room = (page.height - page.top - page.bottom) * points_per_inch / millimetres_per_inch;
  const ContentsHeight height = height_of(draft, headings);
  const auto pages = [&](double part) {
    return std::ceil((height.lines * part + height.space) / (room * safe));
  };
  if (pages(tightest) == pages(1)) return 1;
  return std::max(tightest, (room * safe * pages(tightest) - height.space) / height.lines);
}

int twips_of_line(const TypeSize& type, double tightness) {
  return static_cast<int>(type.size * line_of_type * tightness * twips_per_point);
}

void open_entry(WordDraft& draft, const Heading& heading, bool has_number, double tightness) {
  ParagraphFormat format{styles.at(level_of(heading))};
  if (tightness < 1)
    format.line_height = twips_of_line(draft.sizes.contents.at(level_of(heading)), tightness);
  format.right_tab = text_width_of_page(draft.look.page, false);
  format.dotted_tab = has_number;
  open_paragraph(draft, format);
}

void write_entries(WordDraft& draft, const Headings& headings, int deepest,
                   const std::map<std::string, int>& page_numbers) {
  const double tightness = tightness_of(draft, headings);
  for (const auto* heading : headings) {
    const int page = page_of(*heading, page_numbers);
    open_entry(draft, *heading, page > 0, tightness);
    if (heading == headings.front()) begin_field(draft.xml, deepest);
    append_entry(draft, *heading, page);
    if (heading == headings.back()) append_field_mark(draft.xml, "end");
    close_paragraph(draft);
  }
}

void write_printed_entries(WordDraft& draft, const Headings& headings) {
  const double tightness = tightness_of(draft, headings);
  for (const auto* heading : headings) {
    open_entry(draft, *heading, true, tightness);
    append_printed_entry(draft, *heading);
    close_paragraph(draft);
  }
}

Headings headings_of_contents(const Document& document) {
  Headings headings;
  collect(document.blocks, document.properties.contents_levels, headings);
  if (headings.size() < fewest_entries) headings.clear();
  return headings;
}

void write_contents_title(WordDraft& draft) {
  open_paragraph(draft, {"TOCHeading"});
  append_run(draft, "Innehåll");
  close_paragraph(draft);
}

}  // namespace

std::map<std::string, std::string> bookmarks_of_contents(const Document& document) {
  const Bookmarks bookmarks{document};
  std::map<std::string, std::string> names;
  for (const auto* heading : headings_of_contents(document))
    if (const auto name = bookmarks.name_of(heading->id); !name.empty()) names.emplace(heading->id, name);
  return names;
}

bool write_contents(WordDraft& draft, const Document& document,
                    const std::map<std::string, int>& page_numbers) {
  const Headings headings = headings_of_contents(document);
  if (headings.empty()) return false;
  if (draft.for_print) {
    write_contents_title(draft);
    write_printed_entries(draft, headings);
    return true;
  }
  draft.xml.markup(
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>"
      "</w:docPartObj></w:sdtPr><w:sdtContent>");
  write_contents_title(draft);
  write_entries(draft, headings, document.properties.contents_levels, page_numbers);
  draft.xml.markup("</w:sdtContent></w:sdt>");
  return true;
}

}  // namespace redovisa

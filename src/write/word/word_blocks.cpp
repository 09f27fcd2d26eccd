#include "write/word/word_blocks.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "write/word/word_figure.hpp"
#include "write/word/word_paragraph.hpp"
#include "write/word/word_shown_picture.hpp"
#include "write/word/word_table.hpp"

namespace redovisa {
namespace {

constexpr int gap_after_list = 140;
constexpr int space_above_chapter = 640;  // that follows another on the page; twips
constexpr std::array<std::string_view, 6> heading_styles{"Heading1", "Heading2", "Heading3",
                                                         "Heading4", "Heading5", "Heading6"};

/// In whose voice a block speaks: the report's, a commentator's, another text's, or a footnote's.
enum class Voice : std::uint8_t { report, remark, quote, note };

/// Where a block stands: what surrounds it and how far in.
struct Place {
  Voice voice = Voice::report;
  int list_depth = 0;      // lists round it
  int quote_depth = 0;     // lists round the quote that it stands in
  int indent = 0;          // twips; 0: the style's own
  int right_indent = 0;    // twips
  int width = 0;           // of what is as wide as the text
  bool keep_next = false;  // the block announces the next
};

std::string_view list_style(Voice voice, bool ordered) {
  if (voice == Voice::note) return "FootnoteList";
  if (voice == Voice::remark) return "RemarkList";
  return ordered ? "ListNumber" : "ListBullet";
}

std::string_view text_style(const Place& place) {
  if (place.list_depth > place.quote_depth) return list_style(place.voice, false);
  switch (place.voice) {
    case Voice::report:
      return "BodyText";
    case Voice::remark:
      return "Remark";
    case Voice::quote:
      return "Quote";
    case Voice::note:
      return "FootnoteText";
  }
  return {};
}

std::string_view role_style(const Paragraph& paragraph, const Place& place) {
  switch (paragraph.role) {
    case ParagraphRole::body:
      return text_style(place);
    case ParagraphRole::title:
      return "Title";
    case ParagraphRole::subtitle:
      return "Subtitle";
    case ParagraphRole::title_fact:
      return "TitleFact";
  }
  return {};
}

/// Whether the text announces what comes after it: "Detta ska göras:" before a list.
bool announces(const Block& block, const Block* next) {
  const auto* paragraph = std::get_if<Paragraph>(&block.value);
  if (paragraph == nullptr || next == nullptr || std::holds_alternative<Heading>(next->value)) return false;
  const std::string text = plain_text(paragraph->runs);
  const auto last = text.find_last_not_of(" \n\t");
  return last != std::string::npos && text[last] == ':';
}

/// `next` is what follows, nullptr when nothing does.
void write_block(WordDraft& draft, const Block& block, const Block* next, Place place);

void write_all(WordDraft& draft, const std::vector<Block>& blocks, const Place& place,
               std::size_t first = 0) {
  for (std::size_t i = first; i < blocks.size(); ++i)
    write_block(draft, blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr, place);
}

/// Writes each kind of block at its place.
struct BlockWriter {
  WordDraft& draft;
  const Place& place;

  void operator()(const Paragraph& paragraph) const {
    if (!is_seen(paragraph.runs)) return;
    ParagraphFormat format{role_style(paragraph, place), place.keep_next};
    if (place.indent > 0 && place.list_depth > 0) format.indent = place.indent;
    format.without_number = place.list_depth > 0;
    open_paragraph(draft, format);
    append_runs(draft, paragraph.runs);
    close_paragraph(draft);
  }

  void operator()(const Heading& heading) const {
    if (!is_seen_in_xml(heading.text)) return;
    if (place.voice == Voice::report && place.list_depth == 0) return write_heading(heading);
    ParagraphFormat format{place.list_depth > 0 ? text_style(place) : "RemarkHeading", true};
    if (place.indent > 0) format.indent = place.indent;
    format.without_number = place.list_depth > 0;
    open_paragraph(draft, format);
    const long bookmark = begin_bookmark(draft, heading.id);
    append_run(draft, heading.text, {"", true});
    end_bookmark(draft, bookmark);
    close_paragraph(draft);
  }

  void write_heading(const Heading& heading) const {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
    ParagraphFormat format{heading_styles.at(level - 1)};
    format.takes_gap = false;
    if (level == 1 && draft.chapters_flow && draft.flow.page_start == PageStart::by_style &&
        !draft.flow.page_top) {
      draft.flow.page_start = PageStart::same_page;
      format.space_before = space_above_chapter;
    }
    open_paragraph(draft, format);
    const long bookmark = begin_bookmark(draft, heading.id);
    append_run(draft, heading.text);
    end_bookmark(draft, bookmark);
    close_paragraph(draft);
  }

  void operator()(const List& list) const {
    const bool indented = place.voice != Voice::report;
    const int level = std::min(place.list_depth, deepest_list_level);
    const auto number = list.ordered ? draft.numbering.ordered(indented, level, list.start)
                                     : draft.numbering.bullets(indented);
    Place inside = place;
    inside.list_depth = place.list_depth + 1;
    inside.indent = draft.numbering.indent(number, level);
    inside.width = place.width - (inside.indent - place.indent);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      // No item stands alone at the foot or the head of a page.
      inside.keep_next = i + 1 < list.items.size() && (i == 0 || i + 2 == list.items.size());
      write_item(list.items[i], number, level, list.ordered, inside);
    }
    if (place.list_depth == 0) draft.flow.gap = gap_after_list;
  }

  void write_item(const std::vector<Block>& item, const ListNumber& number, int level, bool ordered,
                  const Place& inside) const {
    if (item.empty()) return;
    const auto* first = std::get_if<Paragraph>(&item.front().value);
    ParagraphFormat format{list_style(inside.voice, ordered)};
    format.keep_next =
        inside.keep_next || (first != nullptr && item.size() > 1 && announces(item[0], &item[1]));
    format.list = number;
    format.list_level = level;
    open_paragraph(draft, format);
    if (first != nullptr) append_runs(draft, first->runs);
    close_paragraph(draft);
    write_all(draft, item, inside, first != nullptr ? 1 : 0);
  }

  void operator()(const Quote& quote) const {
    Place inside = place;
    inside.voice = Voice::quote;
    inside.quote_depth = place.list_depth;
    if (place.list_depth == 0) keep_to(draft.sizes.quote, inside);
    write_all(draft, quote.blocks, inside);
  }

  /// Tables and figures keep to the edges of the text that they stand in. A style's indents are from the
  /// edges of the page's text, also in a quote within a quote.
  static void keep_to(const Indents& indents, Place& inside) {
    const int left = std::max(inside.indent, indents.left);
    const int right = std::max(inside.right_indent, indents.right);
    inside.width -= left - inside.indent + right - inside.right_indent;
    inside.indent = left;
    inside.right_indent = right;
  }

  void operator()(const CodeBlock& code) const {
    if (!is_seen_in_xml(code.text)) return;
    ParagraphFormat format{"CodeBlock"};
    if (place.indent > 0) format.indent = place.indent;
    open_paragraph(draft, format);
    append_run(draft, std::string_view{code.text}.substr(0, code.text.find_last_not_of('\n') + 1));
    close_paragraph(draft);
  }

  void operator()(const ThematicBreak&) const { draft.flow.rule = true; }

  void operator()(const TableBlock& block) const { write_table(draft, block, place.indent, place.width); }

  void operator()(const Figure& figure) const { write_figure(draft, figure, place.indent, place.width); }

  void operator()(const Picture& picture) const {
    write_shown_picture(draft, picture, place.indent, place.width);
  }

  void operator()(const Remark& remark) const {
    if (is_seen_in_xml(remark.heading)) {
      ParagraphFormat format{"RemarkHeading", true};
      format.takes_gap = false;
      open_paragraph(draft, format);
      append_run(draft, remark.heading);
      close_paragraph(draft);
    }
    Place inside = place;
    inside.voice = Voice::remark;
    keep_to(draft.sizes.remark, inside);
    write_all(draft, remark.blocks, inside);
  }

  void operator()(const Landscape& landscape) const { write_all(draft, landscape.blocks, place); }
};

void write_block(WordDraft& draft, const Block& block, const Block* next, Place place) {
  place.keep_next = announces(block, next);
  std::visit(BlockWriter{draft, place}, block.value);
}

Place place_on_page(const WordDraft& draft) {
  Place place;
  place.width = text_width_of_page(draft.look.page, draft.lying);
  return place;
}

}  // namespace

void write_blocks(WordDraft& draft, const std::vector<const Block*>& blocks) {
  const Place place = place_on_page(draft);
  for (std::size_t i = 0; i < blocks.size(); ++i)
    write_block(draft, *blocks[i], i + 1 < blocks.size() ? blocks[i + 1] : nullptr, place);
}

void write_note_blocks(WordDraft& draft, const std::vector<Block>& blocks) {
  Place place = place_on_page(draft);
  place.voice = Voice::note;
  write_all(draft, blocks, place);
}

}  // namespace redovisa

#include "write/word/word_blocks.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "write/word/word_figure.hpp"
#include "write/word/word_paragraph.hpp"
#include "write/word/word_table.hpp"

namespace redovisa {
namespace {

constexpr int gap_after_list = 140;
constexpr std::array<std::string_view, 6> heading_styles{"Heading1", "Heading2", "Heading3",
                                                         "Heading4", "Heading5", "Heading6"};

/// In whose voice a block speaks: the report's, a commentator's, or another text's.
enum class Voice : std::uint8_t { report, remark, quote };

/// Where a block stands: what surrounds it and how far in.
struct Place {
  Voice voice = Voice::report;
  int list_depth = 0;  // lists round it
  int indent = 0;      // twips; 0: the style's own
  int width = 0;       // of what is as wide as the text
};

std::string_view text_style(const Place& place) {
  if (place.list_depth > 0) return place.voice == Voice::remark ? "RemarkList" : "ListBullet";
  switch (place.voice) {
    case Voice::report:
      return "BodyText";
    case Voice::remark:
      return "Remark";
    case Voice::quote:
      return "Quote";
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

bool is_empty(const Runs& runs) {
  return std::all_of(runs.begin(), runs.end(), [](const Run& run) { return run.text.empty(); });
}

void write_block(WordDraft& draft, const Block& block, const Place& place);

void write_all(WordDraft& draft, const std::vector<Block>& blocks, const Place& place) {
  for (const auto& block : blocks) write_block(draft, block, place);
}

/// Writes each kind of block at its place.
struct BlockWriter {
  WordDraft& draft;
  const Place& place;

  void operator()(const Paragraph& paragraph) const {
    if (is_empty(paragraph.runs)) return;
    ParagraphFormat format{role_style(paragraph, place)};
    if (place.indent > 0 && place.list_depth > 0) format.indent = place.indent;
    open_paragraph(draft, format);
    append_runs(draft, paragraph.runs);
    close_paragraph(draft);
  }

  void operator()(const Heading& heading) const {
    if (place.voice == Voice::report && place.list_depth == 0) return write_heading(heading);
    ParagraphFormat format{place.list_depth > 0 ? text_style(place) : "RemarkHeading", true};
    if (place.indent > 0) format.indent = place.indent;
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
    for (const auto& item : list.items) write_item(item, number, level, list.ordered, inside);
    if (place.list_depth == 0) draft.flow.gap = gap_after_list;
  }

  void write_item(const std::vector<Block>& item, const ListNumber& number, int level, bool ordered,
                  const Place& inside) const {
    const auto* first = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().value);
    ParagraphFormat format{inside.voice == Voice::remark ? "RemarkList"
                           : ordered                     ? "ListNumber"
                                                         : "ListBullet"};
    format.list = number;
    format.list_level = level;
    open_paragraph(draft, format);
    if (first != nullptr) append_runs(draft, first->runs);
    close_paragraph(draft);
    for (std::size_t i = first != nullptr ? 1 : 0; i < item.size(); ++i) write_block(draft, item[i], inside);
  }

  void operator()(const Quote& quote) const {
    Place inside = place;
    inside.voice = Voice::quote;
    write_all(draft, quote.blocks, inside);
  }

  void operator()(const CodeBlock& code) const {
    if (code.text.empty()) return;
    ParagraphFormat format{"CodeBlock"};
    if (place.indent > 0) format.indent = place.indent;
    open_paragraph(draft, format);
    append_run(draft, std::string_view{code.text}.substr(0, code.text.find_last_not_of('\n') + 1));
    close_paragraph(draft);
  }

  void operator()(const TableBlock& block) const { write_table(draft, block, place.indent, place.width); }

  void operator()(const Figure& figure) const { write_figure(draft, figure, place.indent, place.width); }

  void operator()(const Remark& remark) const {
    if (!remark.heading.empty()) {
      ParagraphFormat format{"RemarkHeading", true};
      format.takes_gap = false;
      open_paragraph(draft, format);
      append_run(draft, remark.heading);
      close_paragraph(draft);
    }
    Place inside = place;
    inside.voice = Voice::remark;
    write_all(draft, remark.blocks, inside);
  }

  void operator()(const Landscape& landscape) const { write_all(draft, landscape.blocks, place); }
};

void write_block(WordDraft& draft, const Block& block, const Place& place) {
  std::visit(BlockWriter{draft, place}, block.value);
}

}  // namespace

void write_blocks(WordDraft& draft, const std::vector<const Block*>& blocks) {
  Place place;
  place.width = text_width_of_page(draft.look.page, draft.lying);
  for (const auto* block : blocks) write_block(draft, *block, place);
}

}  // namespace redovisa

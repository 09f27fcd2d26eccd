#include "write/word/word_body.hpp"

#include "write/word/word_blocks.hpp"
#include "write/word/word_frame.hpp"
#include "write/word/word_front.hpp"
#include "write/word/word_paragraph.hpp"

namespace redovisa {
namespace {

// Word keeps a section's properties in its last paragraph. A table, or the table of contents, whose
// paragraphs Word replaces, needs a paragraph after it for them.
void end_section(WordDraft& draft, const std::string& properties) {
  const bool has_paragraph = draft.flow.properties_end != 0;
  if (!has_paragraph || draft.flow.after_table) write_end(draft);
  draft.xml.insert(draft.flow.properties_end, properties);
}

bool has_sections(const WordFrame* frame) { return frame != nullptr && !frame->section.empty(); }

std::string properties_of(const WordDraft& draft, const PageParts& parts, bool lying, bool first,
                          bool with_title_page) {
  const WordFrame* frame = draft.look.word_frame.get();
  if (!has_sections(frame)) return section_properties(draft.look.page, parts, lying, with_title_page);
  if (lying) return frame->lying_section;
  return first ? frame->first_section : frame->section;
}

/// A template's own text after the report stands on pages of its own.
bool write_text_after(WordDraft& draft, const std::string& properties) {
  const WordFrame* frame = draft.look.word_frame.get();
  if (frame == nullptr || frame->after_report.empty()) return false;
  end_section(draft, properties);
  draft.xml.markup(frame->after_report).markup(frame->last_section);
  return true;
}

}  // namespace

void write_body(WordDraft& draft, const Document& document, std::span<const Section> sections,
                const PageParts& parts, bool has_title_page, bool has_contents) {
  const bool has_front = has_title_page || has_contents;
  draft.chapters_flow = document.properties.chapters_flow;
  draft.flow = {};
  if (has_front)
    draft.flow.page_start = PageStart::new_page;
  else if (!document.properties.title_page)
    draft.flow.page_start = PageStart::same_page;
  bool first = true, title_page_pending = has_title_page;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Section& section = sections[i];
    const bool last = i + 1 == sections.size();
    draft.lying = section.lying;
    write_blocks(draft, section.blocks);
    if (section.blocks.empty() && !has_front && !last) continue;
    const auto properties = properties_of(draft, parts, section.lying, first, title_page_pending);
    first = title_page_pending = false;
    if (last) {
      if (write_text_after(draft, properties)) return;
      // Only Word needs it; where a table fills the last page it would be an empty one in print.
      if (draft.flow.after_table && !draft.for_print) write_end(draft);
      draft.xml.markup(properties);
      return;
    }
    end_section(draft, properties);
    draft.flow = {};  // a section begins on a new page
    draft.flow.page_top = true;
  }
}

}  // namespace redovisa

#include "write/word/word_caption.hpp"

#include <fmt/format.h>

#include "write/word/word_paragraph.hpp"

namespace redovisa {

namespace {

constexpr int gap_to_table_above = 240;  // twips, as in our own style

}  // namespace

void write_caption(WordDraft& draft, const Caption& caption) {
  constexpr RunFormat label{"CaptionLabel"};
  ParagraphFormat format{caption.style, caption.keep_next};
  if (caption.indent > 0) format.indent = caption.indent;
  format.takes_gap = false;
  // A template's style need not keep any distance to a table above.
  if (draft.look.word_frame != nullptr && draft.flow.after_table) format.space_before = gap_to_table_above;
  open_paragraph(draft, format);
  const long bookmark = begin_bookmark(draft, caption.id);
  append_run(draft, fmt::format("{} ", caption.label), label);
  const long number = begin_number_bookmark(draft, caption.id);
  append_field(draft, fmt::format(" SEQ {} \\* ARABIC ", caption.label), std::to_string(caption.number),
               label);
  end_bookmark(draft, number);
  append_run(draft, ". ", label);
  append_run(draft, caption.text);
  end_bookmark(draft, bookmark);
  close_paragraph(draft);
}

}  // namespace redovisa

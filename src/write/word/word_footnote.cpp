#include "write/word/word_footnote.hpp"

#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "write/word/word_blocks.hpp"
#include "write/word/word_paragraph.hpp"
#include "write/word/word_part.hpp"

namespace redovisa {
namespace {

constexpr std::string_view separators =
    "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
    "</w:footnote>";
constexpr std::string_view separators_of_settings =
    "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>";

std::string text_of(const std::vector<Block>& blocks) {
  std::string text;
  for_each_text(blocks, [&](const Runs& runs) { text += (text.empty() ? "" : " ") + plain_text(runs); });
  return text;
}

/// What is written goes into the part of footnotes as long as it lives.
class InFootnotes {
 public:
  explicit InFootnotes(WordDraft& draft) : draft_{draft}, flow_{std::exchange(draft.flow, Flow{})} {
    draft_.footnotes.open = true;
    swap_parts();
  }
  ~InFootnotes() {
    swap_parts();
    draft_.flow = flow_;
    draft_.footnotes.open = false;
  }
  InFootnotes(const InFootnotes&) = delete;
  InFootnotes& operator=(const InFootnotes&) = delete;

 private:
  WordDraft& draft_;
  Flow flow_;

  void swap_parts() {
    std::swap(draft_.xml, draft_.footnotes.xml);
    std::swap(draft_.relations, draft_.footnotes.relations);
  }
};

void write_footnote(WordDraft& draft, const std::vector<Block>& blocks, long id) {
  const InFootnotes there{draft};
  draft.xml.open("w:footnote").attribute("w:id", id);
  draft.flow.note_number = true;
  write_note_blocks(draft, blocks);
  if (draft.flow.note_number || draft.flow.after_table) {
    open_paragraph(draft, {"FootnoteText"});
    close_paragraph(draft);
  }
  draft.xml.close();
}

}  // namespace

void append_footnote(WordDraft& draft, const std::vector<Block>& blocks) {
  if (draft.footnotes.open) return append_run(draft, fmt::format(" ({})", text_of(blocks)));
  const long id = ++draft.footnotes.count;
  draft.xml.markup("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
  draft.xml.leaf("w:footnoteReference", "w:id", id).markup("</w:r>");
  write_footnote(draft, blocks, id);
}

std::string footnotes_part(WordDraft& draft) {
  XmlText xml;
  open_word_part(xml, "w:footnotes");
  xml.markup(separators).markup(draft.footnotes.xml.take()).close();
  return xml.take();
}

std::string settings_with_footnotes(std::string settings) {
  const auto place = settings.find("<w:compat");
  if (place != std::string::npos) settings.insert(place, separators_of_settings);
  return settings;
}

}  // namespace redovisa

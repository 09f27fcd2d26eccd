#include <algorithm>
#include <string>
#include <string_view>

#include "write/word/word_footnote.hpp"
#include "write/word/word_paragraph.hpp"

namespace redovisa {
namespace {

// True when a w:hyperlink was opened.
bool open_link(WordDraft& draft, const std::string& link) {
  if (link.empty()) return false;
  if (link.front() == '#') {
    const auto anchor = draft.bookmarks.name_of(std::string_view{link}.substr(1));
    if (anchor.empty()) return false;
    draft.xml.open("w:hyperlink").attribute("w:anchor", anchor).attribute("w:history", "1");
    return true;
  }
  const auto target = link_target(link);
  if (target.empty()) return false;
  const auto id = draft.relations.add("hyperlink", target, true);
  draft.xml.open("w:hyperlink").attribute("r:id", id).attribute("w:history", "1");
  return true;
}

/// The number that the text ends with as a field, when it is the one of a caption that the link leads to.
void append_reference(WordDraft& draft, const Run& run, const RunFormat& format) {
  const auto caption = draft.for_print || run.link.empty()
                           ? CaptionNumber{}
                           : draft.bookmarks.caption_number_of(std::string_view{run.link}.substr(1));
  const std::string number = std::to_string(caption.number);
  if (caption.bookmark.empty() || !run.text.ends_with(" " + number))
    return append_run(draft, run.text, format);
  append_run(draft, std::string_view{run.text}.substr(0, run.text.size() - number.size()), format);
  append_field(draft, " REF " + caption.bookmark + " ", number, format);
}

}  // namespace

bool is_seen(const Runs& runs) {
  return std::ranges::any_of(runs,
                             [](const Run& run) { return !run.note.empty() || is_seen_in_xml(run.text); });
}

void append_runs(WordDraft& draft, const Runs& runs, const RunFormat& base) {
  for (const auto& run : runs) {
    if (!run.text.empty()) {
      const bool linked = open_link(draft, run.link);
      RunFormat format = base;
      if (run.code || linked) format.style = run.code ? "Code" : "Hyperlink";
      if (linked && format.colour.empty()) format.colour = base.link_colour;
      format.strong = base.strong || run.strong;
      format.emphasis = run.emphasis;
      format.struck = run.struck;
      append_reference(draft, linked ? run : Run{.text = run.text}, format);
      if (linked) draft.xml.close();
    }
    if (!run.note.empty()) append_footnote(draft, run.note);
  }
}

}  // namespace redovisa

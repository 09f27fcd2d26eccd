#include "write/word/word_front.hpp"

#include <fmt/format.h>
#include <initializer_list>

#include "write/date_label.hpp"
#include "write/word/text_fit.hpp"
#include "write/word/word_logotype.hpp"
#include "write/word/word_paragraph.hpp"

namespace redovisa {
namespace {

const Paragraph* title_paragraph(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block.value);
  return paragraph != nullptr && paragraph->role != ParagraphRole::body ? paragraph : nullptr;
}

void write_line(WordDraft& draft, std::string_view style, std::string_view text, const RunFormat& run = {}) {
  if (!is_seen_in_xml(text)) return;
  ParagraphFormat format{style};
  format.takes_gap = false;
  open_paragraph(draft, format);
  append_run(draft, text, run);
  close_paragraph(draft);
}

/// The first line of a title, which carries the logotype. Without a sender it is empty but there: what
/// follows keeps its place.
void write_first_line(WordDraft& draft, std::string_view style, std::string_view text,
                      const Properties& properties) {
  ParagraphFormat format{style};
  format.takes_gap = false;
  open_paragraph(draft, format);
  append_logotype(draft, properties);
  append_run(draft, text.empty() ? "\u00A0" : text);
  close_paragraph(draft);
}

void write_status(WordDraft& draft, const Properties& properties) {
  const auto& palette = draft.look.palette;
  write_line(draft, "Status", properties.status, {"", true, false, palette.accent, palette.accent_light});
}

void write_fact(WordDraft& draft, std::string_view label, std::string_view value) {
  if (!is_seen_in_xml(value)) return;
  open_paragraph(draft, {"TitleFact"});
  append_run(draft, label, {"Label"});
  append_run(draft, "\t");
  append_run(draft, value);
  close_paragraph(draft);
}

/// The texts that are not empty, with `between` between them.
std::string joined(std::initializer_list<std::string_view> texts, std::string_view between) {
  std::string line;
  for (const std::string_view text : texts) {
    if (text.empty()) continue;
    if (!line.empty()) line += between;
    line += text;
  }
  return line;
}

/// The title in the type that it has room in, with years that are not broken at their dash.
void write_main_title(WordDraft& draft, const std::string& title) {
  constexpr std::size_t longest_in_large_type = 90;  // about four lines
  const bool is_long = title.size() > longest_in_large_type;
  const TypeSize& type = is_long ? draft.sizes.long_title : draft.sizes.title;
  const double room = text_width_of_page(draft.look.page, false) / (20 * type.size);
  write_line(draft, is_long ? "LongTitle" : "Title", kept_at_dashes(title, room, true));
}

void write_properties(WordDraft& draft, const Properties& properties) {
  write_first_line(draft, "Owner", properties.municipality, properties);
  write_main_title(draft, properties.title);
  write_line(draft, "Subtitle", properties.committee);
  write_status(draft, properties);
  write_fact(draft, date_label(properties), properties.date);
  write_fact(draft, "Diarienummer", properties.case_number);
  write_fact(draft, "Författare", properties.author);
}

/// The title of a document that has no title page: three lines above the text.
void write_title_block(WordDraft& draft, const Properties& properties) {
  const std::string owner = joined({properties.municipality, properties.committee}, " · ");
  if (!owner.empty() || !draft.look.logotype.empty()) write_first_line(draft, "PageOwner", owner, properties);
  write_line(draft, "PageTitle", properties.title);
  const std::string number = properties.case_number.empty() ? "" : "Diarienummer " + properties.case_number;
  const std::string date =
      properties.date.empty() ? "" : fmt::format("{} {}", date_label(properties), properties.date);
  write_line(draft, "PageFacts", joined({date, number, properties.author, properties.status}, " · "));
}

std::string_view style_of(ParagraphRole role) {
  switch (role) {
    case ParagraphRole::body:
      return "BodyText";
    case ParagraphRole::title:
      return "Title";
    case ParagraphRole::subtitle:
      return "Subtitle";
    case ParagraphRole::title_fact:
      return "TitleFact";
  }
  return {};
}

}  // namespace

std::size_t blocks_of_title_page(const std::vector<Block>& blocks) {
  std::size_t count = 0;
  bool has_title = false;
  for (; count < blocks.size(); ++count) {
    const auto* paragraph = title_paragraph(blocks[count]);
    if (paragraph == nullptr) break;
    has_title = has_title || paragraph->role == ParagraphRole::title;
  }
  return has_title ? count : 0;
}

bool write_title(WordDraft& draft, const Document& document) {
  const auto own = blocks_of_title_page(document.blocks);
  const auto& properties = document.properties;
  if (own == 0 && properties.title.empty()) return false;
  if (own == 0 && !properties.title_page) {
    write_title_block(draft, properties);
    return true;
  }
  if (own == 0) {
    write_properties(draft, properties);
    return true;
  }
  write_first_line(draft, "Owner", properties.municipality, properties);
  for (std::size_t i = 0; i < own; ++i) {
    const auto& paragraph = *title_paragraph(document.blocks[i]);
    if (!is_seen(paragraph.runs)) continue;
    open_paragraph(draft, {style_of(paragraph.role)});
    append_runs(draft, paragraph.runs);
    close_paragraph(draft);
  }
  write_status(draft, properties);
  return true;
}

}  // namespace redovisa

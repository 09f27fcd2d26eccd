#include "write/markdown/title_block.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "write/date_label.hpp"

namespace redovisa {

namespace {

std::string line_of(const Runs& runs) {
  std::string text = plain_text(runs);
  std::ranges::replace(text, '\n', ' ');
  return text;
}

void add_line(TitleBlock& block, std::string_view label, const std::string& value) {
  if (!value.empty()) block.lines.push_back(fmt::format("{}{}", label, value));
}

TitleBlock from_properties(const Properties& properties) {
  TitleBlock block{properties.title, {}};
  const bool both = !properties.committee.empty() && !properties.municipality.empty();
  add_line(block, "", properties.committee + (both ? ", " : "") + properties.municipality);
  add_line(block, "Diarienummer: ", properties.case_number);
  add_line(block, fmt::format("{}: ", date_label(properties)), properties.date);
  add_line(block, "Status: ", properties.status);
  return block;
}

}  // namespace

bool is_title(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block.value);
  return paragraph != nullptr && paragraph->role != ParagraphRole::body;
}

TitleBlock title_block_of(const Document& document) {
  TitleBlock block;
  for (const Block& candidate : document.blocks) {
    if (!is_title(candidate)) continue;
    const auto& paragraph = std::get<Paragraph>(candidate.value);
    if (paragraph.role == ParagraphRole::title && block.title.empty())
      block.title = line_of(paragraph.runs);
    else
      add_line(block, "", line_of(paragraph.runs));
  }
  if (block.title.empty() && block.lines.empty()) return from_properties(document.properties);
  if (block.title.empty()) block.title = document.properties.title;
  return block;
}

}  // namespace redovisa

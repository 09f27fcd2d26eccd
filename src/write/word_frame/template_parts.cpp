#include "write/word_frame/template_parts.hpp"

#include <algorithm>

namespace redovisa {

const WordTemplatePart* part_of_kind(const WordTemplate& word_template, std::string_view kind) {
  const auto document = word_template.parts.find(word_template.document);
  if (document == word_template.parts.end()) return nullptr;
  const auto link = std::ranges::find(document->second.links, kind, &WordTemplateLink::kind);
  if (link == document->second.links.end()) return nullptr;
  const auto part = word_template.parts.find(link->target);
  return part == word_template.parts.end() ? nullptr : &part->second;
}

std::string bytes_of_kind(const WordTemplate& word_template, std::string_view kind) {
  const auto* part = part_of_kind(word_template, kind);
  return part == nullptr ? std::string{} : part->bytes;
}

}  // namespace redovisa

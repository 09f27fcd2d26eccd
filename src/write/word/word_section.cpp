#include "write/word/word_section.hpp"

#include <utility>

#include "write/xml_text.hpp"

namespace redovisa {
namespace {

// Headings at the end, each a step above the next: the chapter and section that the part to come belongs to.
void move_last_headings(Section& from, Section& to) {
  constexpr int below_all = 7;
  auto first = from.blocks.end();
  for (int level = below_all; first != from.blocks.begin(); --first) {
    const auto* heading = std::get_if<Heading>(&(*(first - 1))->value);
    if (heading == nullptr || heading->level >= level) break;
    level = heading->level;
  }
  to.blocks.assign(first, from.blocks.end());
  from.blocks.erase(first, from.blocks.end());
}

void begin_section(std::vector<Section>& sections, bool lying) {
  Section next{lying, {}};
  if (lying) move_last_headings(sections.back(), next);
  const bool was_only_headings = sections.back().blocks.empty() && sections.size() > 1;
  if (!was_only_headings) {
    sections.push_back(std::move(next));
    return;
  }
  // Between two lying parts there would be an empty page: they become one.
  sections.pop_back();
  auto& before = sections.back().blocks;
  before.insert(before.end(), next.blocks.begin(), next.blocks.end());
}

void append_reference(XmlText& xml, std::string_view name, std::string_view type, const std::string& id) {
  if (!id.empty()) xml.open(name).attribute("w:type", type).attribute("r:id", id).close();
}

void append_page(XmlText& xml, const PageSize& page, bool lying) {
  xml.open("w:pgSz").attribute("w:w", twips(lying ? page.height : page.width));
  xml.attribute("w:h", twips(lying ? page.width : page.height));
  if (lying) xml.attribute("w:orient", "landscape");
  xml.close().open("w:pgMar").attribute("w:top", twips(page.top)).attribute("w:right", twips(page.right));
  xml.attribute("w:bottom", twips(page.bottom)).attribute("w:left", twips(page.left));
  xml.attribute("w:header", twips(page.header)).attribute("w:footer", twips(page.footer));
  xml.attribute("w:gutter", 0L).close();
}

}  // namespace

int text_width_of_page(const PageSize& page, bool lying) {
  return twips(lying ? page.height : page.width) - twips(page.left) - twips(page.right);
}

std::vector<Section> sections_of(std::span<const Block> blocks, const Stands& stands) {
  std::vector<Section> sections(1);
  for (const auto& block : blocks) {
    const auto* part = std::get_if<Landscape>(&block.value);
    const bool lying = part != nullptr && !stands(*part);
    if (sections.back().lying != lying) begin_section(sections, lying);
    if (part == nullptr)
      sections.back().blocks.push_back(&block);
    else
      for (const auto& inner : part->blocks) sections.back().blocks.push_back(&inner);
  }
  return sections;
}

std::string section_properties(const PageSize& page, const PageParts& parts, bool lying,
                               bool with_title_page) {
  XmlText xml;
  xml.open("w:sectPr");
  append_reference(xml, "w:headerReference", "default", lying ? parts.lying_header : parts.header);
  if (with_title_page) append_reference(xml, "w:headerReference", "first", parts.first_header);
  append_reference(xml, "w:footerReference", "default", lying ? parts.lying_footer : parts.footer);
  append_page(xml, page, lying);
  if (with_title_page) xml.leaf("w:titlePg");
  xml.close();
  return xml.take();
}

}  // namespace redovisa

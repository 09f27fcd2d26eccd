#include "write/word_frame/template_sections.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <string_view>

#include "write/word/word_draft.hpp"
#include "write/word/word_part.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

/// What our own sections take over besides page, headers and footers, in the order of the schema.
constexpr std::array kept{"w:paperSrc", "w:pgBorders"};

double millimetres(int twips_of_length) { return twips_of_length * 25.4 / 1440; }

bool is_reference(std::string_view name) {
  return name == "w:headerReference" || name == "w:footerReference";
}

std::map<std::string, std::string> references_of(const pugi::xml_node& properties) {
  std::map<std::string, std::string> references;
  for (const auto& child : properties.children()) {
    if (!is_reference(name_of(child))) continue;
    const std::string type = child.attribute("w:type").as_string("default");
    references[fmt::format("{} {}", name_of(child).substr(2), type)] = child.attribute("r:id").value();
  }
  return references;
}

/// The w:sectPr within a block, those of tracked changes apart.
std::vector<pugi::xml_node> properties_within(const pugi::xml_node& block) {
  auto found = elements_named(block, "w:sectPr");
  std::erase_if(found, [](const auto& properties) { return !!surrounding(properties, "w:sectPrChange"); });
  return found;
}

void read_length(const pugi::xml_attribute& attribute, double& length) {
  if (attribute) length = std::abs(millimetres(attribute.as_int()));
}

bool is_flagged(const pugi::xml_node& flag) {
  const std::string_view value = flag.attribute("w:val").as_string("1");
  return flag && value != "0" && value != "false" && value != "off";
}

void append_references(pugi::xml_node section, const PageReferences& references) {
  for (const std::string_view name : {"headerReference", "footerReference"})
    for (const std::string_view type : {"even", "default", "first"}) {
      const auto id = references.find(fmt::format("{} {}", name, type));
      if (id == references.end()) continue;
      auto reference = section.append_child(fmt::format("w:{}", name).c_str());
      reference.append_attribute("w:type") = std::string{type}.c_str();
      reference.append_attribute("r:id") = id->second.c_str();
    }
}

void append_page(pugi::xml_node section, const TemplateSection& from, const PageSize& page, bool lying) {
  auto size = section.append_child("w:pgSz");
  size.append_attribute("w:w") = twips(lying ? page.height : page.width);
  size.append_attribute("w:h") = twips(lying ? page.width : page.height);
  if (lying) size.append_attribute("w:orient") = "landscape";
  const auto own = from.properties.child("w:pgMar");
  auto margins = section.append_child("w:pgMar");
  // A margin of a negative length stays as it is: the header may not push the text down.
  const bool same_way = lying == lies(from);
  const auto gutter = own.attribute("w:gutter").as_int();
  const auto length = [&](const char* name, double otherwise) {
    const auto given = own.attribute(name);
    margins.append_attribute(name) = given && same_way ? given.as_int() : twips(otherwise);
  };
  length("w:top", page.top);
  length("w:right", page.right);
  length("w:bottom", page.bottom);
  length("w:left", page.left);
  length("w:header", page.header);
  length("w:footer", page.footer);
  margins.append_attribute("w:gutter") = same_way ? gutter : 0;
}

void append_copies(pugi::xml_node section, const pugi::xml_node& from) {
  for (const char* name : kept)
    if (const auto child = from.child(name)) section.append_copy(child);
}

void append_page_numbers(pugi::xml_node section, const pugi::xml_node& from, bool starts) {
  const auto numbers = from.child("w:pgNumType");
  if (!numbers) return;
  auto own = section.append_copy(numbers);
  if (!starts) own.remove_attribute("w:start");
}

}  // namespace

std::vector<TemplateSection> template_sections(pugi::xml_node body) {
  std::vector<TemplateSection> sections;
  const auto add = [&](const pugi::xml_node& properties, const pugi::xml_node& block) {
    auto references = sections.empty() ? std::map<std::string, std::string>{} : sections.back().references;
    for (auto& [name, id] : references_of(properties)) references[name] = id;
    sections.push_back({properties, block, std::move(references)});
  };
  for (const auto& block : body.children())
    if (name_of(block) != "w:sectPr")
      for (const auto& properties : properties_within(block)) add(properties, block);
  if (!body.child("w:sectPr")) body.append_child("w:sectPr");
  add(body.child("w:sectPr"), {});
  return sections;
}

const TemplateSection& section_holding(const std::vector<TemplateSection>& sections,
                                       const pugi::xml_node& block) {
  for (auto at = block; at; at = at.next_sibling()) {
    const auto ends = [&](const TemplateSection& section) {
      return section.last_block && section.last_block == at;
    };
    const auto last = std::find_if(sections.rbegin(), sections.rend(), ends);
    if (last != sections.rend()) return *last;
  }
  return sections.back();
}

bool drop_picture_borders(pugi::xml_node properties) {
  auto borders = properties.child("w:pgBorders");
  bool dropped = false;
  for (auto side = borders.first_child(); side;) {
    const auto next = side.next_sibling();
    const bool of_picture = std::ranges::any_of(side.attributes(), [](const pugi::xml_attribute& attribute) {
      return std::string_view{attribute.name()}.starts_with("r:");
    });
    if (of_picture) dropped = borders.remove_child(side);
    side = next;
  }
  if (dropped && !borders.first_child()) properties.remove_child(borders);
  return dropped;
}

bool lies(const TemplateSection& section) {
  return std::string_view{section.properties.child("w:pgSz").attribute("w:orient").value()} == "landscape";
}

PageSize page_of(const TemplateSection& section, const PageSize& otherwise) {
  PageSize page = otherwise;
  const auto size = section.properties.child("w:pgSz"), margins = section.properties.child("w:pgMar");
  read_length(size.attribute("w:w"), page.width);
  read_length(size.attribute("w:h"), page.height);
  if (page.width > page.height) std::swap(page.width, page.height);
  read_length(margins.attribute("w:top"), page.top);
  read_length(margins.attribute("w:bottom"), page.bottom);
  read_length(margins.attribute("w:left"), page.left);
  read_length(margins.attribute("w:right"), page.right);
  read_length(margins.attribute("w:header"), page.header);
  read_length(margins.attribute("w:footer"), page.footer);
  page.left += millimetres(margins.attribute("w:gutter").as_int());
  return page;
}

std::string section_markup(const TemplateSection& section, const PageReferences& references,
                           const PageSize& page, const SectionUse& use) {
  pugi::xml_document document;
  auto own = document.append_child("w:sectPr");
  append_references(own, references);
  append_page(own, section, page, use.lying);
  append_copies(own, section.properties);
  append_page_numbers(own, section.properties, use.first && use.after_own_text);
  if (use.first && is_flagged(section.properties.child("w:titlePg"))) own.append_child("w:titlePg");
  if (const auto grid = section.properties.child("w:docGrid")) own.append_copy(grid);
  return markup_of(own);
}

}  // namespace redovisa

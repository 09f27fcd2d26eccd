#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "write/look.hpp"

namespace redovisa {

/// A section of a template's body: its own w:sectPr, and the headers and footers that its pages have, its own
/// or those of the section before.
struct TemplateSection {
  pugi::xml_node properties;
  pugi::xml_node last_block;                      // empty: the body's last section
  std::map<std::string, std::string> references;  // "headerReference first" → relationship id
};

/// Every section, those within content controls too. At least one; a body that says nothing gets an empty
/// w:sectPr.
std::vector<TemplateSection> template_sections(pugi::xml_node body);

/// The section that holds a block of the body, its end when it holds several; the last one for an empty
/// block.
const TemplateSection& section_holding(const std::vector<TemplateSection>& sections,
                                       const pugi::xml_node& block);

/// Takes away those borders of the section's pages that are made of pictures of their own; whether there were
/// any.
bool drop_picture_borders(pugi::xml_node properties);

bool lies(const TemplateSection& section);

/// The size of the section's pages standing upright; what it does not say is as in `otherwise`.
PageSize page_of(const TemplateSection& section, const PageSize& otherwise);

/// Where a section's headers and footers are, by the same names as in TemplateSection: relationship ids of
/// the new file.
using PageReferences = std::map<std::string, std::string>;

/// The w:sectPr of pages of ours that look like the section's: one column, beginning on a new page.
struct SectionUse {
  bool lying = false;
  bool first = false;           // with the first page's own header
  bool after_own_text = false;  // with the page number that the template starts with there
};
std::string section_markup(const TemplateSection& section, const PageReferences& references,
                           const PageSize& page, const SectionUse& use);

}  // namespace redovisa

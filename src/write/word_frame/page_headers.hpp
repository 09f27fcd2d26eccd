#pragma once

#include <functional>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "model/word_template.hpp"
#include "write/word_frame/carried_parts.hpp"
#include "write/word_frame/template_sections.hpp"

namespace redovisa {

/// The width of the text on pages that stand and lie, in twips.
struct TextWidths {
  int standing = 0, lying = 0;
};

/// Moves the tab stops and widens the tables of a header made for standing pages, so that what stands at the
/// right edge of the text does so on a lying page too; `styles` is w:styles.
void widen_header(const pugi::xml_node& header, const pugi::xml_node& styles, const TextWidths& widths);

/// Writes a template's headers and footers to the report's file, filled in.
class PageHeaders {
 public:
  /// Fills a header in place.
  using Fill = std::function<void(const pugi::xml_node& header)>;

  PageHeaders(const WordTemplate& word_template, CarriedParts& carried, Fill fill)
      : template_{word_template}, carried_{carried}, fill_{std::move(fill)} {}

  /// The new ids of a section's headers and footers, in `relations` of the document part.
  PageReferences write(const TemplateSection& section, std::vector<Relation>& relations);

  /// The same for lying pages of ours, widened from the standing pages'.
  PageReferences write_widened(const TemplateSection& section, const pugi::xml_node& styles,
                               const TextWidths& widths, std::vector<Relation>& relations);

 private:
  std::string write_part(const std::string& kind, const WordTemplateLink& link,
                         const std::function<void(const pugi::xml_node&)>& change,
                         std::vector<Relation>& relations);
  PageReferences write_all(const TemplateSection& section, bool widened,
                           const std::function<void(const pugi::xml_node&)>& change,
                           std::vector<Relation>& relations);

  const WordTemplate& template_;
  CarriedParts& carried_;
  Fill fill_;
  std::map<std::string, std::string> standing_;  // new ids by the old: a header of several sections is one
  int next_header_ = 1, next_footer_ = 1;
};

}  // namespace redovisa

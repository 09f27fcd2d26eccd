#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "write/palette.hpp"

namespace redovisa {

/// The styles of a report in a template's look.
struct MergedStyles {
  pugi::xml_document tree;
  std::map<std::string, std::string> new_ids;  // of the template's styles, by their old ids, when they differ
  std::vector<std::string> used, added;        // names as a Swedish user sees them
};

/// How our styles are altered to suit a template.
struct StyleDress {
  Palette our_colours, new_colours;
  bool plain_title_page = false;  // without our decoration above the title
};

/// The template's styles with our ids where they stand for ours, and those of ours that it lacks, based on
/// its own, in its typefaces and in the new colours.
MergedStyles merge_styles(const std::string& ours, const std::string& theirs, const StyleDress& dress);

/// The colour of the template's headings, RRGGBB; something else, or empty, when they have none of their own.
std::string heading_colour(const std::string& ours, const std::string& theirs);

/// Lets each heading of the first level begin a page, as a report without title page has its parts.
void begin_pages_at_chapters(const pugi::xml_node& styles);

/// Changes the ids of styles wherever the tree names one.
void rename_styles(const pugi::xml_node& root, const std::map<std::string, std::string>& new_ids);

/// The nearest child of w:pPr or w:rPr (`group`) that the style or what it is based on has; empty: none.
pugi::xml_node inherited(const pugi::xml_node& styles, const std::string& id, const char* group,
                         const char* child);

}  // namespace redovisa

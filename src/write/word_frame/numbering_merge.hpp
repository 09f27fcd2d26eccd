#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>

namespace redovisa {

/// A template's lists and ours in one part. Lists of the report look as the template's Punktlista and
/// Numrerad lista do, where it has these; `styles` is w:styles with our ids, `new_ids` what they were.
pugi::xml_document merge_numbering(const std::string& ours, const std::string& theirs,
                                   const pugi::xml_node& styles,
                                   const std::map<std::string, std::string>& new_ids);

/// Whether any heading of the template numbers itself.
bool numbers_headings(const pugi::xml_node& styles, const pugi::xml_node& numbering);

/// Takes the numbers off the template's headings, for a report whose headings have numbers of their own.
void unnumber_headings(const pugi::xml_node& styles, const pugi::xml_node& numbering);

}  // namespace redovisa

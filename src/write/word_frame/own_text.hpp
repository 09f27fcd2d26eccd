#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

namespace redovisa {

/// The blocks of a template's body that stay in the report: those before the report and those after it.
struct OwnText {
  std::vector<pugi::xml_node> before_contents;  // up to the template's own list of contents, if it has one
  std::vector<pugi::xml_node> before_report;
  std::vector<pugi::xml_node> after_report;
  pugi::xml_node at;        // the section in which the report stands is that of this block; empty: the last
  bool has_marker = false;  // the template says where the report goes
  bool leaves_out_text = false;   // it has text that is not used
  bool marker_is_inside = false;  // it says so in a place where no report can stand, as in a table
};

/// What of the body is used. A content control tagged or titled "Innehåll" or "Rapport", or a bookmark so
/// named, is where the report goes: what stands before and after stays. Without one the template's title page
/// stays when the report's title stands in it, as a content control or a field: up to the first section or
/// page break, or else to the last block that holds a control. Everything else is example text.
OwnText own_text_of(const pugi::xml_node& body);

}  // namespace redovisa

#pragma once

#include <map>
#include <string>
#include <vector>

namespace redovisa {

/// What a part of a Word file points at.
struct WordTemplateLink {
  std::string id;      // "rId7"
  std::string kind;    // last word of the relationship's type: "image"
  std::string target;  // the name of a part, or an address outside of the file
  bool external = false;
};

/// A part of a Word file and what it points at.
struct WordTemplatePart {
  std::string bytes;
  std::vector<WordTemplateLink> links;
};

/// A municipality's own Word file, read and found safe: every XML part is well-formed, without DOCTYPE, not
/// too deep and written with the usual prefixes. Parts that carry programs or fetch something are not in it.
struct WordTemplate {
  std::string file;                               // as the user named it
  std::string document;                           // the name of the part that holds the text
  std::map<std::string, WordTemplatePart> parts;  // by name: "word/styles.xml"
  std::vector<std::string> left_out;              // what was not taken along, in Swedish: "makron"
};

}  // namespace redovisa
